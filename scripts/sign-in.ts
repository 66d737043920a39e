import { createSignInLink } from '@/features/identity/operations/create-sign-in-link';
import { createLinkSchema } from '@/features/identity/schema';
import { SYSTEM } from '@/lib/action/actor';
import { withDatabase } from '@/lib/db/with-database';
import { env } from '@/lib/env';
import { isUuid } from '@/lib/id';
import { operatorError } from '@/lib/operator-error';

const [user = ''] = process.argv.slice(2);
const asked = createLinkSchema.safeParse(isUuid(user) ? { userId: user } : { email: user });
if (!asked.success) {
  throw operatorError('Whose link? Give the e-mail address or the id: npm run sign-in -- USER');
}
const made = await withDatabase(() => createSignInLink(SYSTEM, asked.data));
if (!made.ok) {
  throw operatorError(
    made.code === 'suspended'
      ? `The account of ${user} is suspended.`
      : `Nobody signs in as ${user}.`,
  );
}
const { name, path } = made.value.value;
console.log(`A link that signs ${name} in, once, within 30 minutes:`);
console.log(new URL(path, env().SITE_URL).href);
