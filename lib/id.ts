import { randomBytes, randomUUID } from 'node:crypto';
import { now } from './clock';

/** UUID version 7 (RFC 9562): its first 48 bits are the milliseconds of the clock, so ids sort by time. */
export function timeOrderedId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now().getTime(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** A random id that says nothing of when it was made: storage keys, request ids. */
export function randomId(): string {
  return randomUUID();
}

/** 256 random bits for a link or a session, in the URL-safe alphabet. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}
