import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { removeFullBuckets } from '@/lib/db/rate-buckets';
import { err, ok } from '@/lib/result';
import { IDLE_LIMIT_MS } from '../internal/session-limits';

/** Removes rows that no longer mean anything: sessions and links that are over, limits nobody is near. For SYSTEM, daily. */
export async function removeExpired(
  actor: Actor,
): OperationResult<{ readonly removed: number }, 'not-allowed'> {
  if (actor.kind !== 'system') return err('not-allowed');
  const at = now();
  const idleSince = new Date(at.getTime() - IDLE_LIMIT_MS);
  const sessions = await db.session.deleteMany({
    where: { OR: [{ expiresAt: { lte: at } }, { lastSeenAt: { lte: idleSince } }] },
  });
  const links = await db.signInLink.deleteMany({ where: { expiresAt: { lte: at } } });
  const buckets = await removeFullBuckets(at);
  return ok({ value: { removed: sessions.count + links.count + buckets }, stale: [] });
}
