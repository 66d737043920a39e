import { plainSource } from '@/features/media/rules/plain-source';
import type { PictureView } from '@/features/media/views';

/** Wide enough to be read on a phone, light enough for those who count bytes. */
const WIDTH = 960;

export type LitePicture = { readonly href: string; readonly kilobytes: number };

/** The rendition a lite page links to, of the format every browser shows; null while there is none. */
export function litePicture(picture: Pick<PictureView, 'sources'>): LitePicture | null {
  const source = plainSource(picture, WIDTH)?.source;
  if (!source) return null;
  return { href: `/media/${source.key}`, kilobytes: Math.max(1, Math.round(source.bytes / 1_000)) };
}
