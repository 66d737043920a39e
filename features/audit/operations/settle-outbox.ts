import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';

/**
 * Marks the stale pages that wait in the outbox as done; what else waits is delivered. For SYSTEM
 * alone, and only before a new site has served its first page: no page is out of date then.
 */
export async function settleOutbox(
  actor: Actor,
): Promise<Result<{ readonly settled: number }, 'not-allowed'>> {
  if (actor.kind !== 'system') return err('not-allowed');
  const { count } = await db.outbox.updateMany({
    where: { kind: 'pages.stale', doneAt: null },
    data: { doneAt: now() },
  });
  return ok({ settled: count });
}
