import { createHmac, timingSafeEqual } from 'node:crypto';

/** A value with its MAC, as it stands in a cookie: `value.base64(HMAC-SHA-256)`. */
export function signValue(value: string, key: Buffer | string): string {
  return `${value}.${macOf(value, key).toString('base64')}`;
}

/** The value, if its MAC is ours; else null. */
export function openSigned(signed: string, key: Buffer | string): string | null {
  const end = signed.lastIndexOf('.');
  if (end < 1) return null;
  const value = signed.slice(0, end);
  const given = Buffer.from(signed.slice(end + 1), 'base64');
  const due = macOf(value, key);
  return given.length === due.length && timingSafeEqual(given, due) ? value : null;
}

function macOf(value: string, key: Buffer | string): Buffer {
  return createHmac('sha256', key).update(value).digest();
}
