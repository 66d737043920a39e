import { HARAKAT, SPACED_HARAKAT, TATWEEL, wellFormed } from './characters';
import { graphemes } from './graphemes';
import { letterTable } from './letter-table';

const spacedHarakat = new RegExp(`[${SPACED_HARAKAT}]`, 'gu');

/** U+0674 is the high hamza that compatibility forms leave behind; the rest after it is invisible. */
const dropped = new RegExp(
  `[${HARAKAT}${TATWEEL}${String.raw`\u0674\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF`}]`,
  'gu',
);

/** Spellings that people mix up in good faith. Never ذ/د, ظ/ض, ث/ت, ق/ك, س/ص; ء is never deleted. */
const foldLetters = letterTable([
  ['ا', '0622 0623 0625 0671-0673'],
  ['ء', '0624 0626'],
  ['ي', '0649 06CC 06CD 06D0 06D2 06D3 0620'],
  ['ه', '0629 06BE 06C0-06C3 06D5'],
  ['ك', '06A9 06AA 06AB 06AD 06AF 0762 0763'],
  ['ف', '06A2 06A4 06A5'],
  ['ق', '06A7 06A8'],
  ['ب', '067E'],
  ['ج', '0686'],
  ['ز', '0698'],
  ['و', '06C6 06C7 06CB'],
  ...Array.from({ length: 10 }, (_, digit) => [String(digit), `066${digit} 06F${digit}`] as const),
  ['%', '066A'],
  ['.', '066B'],
  [',', '066C'],
  // Greek final sigma: lower-casing depends on the letters around it, which a fold must not.
  ['σ', '03C2'],
]);

/**
 * The search key: one form for all good-faith spellings of a text (الشُّرطة and شرطه, مستشفى and
 * مستشفي, ٢٠١٢ and 2012). For finding, sorting and comparing names; never shown, and never used for
 * moderation, which has its own key. Folding twice changes nothing.
 */
export function searchFold(text: string): string {
  const letters = wellFormed(text)
    .replace(spacedHarakat, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(dropped, '');
  return foldLetters(letters)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[\u2019\u02BC]/g, "'");
}

export type TextRange = { start: number; end: number };

export type FoldedText = {
  text: string;
  /** For each UTF-16 unit of `text`, the part of the input it came from. */
  ranges: TextRange[];
};

/**
 * The search fold with the way back to the original: a hit at `text[i]` is shown at `ranges[i]`.
 * Ranges cover the input without gaps, lie on grapheme clusters, and are equal or apart; what the
 * fold deletes (tatweel, harakat) belongs to the letter before it, so أمـــن is marked entire.
 */
export function searchFoldWithRanges(text: string): FoldedText {
  const pieces: { folded: string; start: number; end: number }[] = [];
  const folds = new Map<string, string>();
  for (const { segment, index } of graphemes(text)) {
    const end = index + segment.length;
    const folded = folds.get(segment) ?? searchFold(segment);
    folds.set(segment, folded);
    const last = pieces.at(-1);
    if (last && (folded === '' || last.folded === '')) {
      last.end = end;
      last.folded += folded;
    } else if (last && /^[\u1161-\u1175\u11A8-\u11C2]/.test(folded)) {
      // A Hangul vowel or final that something invisible had kept from its syllable.
      last.end = end;
      last.folded = searchFold(text.slice(last.start, end));
    } else {
      pieces.push({ folded, start: index, end });
    }
  }
  return {
    text: pieces.map(({ folded }) => folded).join(''),
    ranges: pieces.flatMap(({ folded, start, end }) =>
      Array.from({ length: folded.length }, () => ({ start, end })),
    ),
  };
}
