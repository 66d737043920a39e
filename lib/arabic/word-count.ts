import type { Locale } from '@/lib/i18n/locales';

const WORDS_A_MINUTE = 180;

const segmenters = new Map<Locale, Intl.Segmenter>();

/**
 * Words as an editor counts them, by the word segments of Unicode: بالمغرب is one, `12,5` one,
 * `ONCF-2` two, a particle with tatweel before a guillemet one.
 */
export function countWords(text: string, locale: Locale): number {
  const segmenter = segmenterOf(locale);
  let count = 0;
  // No word spans a space, and the segmenter slows with the square of the length.
  for (const chunk of text.split(/[\t\n\r ]+/)) {
    for (const { isWordLike } of segmenter.segment(chunk)) if (isWordLike) count += 1;
  }
  return count;
}

/** Minutes to read so many words at 180 a minute, rounded up, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
}
