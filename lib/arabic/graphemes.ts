const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** The grapheme clusters of a text with their places: what a reader takes for one character each. */
export function graphemes(text: string): Iterable<Intl.SegmentData> {
  return segmenter.segment(text);
}

/** Length as people count it: قُطيب is 4, from 5 code points. */
export function countGraphemes(text: string): number {
  return [...graphemes(text)].length;
}

/** The first `limit` grapheme clusters: no letter loses its marks, no emoji is halved. */
export function cutGraphemes(text: string, limit: number): string {
  // A cluster is at least one code unit, so a short text needs no segmenting.
  if (text.length <= limit) return text;
  let count = 0;
  for (const { index } of graphemes(text)) {
    if (count === limit) return text.slice(0, index);
    count += 1;
  }
  return text;
}
