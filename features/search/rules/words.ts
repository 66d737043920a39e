import { searchFold } from '@/lib/arabic/search-fold';

/** A longer run of letters is no word that anybody types; the index has a limit of its own. */
const WORD_MAX = 100;

/** Letters and digits of a folded text that stand together. */
export const FOLDED_WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as the search compares them, in their order. */
export function foldedWords(text: string): string[] {
  return (searchFold(text).match(FOLDED_WORD) ?? []).map((word) => word.slice(0, WORD_MAX));
}
