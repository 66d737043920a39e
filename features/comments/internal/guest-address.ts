import { createCipheriv, randomBytes } from 'node:crypto';
import { keyedHash, keyFor } from '@/lib/security/derived-key';

const NONCE_BYTES = 12;

/** Look-up key of a guest's address: keyed, so a copy of the table tells nobody's address. */
export function emailHash(email: string): string {
  return keyedHash('guest-email', email.normalize('NFC').toLowerCase());
}

/** AES-256-GCM: nonce, tag, ciphertext. The key is outside the database. */
export function encryptEmail(email: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor('guest-email-text'), nonce);
  const text = Buffer.concat([cipher.update(email, 'utf8'), cipher.final()]);
  return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), text]));
}
