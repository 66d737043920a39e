import { cacheLife, cacheTag } from 'next/cache';
import { cardView } from '@/features/articles/rules/card-view';
import { cardSelect, isPublic, type ArticleCard } from '@/features/articles/views';
import { listSections } from '@/features/taxonomy/queries';
import { tags } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { frontCandidates } from './internal/front-candidates';
import { arrangeRows } from './rules/arrange-rows';
import { DEFAULT_SLOTS, fillFront, type Slot } from './rules/fill-front';
import { slotSelect, type FrontView, type SlotRow } from './views';

/** The front page of a language: the live edition's slots, else the newest everywhere. */
export async function getFront(locale: Locale): Promise<FrontView> {
  'use cache';
  cacheLife('front');
  cacheTag(tags.front(locale), tags.latest(locale), tags.site(locale));
  const at = now();
  const [edition, sections] = await Promise.all([
    readerDb.frontEdition.findFirst({
      relationLoadStrategy: 'join',
      where: { locale, sectionId: null, state: 'live' },
      select: { slots: { select: slotSelect, orderBy: { position: 'asc' } } },
    }),
    listSections(locale),
  ]);
  const slotRows = edition?.slots ?? [];
  const slots = slotRows.length > 0 ? slotRows.map((row) => slotOf(row, at)) : DEFAULT_SLOTS;
  const candidates = await frontCandidates({
    locale,
    pinnedIds: slots.flatMap(({ pinnedId }) => pinnedId ?? []),
  });
  const filled = fillFront({ slots, candidates, sectionIds: sections.map(({ id }) => id) });
  const pictured = new Set(candidates.filter((each) => each.hasPicture).map(({ id }) => id));
  const rows = arrangeRows(filled, (id) => pictured.has(id));
  const sectionIdsOf = new Map(candidates.map(({ id, sectionIds }) => [id, sectionIds]));
  const sectionOfAll = (ids: readonly number[]) =>
    sections.find(({ id }) => ids.every((each) => sectionIdsOf.get(each)?.includes(id)));

  const shown = [
    ...(filled.lead === null ? [] : [filled.lead]),
    ...filled.secondary,
    ...filled.list,
    ...rows.flatMap(({ ids }) => ids),
  ];
  const cards = await cardsById(shown, { at, overrides: overridesOf(slotRows) });
  // An entry has at most 128 tags; a front shows fewer articles than that.
  cacheTag(...shown.slice(0, 120).map(tags.article));
  const pick = (ids: readonly number[]) =>
    ids.map((id) => cards.get(id)).filter((card) => card !== undefined);
  return {
    lead: filled.lead === null ? null : (cards.get(filled.lead) ?? null),
    secondary: pick(filled.secondary),
    list: pick(filled.list),
    rows: rows.map(({ pattern, sectionId, ids }) => ({
      pattern,
      // A band whose articles are all of one section leads there.
      section: sections.find(({ id }) => id === sectionId) ?? sectionOfAll(ids) ?? null,
      cards: pick(ids),
    })),
  };
}

function slotOf({ kind, articleId, ruleSectionId, pinEndsAt }: SlotRow, at: Date): Slot {
  const isOver = pinEndsAt !== null && pinEndsAt <= at;
  return { kind, pinnedId: isOver ? null : articleId, ruleSectionId };
}

function overridesOf(rows: readonly SlotRow[]): ReadonlyMap<number, string> {
  return new Map(
    rows.flatMap(({ articleId, headlineOverride }) =>
      articleId !== null && headlineOverride ? [[articleId, headlineOverride] as const] : [],
    ),
  );
}

async function cardsById(
  ids: readonly number[],
  { at, overrides }: { at: Date; overrides: ReadonlyMap<number, string> },
): Promise<ReadonlyMap<number, ArticleCard>> {
  const rows = await readerDb.article.findMany({
    relationLoadStrategy: 'join',
    where: { ...isPublic, id: { in: [...ids] } },
    select: cardSelect,
  });
  const cards = rows.map((row) => cardView(row, at)).filter((card) => card !== null);
  return new Map(
    cards.map((card) => [card.id, { ...card, headline: overrides.get(card.id) ?? card.headline }]),
  );
}
