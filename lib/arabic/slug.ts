import {
  CONTROLS,
  HARAKAT,
  HIDDEN,
  JOINERS,
  SPACED_HARAKAT,
  TATWEEL,
  wellFormed,
} from './characters';
import { graphemes } from './graphemes';

const SLUG_MAX = 80;
const NOTHING_LEFT = 'article';

const spacedHarakat = new RegExp(`[${SPACED_HARAKAT}]`, 'gu');
const unwritten = new RegExp(`[${HARAKAT}${TATWEEL}${JOINERS}${HIDDEN}${CONTROLS}]`, 'gu');

/**
 * The words of an address, from a headline: letters as written, without vowel marks and tatweel,
 * digits 0–9, Latin in lower case, everything else one hyphen; at most 80 characters, cut at a
 * hyphen. Nothing left gives `article`. A slug of a slug is the slug.
 */
export function makeSlug(headline: string): string {
  const words = wellFormed(headline)
    .replace(spacedHarakat, '')
    .normalize('NFKC')
    .replace(unwritten, '')
    .replace(/\p{Nd}/gu, westernDigit)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+|(?<![\p{L}\p{M}\p{Nd}])\p{M}+/gu, '-')
    .replace(/^-+|-+$|-+(?=-)/g, '')
    .normalize('NFC');
  return cut(words) || NOTHING_LEFT;
}

/** The one way a slug is written into an address: percent-encoded UTF-8, upper-case hex. */
export function encodeSlug(slug: string): string {
  return encodeURIComponent(wellFormed(slug).normalize('NFC'));
}

/**
 * A slug read from an address, percent-encoded once or twice; null where the bytes are malformed or
 * hold a control character or a backslash: such an address is not found, never an error.
 */
export function decodeSlug(encoded: string): string | null {
  const once = decode(encoded);
  const slug = once !== null && /%[0-9a-f]{2}/i.test(once) ? decode(once) : once;
  if (slug === null || /[\p{Cc}\p{Surrogate}\\]/u.test(slug)) return null;
  return slug.normalize('NFC');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Decimal digits stand in runs of ten, so a digit's value is its place in its run. */
function westernDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let before = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
  return String((codePoint - before) % 10);
}

function cut(words: string): string {
  const characters = [...words];
  if (characters.length <= SLUG_MAX) return words;
  const head = characters.slice(0, SLUG_MAX).join('');
  if (characters[SLUG_MAX] === '-') return head;
  const lastHyphen = head.lastIndexOf('-');
  return lastHyphen > 0 ? head.slice(0, lastHyphen) : wholeGraphemes(head, words);
}

/** One word too long for the limit: what of `head` ends where a grapheme cluster of `word` does. */
function wholeGraphemes(head: string, word: string): string {
  let end = 0;
  for (const { index } of graphemes(word)) {
    if (index > head.length) break;
    end = index;
  }
  return head.slice(0, end);
}
