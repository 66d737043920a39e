import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { installationKey } from '@/lib/env';

const keys = new Map<string, Buffer>();

/** The 256-bit key of one purpose, so that what is signed for one thing proves nothing for another. */
export function keyFor(purpose: string): Buffer {
  let key = keys.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', installationKey(), 'warraq', purpose, 32));
    keys.set(purpose, key);
  }
  return key;
}

/** A hash that only this installation can compute: what a table of limits or senders may keep. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text).digest('base64url');
}

/** Compares secrets without telling by its time how much of them agrees. */
export function isSameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
