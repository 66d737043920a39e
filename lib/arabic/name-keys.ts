import { searchFold } from './search-fold';
import { sortKey } from './sort-key';

/** The two derived forms that a stored name carries: by which it is found, and by which it is listed. */
export function nameKeys(name: string): {
  readonly normalizedName: string;
  readonly sortKey: string;
} {
  return { normalizedName: searchFold(name), sortKey: sortKey(name) };
}
