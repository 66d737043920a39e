import type { Term } from './terms';
import { foldedWords } from './words';

/** What Postgres keeps of a place in a text, and how many places of one word. */
const PLACE_MAX = 16_383;
const PLACES_MAX = 255;

/** Words of an article beyond this one are not found; the row has a limit. */
const WORDS_MAX = 40_000;

/** Texts that follow one another are no phrase. */
const GAP = 2;

/**
 * The words of an article as a `tsvector`: those of the headline have weight A. The words are cut here
 * and not by the database, so that the index and a query agree on what a word is. They are letters
 * and digits only, so nothing in them needs escaping.
 */
export function indexWords(headline: string, texts: readonly string[]): string {
  const places = new Map<string, string[]>();
  let place = 0;
  let count = 0;
  [headline, ...texts].forEach((text, number) => {
    for (const word of foldedWords(text)) {
      if ((count += 1) > WORDS_MAX) return;
      place = Math.min(place + 1, PLACE_MAX);
      const known = places.get(word) ?? [];
      if (known.length < PLACES_MAX) known.push(number === 0 ? `${place}A` : `${place}`);
      places.set(word, known);
    }
    place += GAP;
  });
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** The same for a query, as a `tsquery`; `where` headline: only words of the headline count. */
export function queryWords(terms: readonly Term[], where: 'anywhere' | 'headline'): string {
  const weight = where === 'headline' ? 'A' : '';
  return terms
    .map(({ words, isPrefix }) => {
      const flags = `${isPrefix ? '*' : ''}${weight}`;
      const suffix = flags === '' ? '' : `:${flags}`;
      return `(${words.map((word) => `'${word}'${suffix}`).join(' <-> ')})`;
    })
    .join(' & ');
}
