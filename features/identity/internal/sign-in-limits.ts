import type { Actor } from '@/lib/action/actor';
import type { Limit, Limited } from '@/lib/security/rate-limit';

const QUARTER_HOUR_MS = 15 * 60 * 1_000;

const PER_ACCOUNT: Limit = { name: 'sign-in-account', capacity: 5, windowMs: QUARTER_HOUR_MS };
const PER_SENDER: Limit = { name: 'sign-in-sender', capacity: 50, windowMs: QUARTER_HOUR_MS };

/** The address counts as typed, whether or not an account has it: the answer must not tell. */
export function accountTries(email: string): Limited {
  return { limit: PER_ACCOUNT, subject: email };
}

export function senderTries(actor: Actor): Limited {
  return { limit: PER_SENDER, subject: actor.origin.networkPrefix ?? 'unknown' };
}
