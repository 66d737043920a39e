import type { Locale } from '@/lib/i18n/locales';
import { isNewsroomPath, newsroomPath, newsroomSignInPath } from '@/lib/routes';

/** Characters of the desk's addresses. No colon, backslash or control: nothing that leaves the site. */
const PLAIN = /^\/[a-z0-9-]+(?:\/[\w-]+)*(?:\?[\w%&=.~-]*)?$/i;

/** Where to go after signing in: the desk screen that was asked for, else the desk's first. */
export function deskPathAfterSignIn(next: string, locale: Locale): string {
  const [path = ''] = next.split('?');
  const isDeskScreen =
    PLAIN.test(next) && isNewsroomPath(path) && !path.includes(newsroomSignInPath('ar'));
  return isDeskScreen ? next : newsroomPath(locale);
}
