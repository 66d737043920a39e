import { foldedWords } from './words';

/** A word, or words in a row between quotation marks; `isPrefix`: its beginning is enough. */
export type Term = { readonly words: readonly string[]; readonly isPrefix: boolean };

const TERMS_MAX = 20;

/** The beginning of a shorter word is the beginning of too many others. */
const PREFIX_MIN = 3;

const QUOTED = /"([^"]*)"|«([^»]*)»|“([^”]*)”/gu;

/**
 * What a reader asks for: every word, quoted words side by side, and of the last word its beginning,
 * so that «بلاغ» finds «بلاغا».
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  const add = (text: string) => {
    for (const word of foldedWords(text)) terms.push({ words: [word], isPrefix: false });
  };
  let end = 0;
  for (const match of query.matchAll(QUOTED)) {
    add(query.slice(end, match.index));
    const words = foldedWords(match[1] ?? match[2] ?? match[3] ?? '');
    if (words.length > 0) terms.push({ words, isPrefix: false });
    end = match.index + match[0].length;
  }
  add(query.slice(end));
  const kept = terms.slice(0, TERMS_MAX);
  const last = kept.at(-1);
  const word = last?.words.length === 1 ? (last.words[0] ?? '') : '';
  const isOpen = word.length >= PREFIX_MIN && !/["»”]\s*$/u.test(query);
  return isOpen ? [...kept.slice(0, -1), { words: [word], isPrefix: true }] : kept;
}
