import { findSection } from '@/features/taxonomy/queries';
import { tags, type Tag } from '@/lib/cache/tags';
import { readerDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { frontPath, sectionPath, type FeedSubject } from '@/lib/routes';

/** What a feed is about, as it was found: null in place of a name is the paper itself. */
type Found = {
  readonly state: 'found';
  readonly name: string | null;
  readonly description: string;
  readonly path: string;
  readonly where: Prisma.ArticleWhereInput;
  /** What else than the articles makes the feed stale. */
  readonly tags: readonly Tag[];
};

type SubjectLookup =
  Found | { readonly state: 'moved'; readonly slug: string } | { readonly state: 'missing' };

/** Looks up what a feed of articles is about. */
export async function findSubject(
  locale: Locale,
  subject: Exclude<FeedSubject, { kind: 'corrections' }>,
): Promise<SubjectLookup> {
  switch (subject.kind) {
    case 'site':
      return {
        state: 'found',
        name: null,
        description: '',
        path: frontPath(locale),
        where: { locale },
        tags: [tags.latest(locale)],
      };
    case 'section':
      return ofSection(locale, subject.slug);
    case 'tag':
      return ofTag(locale, subject.id);
    case 'author':
      return ofAuthor(locale, subject.id);
    default:
      return subject satisfies never;
  }
}

async function ofSection(locale: Locale, slug: string): Promise<SubjectLookup> {
  const lookup = await findSection({ locale, slug });
  if (lookup.state !== 'found') return lookup;
  const { section } = lookup;
  const ids = [section.id, ...section.children.map(({ id }) => id)];
  return {
    state: 'found',
    name: section.name,
    description: section.description,
    path: sectionPath(locale, section.slug),
    where: { sectionId: { in: ids } },
    tags: ids.map(tags.section),
  };
}

async function ofTag(locale: Locale, id: number): Promise<SubjectLookup> {
  const tag = await readerDb.tag.findFirst({
    where: { id, locale },
    select: { name: true, definition: true },
  });
  if (!tag) return { state: 'missing' };
  return {
    state: 'found',
    name: tag.name,
    description: tag.definition ?? '',
    path: frontPath(locale),
    where: { locale, tags: { some: { tagId: id } } },
    tags: [tags.tag(id)],
  };
}

async function ofAuthor(locale: Locale, id: number): Promise<SubjectLookup> {
  const author = await readerDb.author.findUnique({
    where: { id },
    select: { profiles: { select: { locale: true, name: true, biography: true } } },
  });
  const profile =
    author?.profiles.find((each) => each.locale === locale) ??
    author?.profiles.find((each) => each.locale === 'ar') ??
    author?.profiles[0];
  if (!profile) return { state: 'missing' };
  return {
    state: 'found',
    name: profile.name,
    description: profile.locale === locale ? (profile.biography ?? '') : '',
    path: frontPath(locale),
    where: { locale, bylines: { some: { authorId: id } } },
    tags: [tags.author(id)],
  };
}
