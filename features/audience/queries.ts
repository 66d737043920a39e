import { cacheLife, cacheTag } from 'next/cache';
import { cardView } from '@/features/articles/rules/card-view';
import { cardSelect, isPublic, type ArticleCard } from '@/features/articles/views';
import { tags } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { mostReadIds } from './internal/most-read-ids';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Fewer counted reads than this in all say nothing. */
const LEAST_READS = 20;

/**
 * The articles most read in the last days, the most read first; none below 20 reads in
 * all. It follows what is read within a minute.
 */
export async function listMostRead(input: {
  locale: Locale;
  days: 1 | 7;
  count: number;
}): Promise<readonly ArticleCard[]> {
  'use cache';
  cacheLife('front');
  const { locale, days, count } = input;
  cacheTag(tags.mostRead(locale), tags.site(locale));
  const at = now();
  const since = new Date(at.getTime() - days * DAY_MS);
  const ids = await mostReadIds({ locale, since, count, leastReads: LEAST_READS });
  if (ids.length === 0) return [];
  const rows = await readerDb.article.findMany({
    relationLoadStrategy: 'join',
    where: { ...isPublic, id: { in: ids } },
    select: cardSelect,
  });
  cacheTag(...ids.map(tags.article));
  return ids
    .map((id) => rows.find((row) => row.id === id))
    .map((row) => (row ? cardView(row, at) : null))
    .filter((card) => card !== null);
}
