import { revalidateTag } from 'next/cache';
import type { Stale } from './tags';

/**
 * Marks cached reads and pages as out of date. Only doors call this (actions and routes), after the
 * commit. With 'max' the old page keeps being served until the next one is made, also while the
 * database is away; with `expire: 0` it is never served again.
 */
export function expireStale(stale: readonly Stale[]): void {
  for (const { tag, how } of stale) {
    revalidateTag(tag, how === 'refresh' ? 'max' : { expire: 0 });
  }
}
