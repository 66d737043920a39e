import { now } from '@/lib/clock';

/** Read by lib/start/failure-page.cjs, which the bundle keeps apart from this file. */
const AWAY = Symbol.for('warraq.database-away-at');

/** Connection refused, server gone, too slow, closed in the middle, no connection free in time. */
const AWAY_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024']);
/** What is left of such an error once it has crossed the boundary of a cached read: its words. */
const AWAY_WORDS =
  /Can't reach database server|timeout exceeded when trying to connect|Connection terminated|closed the connection|ECONNREFUSED/;

/** Remembers that the database is away, so that a page that fails for it is answered 503 and not 500. */
export function noteFailure(error: unknown): void {
  if (isDatabaseAway(error)) Reflect.set(globalThis, AWAY, now().getTime());
}

export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return AWAY_CODES.has(String(code)) || AWAY_WORDS.test(String(message));
}
