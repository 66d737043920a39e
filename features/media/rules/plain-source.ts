import type { MediaFormat } from '@/lib/db/generated/enums';
import type { PictureSource, PictureView } from '../views';

/** JPEG first: every browser and every reader of feeds draws it. */
const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const satisfies readonly MediaFormat[];

/** The one file of a picture for those who cannot choose: no wider than asked where there is such a one. */
export function plainSource(
  { sources }: Pick<PictureView, 'sources'>,
  widest: number,
): { readonly format: MediaFormat; readonly source: PictureSource } | null {
  const format = FORMATS.find((each) => sources[each].length > 0);
  if (!format) return null;
  const list = sources[format];
  const source = list.findLast(({ width }) => width <= widest) ?? list[0];
  return source ? { format, source } : null;
}
