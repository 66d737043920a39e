import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { giveBackTokens, takeTokens } from '@/lib/security/rate-limit';
import { auth } from '../internal/auth';
import { knownWords } from '../internal/known-words';
import { hashPassword, isBusy, verifyPassword } from '../internal/password-hash';
import { recordSignIn } from '../internal/record-sign-in';
import { accountTries } from '../internal/sign-in-limits';
import { whyNotPassword, type PasswordFault } from '../rules/password';
import type { ChangePassword } from '../schema';

type Code = 'not-allowed' | 'wrong-password' | 'too-many-tries' | 'too-busy' | PasswordFault;

/**
 * Sets the password of one's own account. Who has one proves it first, within the same limits as a
 * sign-in; who came by a link and has none does not. All sessions of the account end, and the one
 * that asked goes on under a new id.
 */
export async function changePassword(
  actor: Actor,
  { currentPassword, password }: ChangePassword,
): Promise<Result<{ value: null; stale: readonly [] }, Code>> {
  if (actor.kind !== 'staff' && actor.kind !== 'member') return err('not-allowed');
  const { userId } = actor;
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      accounts: { where: { providerId: 'credential' }, select: { password: true } },
    },
  });
  const fault = whyNotPassword(password, knownWords(user));
  if (fault !== null) return err(fault);
  try {
    const refusal = await whyNotCurrent(user, currentPassword);
    if (refusal !== null) return refusal;
    const hash = await hashPassword(password);
    await db.$transaction(async (tx) => {
      await tx.account.upsert({
        where: { providerId_accountId: { providerId: 'credential', accountId: userId } },
        create: { providerId: 'credential', accountId: userId, userId, password: hash },
        update: { password: hash },
        select: { id: true },
      });
      await tx.user.update({
        where: { id: userId },
        data: { passwordChangedAt: now() },
        select: { id: true },
      });
      await tx.session.deleteMany({ where: { userId } });
      await tx.signInLink.deleteMany({ where: { userId, usedAt: null } });
      await recordInTrail(tx, actor, {
        action: 'password.changed',
        objectType: 'user',
        objectId: userId,
        objectLabel: user.name,
      });
    });
  } catch (error) {
    if (isBusy(error)) return err('too-busy');
    throw error;
  }
  const { sessionId } = await auth().api.openSession({ body: { userId } });
  if (sessionId !== null) await recordSignIn(actor, { id: sessionId, by: 'password' });
  return ok({ value: null, stale: [] });
}

async function whyNotCurrent(
  user: { email: string; accounts: { password: string | null }[] },
  currentPassword: string,
) {
  const hash = user.accounts[0]?.password ?? null;
  if (hash === null) return null;
  const tries = accountTries(user.email);
  const refusal = await takeTokens(tries);
  if (refusal !== null) return err('too-many-tries', { seconds: refusal.secondsToWait });
  if (!(await verifyPassword({ hash, password: currentPassword }))) return err('wrong-password');
  await giveBackTokens(tries);
  return null;
}
