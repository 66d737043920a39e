import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { randomToken } from '@/lib/id';
import { err, ok } from '@/lib/result';
import { newsroomSignInLinkPath } from '@/lib/routes';
import { linkHash, LINK_LIFE_MS } from '../internal/link-token';
import { whyNotAtDesk } from '../policy';
import type { CreateLink } from '../schema';

export type SignInLink = {
  readonly name: string;
  /** Path and query, in the user's language; the host is that of SITE_URL. */
  readonly path: string;
  readonly expiresAt: Date;
};

/**
 * Makes a one-time sign-in link, good for 30 minutes. For SYSTEM and admins. A new link revokes the
 * user's earlier ones. Only the hash of its token is kept: this answer is the one place it stands in.
 */
export async function createSignInLink(
  actor: Actor,
  input: CreateLink,
): OperationResult<SignInLink, 'not-allowed' | 'no-such-user' | 'suspended'> {
  const refusal = whyNotAtDesk(actor, 'administer');
  if (refusal !== null) return err(refusal);
  const token = randomToken();
  const expiresAt = new Date(now().getTime() + LINK_LIFE_MS);
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({
      where: 'userId' in input ? { id: input.userId } : { email: input.email },
      select: { id: true, name: true, status: true, interfaceLocale: true },
    });
    if (user === null) return err('no-such-user');
    if (user.status !== 'active') return err('suspended');
    await tx.signInLink.deleteMany({ where: { userId: user.id, usedAt: null } });
    await tx.signInLink.create({
      data: { tokenHash: linkHash(token), userId: user.id, expiresAt },
      select: { userId: true },
    });
    await recordInTrail(tx, actor, {
      action: 'sign-in-link.created',
      objectType: 'user',
      objectId: user.id,
      objectLabel: user.name,
    });
    const path = newsroomSignInLinkPath(user.interfaceLocale, token);
    return ok({ value: { name: user.name, path, expiresAt }, stale: [] });
  });
}
