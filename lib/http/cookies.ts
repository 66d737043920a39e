/**
 * Names of the product's cookies. `__Host-`: Secure, Path=/ and no Domain, so that no other host or
 * plain-HTTP answer can set them; browsers take them over plain HTTP on loopback.
 */
export const SESSION_COOKIE = '__Host-wq-session';
export const GUEST_COOKIE = '__Host-wq-guest';

export const COOKIE_ATTRIBUTES = {
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
} as const;

/** Of a cookie sent twice the first counts, as browsers send the most specific one first. */
export function readCookie(headers: Headers, name: string): string | null {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : decode(found.slice(name.length + 1));
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
