import { keyFor } from '@/lib/security/derived-key';

/** The key of the MAC in the session cookie; not in the database, which therefore cannot make one. */
export function authSecret(): string {
  return keyFor('session').toString('base64url');
}
