import type { PictureView } from '@/features/media/views';
import type { PictureFile } from '../views';
import { absoluteUrl } from './machine-text';

/** Wide enough for every reader of feeds, and no wider. */
const WIDEST = 1_280;

/** JPEG first: not every reader of feeds draws the others. */
const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const;

/** The one file of a picture that machines get, or null while none is made. */
export function feedPicture(picture: PictureView, origin: URL): PictureFile | null {
  const format = FORMATS.find((each) => picture.sources[each].length > 0);
  if (!format) return null;
  const sources = picture.sources[format];
  const source = sources.findLast(({ width }) => width <= WIDEST) ?? sources[0];
  if (!source) return null;
  const { key, width, height } = source;
  return { key, url: absoluteUrl(`/media/${key}`, origin), type: `image/${format}`, width, height };
}
