import { createHash } from 'node:crypto';

export const LINK_LIFE_MS = 30 * 60 * 1_000;

/** 256 random bits need no salt and no slow hash: nobody can try them all. */
export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
