import { searchFold } from './search-fold';

/**
 * The article ال, written with a bare alef and with at least three letters after it: القنيطرة stands
 * under ق, but ألمانيا under أ, and الله is whole.
 */
const article = /^ا\p{M}*ل[\p{M}ـ]*(?=(?:[^\P{L}ـ][\p{M}ـ]*){3})/u;

/**
 * The stored key by which lists of names are ordered, compared by code point (`COLLATE "C"`): the
 * class of the first letter or digit (digits 0, Arabic 1, other scripts 2), then the search fold of
 * the name without its article. The folded letters stand in alphabetical order by code point, so
 * every engine agrees.
 */
export function sortKey(name: string): string {
  const written = name.trim().normalize('NFC').replace(article, '');
  const folded = searchFold(written).trim();
  return `${classOf(folded)}${folded}`;
}

function classOf(folded: string): '0' | '1' | '2' {
  const [first = ''] = /[\p{L}\p{Nd}]/u.exec(folded) ?? [];
  if (/\p{Nd}/u.test(first)) return '0';
  return /\p{Script=Arabic}/u.test(first) ? '1' : '2';
}
