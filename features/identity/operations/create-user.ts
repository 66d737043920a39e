import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { violatedConstraint } from '@/lib/db/violated-constraint';
import { timeOrderedId } from '@/lib/id';
import { err, ok } from '@/lib/result';
import { knownWords } from '../internal/known-words';
import { hashPassword } from '../internal/password-hash';
import { userIdOf } from '../internal/user-id-of';
import { whyNotAtDesk } from '../policy';
import { whyNotGrant } from '../rules/grant';
import { whyNotPassword, type PasswordFault } from '../rules/password';
import type { CreateUser } from '../schema';

/**
 * Creates an account with its roles. For SYSTEM and admins. Without a password the person comes in by
 * a sign-in link and sets one.
 */
export async function createUser(
  actor: Actor,
  { password, grants, ...person }: CreateUser,
): OperationResult<
  { readonly userId: string },
  | 'not-allowed'
  | 'email-taken'
  | 'already-granted'
  | 'section-not-for-role'
  | 'section-unknown'
  | PasswordFault
> {
  const refusal = whyNotAtDesk(actor, 'administer');
  if (refusal !== null) return err(refusal);
  const fault =
    grants.map(whyNotGrant).find((each) => each !== null) ??
    (password === null ? null : whyNotPassword(password, knownWords(person)));
  if (fault) return err(fault);
  const hash = password === null ? null : await hashPassword(password);
  const userId = timeOrderedId();
  try {
    await db.$transaction(async (tx) => {
      await tx.user.create({
        data: {
          id: userId,
          ...person,
          grants: { create: grants.map((grant) => ({ ...grant, grantedById: userIdOf(actor) })) },
          ...(hash === null
            ? {}
            : {
                passwordChangedAt: now(),
                accounts: {
                  create: { providerId: 'credential', accountId: userId, password: hash },
                },
              }),
        },
        select: { id: true },
      });
      await recordInTrail(tx, actor, {
        action: 'user.created',
        objectType: 'user',
        objectId: userId,
        objectLabel: person.name,
        difference: { grants },
      });
    });
  } catch (error) {
    switch (violatedConstraint(error)) {
      case 'User_email_key':
        return err('email-taken');
      case 'RoleGrant_once':
        return err('already-granted');
      case 'RoleGrant_sectionId_fkey':
        return err('section-unknown');
      default:
        throw error;
    }
  }
  return ok({ value: { userId }, stale: [] });
}
