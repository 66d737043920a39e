import { shownText } from '@/lib/arabic/clean-text';
import type { Credit } from '../views';
import { authorHref } from './author-href';

/** The byline, a line a role: the names in order, as they are shown, each with the page of its author. */
export function creditsByRole(credits: readonly Credit[]) {
  const roles = [...new Set(credits.map(({ role }) => role))];
  return roles.map((role) => {
    const own = credits.filter((credit) => credit.role === role);
    return { role, names: own.map(({ name }) => shownText(name)), hrefs: own.map(authorHref) };
  });
}
