import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { db } from '@/lib/db/client';
import { err, ok } from '@/lib/result';
import { isLastAdmin } from '../internal/last-admin';
import { whyNotAtDesk } from '../policy';
import type { Person } from '../schema';

/**
 * Closes an account: its sessions and links are dead from the next request on. Bylines, schedules and
 * articles stay. For SYSTEM and admins; the last active admin stays.
 */
export async function suspendUser(
  actor: Actor,
  { userId }: Person,
): OperationResult<null, 'not-allowed' | 'no-such-user' | 'last-admin'> {
  const refusal = whyNotAtDesk(actor, 'administer');
  if (refusal !== null) return err(refusal);
  return db.$transaction(async (tx) => {
    if (await isLastAdmin(tx, userId)) return err('last-admin');
    const [user] = await tx.user.updateManyAndReturn({
      where: { id: userId },
      data: { status: 'suspended' },
      select: { name: true },
    });
    if (user === undefined) return err('no-such-user');
    await tx.session.deleteMany({ where: { userId } });
    await tx.signInLink.deleteMany({ where: { userId, usedAt: null } });
    await recordInTrail(tx, actor, {
      action: 'user.suspended',
      objectType: 'user',
      objectId: userId,
      objectLabel: user.name,
    });
    return ok({ value: null, stale: [] });
  });
}
