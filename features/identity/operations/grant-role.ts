import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { db } from '@/lib/db/client';
import { violatedConstraint } from '@/lib/db/violated-constraint';
import { err, ok } from '@/lib/result';
import { userIdOf } from '../internal/user-id-of';
import { whyNotAtDesk } from '../policy';
import { whyNotGrant } from '../rules/grant';
import type { GrantRole } from '../schema';

/** Gives a role, for the paper or for a section and its children; it counts at the next request. For SYSTEM and admins. */
export async function grantRole(
  actor: Actor,
  { userId, ...grant }: GrantRole,
): OperationResult<
  { readonly grantId: string },
  'not-allowed' | 'no-such-user' | 'already-granted' | 'section-not-for-role' | 'section-unknown'
> {
  const refusal = whyNotAtDesk(actor, 'administer') ?? whyNotGrant(grant);
  if (refusal !== null) return err(refusal);
  try {
    const grantId = await db.$transaction(async (tx) => {
      const { id, user } = await tx.roleGrant.create({
        data: { userId, ...grant, grantedById: userIdOf(actor) },
        select: { id: true, user: { select: { name: true } } },
      });
      await recordInTrail(tx, actor, {
        action: 'role.granted',
        objectType: 'user',
        objectId: userId,
        objectLabel: user.name,
        difference: { added: grant },
      });
      return id;
    });
    return ok({ value: { grantId }, stale: [] });
  } catch (error) {
    switch (violatedConstraint(error)) {
      case 'RoleGrant_once':
        return err('already-granted');
      case 'RoleGrant_userId_fkey':
        return err('no-such-user');
      case 'RoleGrant_sectionId_fkey':
        return err('section-unknown');
      default:
        throw error;
    }
  }
}
