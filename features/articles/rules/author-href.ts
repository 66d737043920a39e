import { makeSlug } from '@/lib/arabic/slug';
import { authorPath } from '@/lib/routes';
import type { Credit } from '../views';

/** The page of whoever is credited; null for a name that is only text. */
export function authorHref({ authorId, locale, name }: Credit): string | null {
  if (authorId === null || name === '') return null;
  return authorPath(locale, { id: authorId, slug: makeSlug(name) });
}
