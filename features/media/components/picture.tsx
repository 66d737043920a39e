import { picturePlaces, type PicturePlace } from '../rules/picture-place';
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
  const { sizes, most, hasWebp } = picturePlaces[place];
  const formats = (hasWebp ? ['avif', 'webp'] : ['avif']) as ('avif' | 'webp')[];
  return (
    <picture className="contents">
      {formats.map((format) => {
        const sources = upTo(most, picture.sources[format]);
        if (sources.length === 0) return null;
        return (
          <source
            key={format}
            type={`image/${format}`}
            srcSet={srcSet(sources)}
            {...(sources.length > 1 ? { sizes } : {})}
          />
        );
      })}
      <FallbackImage
        sources={upTo(most, fallback)}
        sizes={sizes}
        picture={picture}
        isSilent={isSilent}
        isFirst={isFirst}
        className={className}
      />
    </picture>
  );
}

function FallbackImage({
  sources,
  sizes,
  picture,
  isSilent,
  isFirst,
  className,
}: Omit<Required<PictureProps>, 'place'> & { sources: readonly PictureSource[]; sizes: string }) {
  const middle = sources.find(({ width }) => width >= 640) ?? sources.at(-1);
  return (
    <img
      {...(middle ? { src: address(middle) } : {})}
      {...(sources.length > 1 ? { srcSet: srcSet(sources), sizes } : {})}
      width={picture.width}
      height={picture.height}
      alt={isSilent ? '' : picture.alt}
      decoding="async"
      {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      className={className}
    />
  );
}

/** Of what every browser reads, else of whichever format exists; null when there is none. */
function fallbackOf({ sources }: PictureView): readonly PictureSource[] | null {
  const { jpeg, png, webp, avif } = sources;
  return [jpeg, png, webp, avif].find((list) => list.length > 0) ?? null;
}

/** The renditions up to a width, the narrowest at least. */
function upTo(most: number, sources: readonly PictureSource[]): readonly PictureSource[] {
  const fitting = sources.filter(({ width }) => width <= most);
  return fitting.length > 0 ? fitting : sources.slice(0, 1);
}

function srcSet(sources: readonly PictureSource[]): string {
  return sources.map((source) => `${address(source)} ${source.width}w`).join(', ');
}

function address({ key }: PictureSource): string {
  return `/media/${key}`;
}
