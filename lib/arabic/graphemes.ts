const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/**
 * Letters, digits and signs between two of which a cluster always ends: they neither extend the one
 * before nor hold the one after.
 */
const PLAIN = String.raw`[ -~\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u0370-\u0482\u048A-\u052F\u060C\u061B\u061F\u0620-\u064A\u0660-\u066F\u0671-\u06D5\u06EE-\u06FF\u0750-\u077F\u2010-\u2027\u2D30-\u2D67\u4E00-\u9FFF]`;
const plain = new RegExp(`${PLAIN}(?=${PLAIN}|$)`, 'y');
const mixed = new RegExp(String.raw`[\s\S]+?${PLAIN}(?=${PLAIN}|$)|[\s\S]+`, 'y');

export type Grapheme = { segment: string; index: number };

/**
 * The grapheme clusters of a text with their places: what a reader takes for one character each.
 * The platform's segmenter slows with the square of the length, so it is asked only about the short
 * stretches that hold more than plain letters.
 */
export function* graphemes(text: string): Generator<Grapheme> {
  let index = 0;
  while (index < text.length) {
    const letter = matchAt(plain, text, index);
    if (letter !== null) {
      yield { segment: letter, index };
      index += letter.length;
      continue;
    }
    for (const { segment } of segmenter.segment(matchAt(mixed, text, index) ?? '')) {
      yield { segment, index };
      index += segment.length;
    }
  }
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

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}
