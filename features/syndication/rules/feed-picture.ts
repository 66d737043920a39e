import { plainSource } from '@/features/media/rules/plain-source';
import type { PictureView } from '@/features/media/views';
import type { PictureFile } from '../views';
import { absoluteUrl } from './machine-text';

/** Wide enough for every reader of feeds, and no wider. */
const WIDEST = 1_280;

/** The one file of a picture that machines get, or null while none is made. */
export function feedPicture(picture: PictureView, origin: URL): PictureFile | null {
  const file = plainSource(picture, WIDEST);
  if (!file) return null;
  const { format, source } = file;
  return { ...source, url: absoluteUrl(`/media/${source.key}`, origin), type: `image/${format}` };
}
