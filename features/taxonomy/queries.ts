import { cacheLife, cacheTag } from 'next/cache';
import { makeSlug } from '@/lib/arabic/slug';
import { tags } from '@/lib/cache/tags';
import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import {
  sectionLinkSelect,
  sectionPageSelect,
  type NavigationSection,
  type SectionLookup,
  type TagLookup,
} from './views';

/** The sections of a language as a tree, in the editors' order. */
export async function listSections(locale: Locale): Promise<readonly NavigationSection[]> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.site(locale));
  const rows = await readerDb.section.findMany({
    where: { locale, archivedAt: null },
    select: sectionLinkSelect,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows
    .filter(({ parentId }) => parentId === null)
    .map(({ id, slug, name }) => ({
      id,
      slug,
      name,
      children: rows
        .filter(({ parentId }) => parentId === id)
        .map((child) => ({ id: child.id, slug: child.slug, name: child.name })),
    }));
}

/** The section at an address, by its present or a former slug. */
export async function findSection(input: { locale: Locale; slug: string }): Promise<SectionLookup> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.site(input.locale));
  const { locale, slug } = input;
  const rows = await readerDb.section.findMany({
    relationLoadStrategy: 'join',
    where: { locale, archivedAt: null, OR: [{ slug }, { slugs: { some: { locale, slug } } }] },
    select: sectionPageSelect,
    take: 2,
  });
  // A present slug wins over a former one of another section.
  const row = rows.find((each) => each.slug === slug) ?? rows[0];
  if (!row) {
    cacheLife('missing');
    return { state: 'missing' };
  }
  cacheTag(tags.section(row.id));
  if (row.slug !== slug) return { state: 'moved', slug: row.slug };
  const translations = await readerDb.section.findMany({
    where: { groupId: row.groupId, locale: { not: locale }, archivedAt: null },
    select: { locale: true, slug: true },
  });
  const { id, name, description, parent, children } = row;
  return {
    state: 'found',
    section: { id, slug, name, description: description ?? '', parent, children, translations },
  };
}

/** The tag of a number, for a page of this language. */
export async function findTag(input: { locale: Locale; id: number }): Promise<TagLookup> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.tag(input.id));
  const row = await readerDb.tag.findUnique({
    where: { id: input.id },
    select: { id: true, locale: true, kind: true, name: true, definition: true },
  });
  if (!row) {
    cacheLife('missing');
    return { state: 'missing' };
  }
  const { id, locale, kind, name, definition } = row;
  const slug = makeSlug(name);
  if (locale !== input.locale) return { state: 'moved', to: { locale, id, slug } };
  return { state: 'found', tag: { id, slug, name, kind, definition: definition ?? '' } };
}
