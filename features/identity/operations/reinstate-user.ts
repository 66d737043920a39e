import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { db } from '@/lib/db/client';
import { err, ok } from '@/lib/result';
import { whyNotAtDesk } from '../policy';
import type { Person } from '../schema';

/** Opens a suspended account again, with the roles it had. For SYSTEM and admins. */
export async function reinstateUser(
  actor: Actor,
  { userId }: Person,
): OperationResult<null, 'not-allowed' | 'no-such-user'> {
  const refusal = whyNotAtDesk(actor, 'administer');
  if (refusal !== null) return err(refusal);
  return db.$transaction(async (tx) => {
    const [user] = await tx.user.updateManyAndReturn({
      where: { id: userId },
      data: { status: 'active' },
      select: { name: true },
    });
    if (user === undefined) return err('no-such-user');
    await recordInTrail(tx, actor, {
      action: 'user.reinstated',
      objectType: 'user',
      objectId: userId,
      objectLabel: user.name,
    });
    return ok({ value: null, stale: [] });
  });
}
