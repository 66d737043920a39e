import type { PictureRow, PictureSource, PictureView } from '../views';

/** Words that an article gives a picture of the library; empty ones leave the library's. */
export type OwnWords = { readonly alt?: string | null; readonly caption?: string | null };

/**
 * The picture as pages show it, or null when there is none or its licence has ended: an expired
 * picture leaves the page, never the record.
 */
export function pictureView(
  asset: PictureRow | null,
  { at, own = {} }: { at: Date; own?: OwnWords },
): PictureView | null {
  if (!asset || (asset.licenceEndsAt && asset.licenceEndsAt <= at)) return null;
  const sources: Record<keyof PictureView['sources'], PictureSource[]> = {
    avif: [],
    webp: [],
    jpeg: [],
    png: [],
  };
  for (const { version, format, key, width, height, bytes } of asset.renditions) {
    if (version === asset.version) sources[format].push({ key, width, height, bytes });
  }
  return {
    id: asset.id,
    width: asset.width,
    height: asset.height,
    alt: asset.isDecorative ? '' : own.alt || asset.alt,
    caption: own.caption || asset.caption,
    credit: asset.credit,
    focalX: asset.focalX,
    focalY: asset.focalY,
    ground: asset.dominantColour,
    sources,
  };
}
