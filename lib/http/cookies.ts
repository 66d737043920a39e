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
