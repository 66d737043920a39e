import { now } from '@/lib/clock';
import { nextTokenAt, returnToBucket, takeFromBucket, type Bucket } from '@/lib/db/rate-buckets';
import { keyedHash } from './derived-key';

/** So many at once, then one more each `windowMs / capacity`. */
export type Limit = { readonly name: string; readonly capacity: number; readonly windowMs: number };

/** What is limited, and for whom: an address, an account, a session. */
export type Limited = { readonly limit: Limit; readonly subject: string };

export type Refusal = { readonly secondsToWait: number };

/** Until when a bucket is known to be empty: a flood is refused here and never reaches the database. */
const emptyUntil = new Map<string, number>();
const REMEMBERED_MAX = 10_000;

/** Takes one token of each, or none and says how long to wait. */
export async function takeTokens(...wanted: readonly Limited[]): Promise<Refusal | null> {
  const taken: Limited[] = [];
  for (const each of wanted) {
    const refusal = await takeToken(each);
    if (refusal !== null) {
      await giveBackTokens(...taken);
      return refusal;
    }
    taken.push(each);
  }
  return null;
}

/** Gives back what a try took that did not count, such as a right password. */
export async function giveBackTokens(...taken: readonly Limited[]): Promise<void> {
  for (const bucket of taken.map(bucketOf)) {
    emptyUntil.delete(bucket.key);
    await returnToBucket(bucket);
  }
}

async function takeToken(wanted: Limited): Promise<Refusal | null> {
  const bucket = bucketOf(wanted);
  const at = now();
  const knownUntil = emptyUntil.get(bucket.key) ?? 0;
  if (knownUntil > at.getTime()) return refusalUntil(knownUntil, at);
  emptyUntil.delete(bucket.key);
  if (await takeFromBucket(bucket, at)) return null;
  const until = (await nextTokenAt(bucket, at)).getTime();
  remember(bucket.key, until);
  return refusalUntil(until, at);
}

/** The row keeps a hash that only this installation can compute, not the subject. */
function bucketOf({ limit, subject }: Limited): Bucket {
  return { ...limit, key: keyedHash('rate-limit', `${limit.name}:${subject}`) };
}

function remember(key: string, until: number): void {
  const [oldest] = emptyUntil.keys();
  if (emptyUntil.size >= REMEMBERED_MAX && oldest !== undefined) emptyUntil.delete(oldest);
  emptyUntil.set(key, until);
}

function refusalUntil(until: number, at: Date): Refusal {
  return { secondsToWait: Math.max(1, Math.ceil((until - at.getTime()) / 1_000)) };
}
