import { pictureWidths, type PicturePlace } from '../rules/picture-place';
import type { PictureSource, PictureView } from '../views';

type PictureProps = {
  picture: PictureView;
  place: PicturePlace;
  /** Decoration beside a headline that says it all: silent to assistive technology. */
  isSilent?: boolean;
  /** On the first screen: fetched at once and first. */
  isFirst?: boolean;
  className?: string;
};

/**
 * A picture that fills its box, cropped around its focal point. Only renditions that exist are
 * named; while there is none the box shows its colour.
 */
export function Picture({ picture, place, isSilent, isFirst, className = '' }: PictureProps) {
  const image = (
    <PictureElement
      picture={picture}
      place={place}
      isSilent={isSilent ?? false}
      isFirst={isFirst ?? false}
      className={`focal focal-x-${picture.focalX} focal-y-${picture.focalY} size-full`}
    />
  );
  return <div className={`overflow-hidden ground-${picture.ground} ${className}`}>{image}</div>;
}

/** A picture as it is, uncropped, at most 80 % of the viewport high. */
export function WholePicture({ picture, place }: Pick<PictureProps, 'picture' | 'place'>) {
  if (!fallbackOf(picture)) {
    return (
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className={`h-auto max-h-[80vh] w-full ground-${picture.ground}`}
      />
    );
  }
  return (
    <PictureElement
      picture={picture}
      place={place}
      isSilent={false}
      isFirst={false}
      className={`h-auto max-h-[80vh] w-auto max-w-full ground-${picture.ground}`}
    />
  );
}

function PictureElement({ picture, place, isSilent, isFirst, className }: Required<PictureProps>) {
  const fallback = fallbackOf(picture);
  if (!fallback) return null;
  const sizes = pictureWidths[place];
  return (
    <picture className="contents">
      {(['avif', 'webp'] as const).map(
        (format) =>
          picture.sources[format].length > 0 && (
            <source
              key={format}
              type={`image/${format}`}
              srcSet={srcSet(picture.sources[format])}
              sizes={sizes}
            />
          ),
      )}
      <img
        src={address(fallback.middle)}
        srcSet={srcSet(fallback.all)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={isSilent ? '' : picture.alt}
        decoding="async"
        {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        className={className}
      />
    </picture>
  );
}

/** What every browser reads, else whichever exists. */
function fallbackOf({ sources }: PictureView) {
  const all = [sources.jpeg, sources.png, sources.webp, sources.avif].find(
    (list) => list.length > 0,
  );
  const middle = all?.find(({ width }) => width >= 640) ?? all?.at(-1);
  return all && middle ? { all, middle } : null;
}

function srcSet(sources: readonly PictureSource[]): string {
  return sources.map((source) => `${address(source)} ${source.width}w`).join(', ');
}

function address({ key }: PictureSource): string {
  return `/media/${key}`;
}
