import type { Actor } from '@/lib/action/actor';
import { searchFold } from '@/lib/arabic/search-fold';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

export type SectionChoice = {
  readonly id: number;
  readonly locale: Locale;
  readonly name: string;
  readonly isChild: boolean;
};

/**
 * Sections to choose from, each before its children. A paper has some dozens of them, so all come at
 * once. Archived ones take no articles.
 */
export async function listSectionChoices(
  actor: Actor,
  locale: Locale | null = null,
): Promise<SectionChoice[]> {
  if (actor.kind !== 'staff') return [];
  const sections = await db.section.findMany({
    where: { archivedAt: null, ...(locale === null ? {} : { locale }) },
    orderBy: [{ locale: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: { id: true, locale: true, name: true, parentId: true },
  });
  return sections
    .filter(({ parentId }) => parentId === null)
    .flatMap((parent) => [parent, ...sections.filter(({ parentId }) => parentId === parent.id)])
    .map(({ parentId, ...section }) => ({ ...section, isChild: parentId !== null }));
}

export type TagChoice = { readonly id: number; readonly name: string };

const SUGGESTIONS = 8;

/** Tags whose forgiving name begins with what was typed, for the picker. */
export async function suggestTags(
  actor: Actor,
  { locale, typed }: { readonly locale: Locale; readonly typed: string },
): Promise<TagChoice[]> {
  if (actor.kind !== 'staff') return [];
  return db.tag.findMany({
    where: { locale, normalizedName: { startsWith: searchFold(typed).trim() } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: SUGGESTIONS,
    select: { id: true, name: true },
  });
}

/** Names of tags by id, for what already carries them. */
export async function listTagsById(actor: Actor, ids: readonly number[]): Promise<TagChoice[]> {
  if (actor.kind !== 'staff' || ids.length === 0) return [];
  return db.tag.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
}
