import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { giveBackTokens, takeTokens } from '@/lib/security/rate-limit';
import { auth } from '../internal/auth';
import { linkHash } from '../internal/link-token';
import { recordSignIn } from '../internal/record-sign-in';
import { senderTries } from '../internal/sign-in-limits';
import type { UseLink } from '../schema';

/**
 * Opens a session by a one-time link. Anybody who holds it may; it is spent by this, so of two who
 * send it at once one gets in. A used, expired, revoked or altered link and a suspended account give
 * one answer.
 */
export async function signInWithLink(
  actor: Actor,
  { token }: UseLink,
): Promise<Result<{ value: null; stale: readonly [] }, 'link-dead' | 'too-many-tries'>> {
  const tries = senderTries(actor);
  const refusal = await takeTokens(tries);
  if (refusal !== null) return err('too-many-tries', { seconds: refusal.secondsToWait });
  const userId = await spend(token);
  if (userId === null) return err('link-dead');
  const { sessionId } = await auth().api.openSession({ body: { userId } });
  if (sessionId === null) return err('link-dead');
  await giveBackTokens(tries);
  await recordSignIn(actor, { id: sessionId, by: 'link' });
  return ok({ value: null, stale: [] });
}

async function spend(token: string): Promise<string | null> {
  const [link] = await db.signInLink.updateManyAndReturn({
    where: { tokenHash: linkHash(token), usedAt: null, expiresAt: { gt: now() } },
    data: { usedAt: now() },
    select: { userId: true },
  });
  return link?.userId ?? null;
}
