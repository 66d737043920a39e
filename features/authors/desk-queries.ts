import type { Actor } from '@/lib/action/actor';
import { searchFold } from '@/lib/arabic/search-fold';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

export type AuthorChoice = { readonly id: number; readonly name: string };

const SUGGESTIONS = 8;

/** Authors whose forgiving name holds what was typed: a family name finds them too. */
export async function suggestAuthors(
  actor: Actor,
  { locale, typed }: { readonly locale: Locale; readonly typed: string },
): Promise<AuthorChoice[]> {
  if (actor.kind !== 'staff') return [];
  const profiles = await db.authorProfile.findMany({
    where: { locale, normalizedName: { contains: searchFold(typed).trim() } },
    orderBy: [{ sortKey: 'asc' }, { authorId: 'asc' }],
    take: SUGGESTIONS,
    select: { authorId: true, name: true },
  });
  return profiles.map(({ authorId, name }) => ({ id: authorId, name }));
}

/** Names of authors by id, in one language where they have one there, else in any. */
export async function authorNames(
  actor: Actor,
  { ids, locale }: { readonly ids: readonly number[]; readonly locale: Locale },
): Promise<ReadonlyMap<number, string>> {
  if (actor.kind !== 'staff' || ids.length === 0) return new Map();
  const profiles = await db.authorProfile.findMany({
    where: { authorId: { in: [...ids] } },
    select: { authorId: true, locale: true, name: true },
  });
  const elsewhere = profiles.filter((profile) => profile.locale !== locale);
  const here = profiles.filter((profile) => profile.locale === locale);
  return new Map([...elsewhere, ...here].map(({ authorId, name }) => [authorId, name]));
}
