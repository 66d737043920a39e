import { searchFold } from '@/lib/arabic/search-fold';
import { makeSlug } from '@/lib/arabic/slug';
import { sortKey } from '@/lib/arabic/sort-key';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { locales, type Locale } from '@/lib/i18n/locales';

/** The sections of the paper that the journeys walk through: the same in each language. */
export const SECTIONS = {
  nation: { ar: 'وطنية', fr: 'Nation', en: 'National' },
  culture: { ar: 'ثقافة', fr: 'Culture', en: 'Culture and arts' },
} as const satisfies Record<string, Record<Locale, string>>;

export type SectionKey = keyof typeof SECTIONS;

/** Before the first page is made: what stands on every page is there from the beginning. */
export async function printPaper(): Promise<void> {
  const rows = Object.values(SECTIONS).flatMap((names, position) => {
    const groupId = randomId();
    return locales.map((locale) => ({
      locale,
      groupId,
      position,
      name: names[locale],
      slug: makeSlug(names[locale]),
      normalizedName: searchFold(names[locale]),
      sortKey: sortKey(names[locale]),
    }));
  });
  await db.section.createMany({ data: rows });
}

export function sectionSlug(section: SectionKey, locale: Locale): string {
  return makeSlug(SECTIONS[section][locale]);
}
