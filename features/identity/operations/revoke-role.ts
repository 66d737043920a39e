import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { db } from '@/lib/db/client';
import { err, ok } from '@/lib/result';
import { isLastAdmin } from '../internal/last-admin';
import { whyNotAtDesk } from '../policy';
import type { RevokeRole } from '../schema';

/**
 * Takes a role away and ends the user's sessions, so that no open page goes on with it. For SYSTEM and
 * admins; the last active admin keeps the role.
 */
export async function revokeRole(
  actor: Actor,
  { grantId }: RevokeRole,
): OperationResult<null, 'not-allowed' | 'no-such-grant' | 'last-admin'> {
  const refusal = whyNotAtDesk(actor, 'administer');
  if (refusal !== null) return err(refusal);
  return db.$transaction(async (tx) => {
    const grant = await tx.roleGrant.findUnique({
      where: { id: grantId },
      select: {
        userId: true,
        role: true,
        sectionId: true,
        publishUnreviewed: true,
        user: { select: { name: true } },
      },
    });
    if (grant === null) return err('no-such-grant');
    const { userId, user, ...removed } = grant;
    if (removed.role === 'admin' && (await isLastAdmin(tx, userId))) return err('last-admin');
    const { count } = await tx.roleGrant.deleteMany({ where: { id: grantId } });
    if (count === 0) return err('no-such-grant');
    await tx.session.deleteMany({ where: { userId } });
    await recordInTrail(tx, actor, {
      action: 'role.revoked',
      objectType: 'user',
      objectId: userId,
      objectLabel: user.name,
      difference: { removed },
    });
    return ok({ value: null, stale: [] });
  });
}
