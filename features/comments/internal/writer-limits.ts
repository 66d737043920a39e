import type { Actor } from '@/lib/action/actor';
import { takeTokens, type Limit } from '@/lib/security/rate-limit';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

const WRITER_LIMITS: readonly Limit[] = [
  { name: 'comment-burst', capacity: 1, windowMs: 15 * SECOND_MS },
  { name: 'comment-run', capacity: 5, windowMs: 10 * MINUTE_MS },
  { name: 'comment-day', capacity: 30, windowMs: 24 * 60 * MINUTE_MS },
];
const NETWORK_LIMIT: Limit = { name: 'comment-network', capacity: 120, windowMs: 10 * MINUTE_MS };

/** Seconds until this writer, from this network, may comment again; 0 when they may now. */
export async function takeWriterToken(actor: Actor, writer: string): Promise<number> {
  if (actor.kind === 'staff' || actor.kind === 'system') return 0;
  const network = actor.origin.networkPrefix;
  const refusal = await takeTokens(
    ...WRITER_LIMITS.map((limit) => ({ limit, subject: writer })),
    ...(network ? [{ limit: NETWORK_LIMIT, subject: network }] : []),
  );
  return refusal?.secondsToWait ?? 0;
}
