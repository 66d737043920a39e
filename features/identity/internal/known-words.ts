import { env } from '@/lib/env';

/** The words that a password of this user may not be made of. */
export function knownWords({ name, email }: { name: string; email: string }): string[] {
  return ['warraq', 'ورّاق', 'وراق', new URL(env().SITE_URL).hostname, name, email];
}
