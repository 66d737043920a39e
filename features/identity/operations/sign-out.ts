import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { db } from '@/lib/db/client';
import { ok } from '@/lib/result';

/** Ends the session that asks, on every process at once. Whoever has none is signed out already. */
export async function signOut(actor: Actor): OperationResult<null, never> {
  if (actor.kind === 'staff' || actor.kind === 'member') {
    await db.$transaction(async (tx) => {
      await tx.session.deleteMany({ where: { id: actor.sessionId } });
      await recordInTrail(tx, actor, {
        action: 'session.closed',
        objectType: 'user',
        objectId: actor.userId,
        objectLabel: actor.name,
      });
    });
  }
  return ok({ value: null, stale: [] });
}
