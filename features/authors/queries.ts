import { cacheLife, cacheTag } from 'next/cache';
import { pictureView } from '@/features/media/rules/picture-view';
import { makeSlug } from '@/lib/arabic/slug';
import { tags } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { readerDb } from '@/lib/db/client';
import { locales, type Locale } from '@/lib/i18n/locales';
import { authorPageSelect, type AuthorLookup } from './views';

/** The author of a number, for a page of this language. */
export async function findAuthor(input: { locale: Locale; id: number }): Promise<AuthorLookup> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.author(input.id));
  const row = await readerDb.author.findUnique({
    relationLoadStrategy: 'join',
    where: { id: input.id },
    select: authorPageSelect,
  });
  const addresses = locales.flatMap((locale) =>
    (row?.profiles ?? [])
      .filter((each) => each.locale === locale)
      .map(({ name }) => ({ locale, slug: makeSlug(name) })),
  );
  const [first] = addresses;
  if (!row || !first) {
    cacheLife('missing');
    return { state: 'missing' };
  }
  const { id, kind, publicContact, portrait } = row;
  const profile = row.profiles.find(({ locale }) => locale === input.locale);
  if (!profile) return { state: 'moved', to: { id, ...first } };
  return {
    state: 'found',
    author: {
      id,
      kind,
      slug: makeSlug(profile.name),
      name: profile.name,
      beat: profile.beat ?? '',
      biography: profile.biography ?? '',
      contact: publicContact ?? '',
      portrait: pictureView(portrait, { at: now() }),
      addresses,
    },
  };
}
