import { imageIdsOf } from '@/features/articles/rules/body-text';
import { noticeView } from '@/features/articles/rules/notice-view';
import { pageView } from '@/features/articles/rules/page-view';
import { bodySchema } from '@/features/articles/schema';
import {
  hasPublicNotices,
  noticeSelect,
  pageSelect,
  type ArticlePage,
  type PublicNotice,
} from '@/features/articles/views';
import { pictureSelect } from '@/features/media/views';
import { readerDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { FEED_ITEMS } from '../rules/feed-format';

/** The newest articles of a choice, as pages show them. */
export async function feedArticles(
  where: Prisma.ArticleWhereInput,
  at: Date,
): Promise<ArticlePage[]> {
  const rows = await readerDb.article.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: await newestIds(where) } },
    select: pageSelect,
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
  });
  const imageIds = rows.map((row) => imageIdsOf(bodySchema.parse(row.publishedRevision?.body)));
  const assets = await readerDb.mediaAsset.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: [...new Set(imageIds.flat())] } },
    select: pictureSelect,
  });
  return rows
    .map((row, place) => {
      const own = assets.filter(({ id }) => imageIds[place]?.includes(id));
      return pageView(row, { assets: own, translations: [], at });
    })
    .filter((page) => page !== null);
}

/**
 * The few retracted articles are asked for apart: the indexes of public lists do not hold them, and
 * one question for both would read every article.
 */
async function newestIds(where: Prisma.ArticleWhereInput): Promise<number[]> {
  const states = [['published', 'corrected'], ['retracted']] as const;
  const found = await Promise.all(
    states.map((state) =>
      readerDb.article.findMany({
        // A retracted article keeps its item, with the notice in place of its text.
        where: { AND: [hasPublicNotices, { publicState: { in: [...state] } }, where] },
        select: { id: true, firstPublishedAt: true },
        orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
        take: FEED_ITEMS,
      }),
    ),
  );
  return found
    .flat()
    .toSorted((a, b) => timeOf(b) - timeOf(a) || b.id - a.id)
    .slice(0, FEED_ITEMS)
    .map(({ id }) => id);
}

function timeOf({ firstPublishedAt }: { firstPublishedAt: Date | null }): number {
  return firstPublishedAt?.getTime() ?? 0;
}

/** The newest notices to readers in a language. */
export async function feedNotices(locale: Locale): Promise<PublicNotice[]> {
  const rows = await readerDb.correction.findMany({
    relationLoadStrategy: 'join',
    where: { article: { ...hasPublicNotices, locale } },
    select: noticeSelect,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: FEED_ITEMS,
  });
  return rows.map(noticeView).filter((notice) => notice !== null);
}

/**
 * When anything that was ever public in a language last changed: an entry that leaves a feed changes
 * the feed, too.
 */
export async function lastChange(locale: Locale): Promise<Date | null> {
  const row = await readerDb.article.findFirst({
    where: { locale, firstPublishedAt: { not: null } },
    select: { updatedAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  return row?.updatedAt ?? null;
}
