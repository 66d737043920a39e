import { APIError } from 'better-auth/api';
import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { giveBackTokens, takeTokens } from '@/lib/security/rate-limit';
import { auth } from '../internal/auth';
import { isBusy } from '../internal/password-hash';
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
  const opened = await tryPassword({ email, password });
  if (opened === 'busy') {
    await giveBackTokens(...tries);
    return err('too-busy');
  }
  if (opened === 'refused') return err('wrong-credentials');
  await giveBackTokens(...tries);
  const session = await db.session.findUniqueOrThrow({
    where: { token: opened.token },
    select: { id: true },
  });
  await recordSignIn(actor, { id: session.id, by: 'password' });
  return ok({ value: null, stale: [] });
}

async function tryPassword(body: {
  email: string;
  password: string;
}): Promise<{ token: string } | 'refused' | 'busy'> {
  try {
    return await auth().api.signInEmail({ body });
  } catch (error) {
    if (isBusy(error)) return 'busy';
    if (error instanceof APIError) return 'refused';
    throw error;
  }
}
