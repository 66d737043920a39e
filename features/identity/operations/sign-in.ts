import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { giveBackTokens, takeTokens } from '@/lib/security/rate-limit';
import { auth } from '../internal/auth';
import { isBusy, NOBODYS_HASH, verifyPassword } from '../internal/password-hash';
import { recordSignIn } from '../internal/record-sign-in';
import { accountTries, senderTries } from '../internal/sign-in-limits';
import type { SignIn } from '../schema';

type Code = 'wrong-credentials' | 'too-many-tries' | 'too-busy';

/**
 * Opens a session by address and password. Anybody may try: 5 failures in 15 minutes for an account,
 * 50 for a network prefix, then waiting. An unknown address, a wrong password, an account without one
 * and a suspended account get the same answer, after the same work. A right password costs no try.
 */
export async function signIn(
  actor: Actor,
  { email, password }: SignIn,
): Promise<Result<{ value: null; stale: readonly [] }, Code>> {
  const tries = [accountTries(email), senderTries(actor)];
  const refusal = await takeTokens(...tries);
  if (refusal !== null) return err('too-many-tries', { seconds: refusal.secondsToWait });
  const userId = await whoHas({ email, password });
  if (userId === 'busy') {
    await giveBackTokens(...tries);
    return err('too-busy');
  }
  if (userId === null) return err('wrong-credentials');
  const { sessionId } = await auth().api.openSession({ body: { userId } });
  if (sessionId === null) return err('wrong-credentials');
  await giveBackTokens(...tries);
  await recordSignIn(actor, { id: sessionId, by: 'password' });
  return ok({ value: null, stale: [] });
}

/** One query and one hash, whatever the answer. */
async function whoHas({ email, password }: { email: string; password: string }) {
  const user = await db.user.findUnique({
    where: { email },
    select: {
      id: true,
      status: true,
      accounts: { where: { providerId: 'credential' }, select: { password: true } },
    },
  });
  const hash = user?.accounts[0]?.password ?? NOBODYS_HASH;
  try {
    const isRight = await verifyPassword({ hash, password });
    return isRight && user?.status === 'active' ? user.id : null;
  } catch (error) {
    if (isBusy(error)) return 'busy' as const;
    throw error;
  }
}
