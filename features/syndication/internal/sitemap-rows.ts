import { IS_PUBLIC, isPublic } from '@/features/articles/views';
import { readerDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { monthBounds, monthsBetween } from '@/lib/i18n/calendar';
import { locales, type Locale } from '@/lib/i18n/locales';
import { articlePath, frontPath, sectionPath } from '@/lib/routes';
import { NEWS_HOURS, NEWS_MOST, SITEMAP_MOST } from '../rules/sitemap';
import type { NewsEntry, PrintedMonth, SitemapEntry } from '../views';

/** Paid content is no news: it stands in no sitemap. */
const isUnpaid = {
  ...isPublic,
  publishedRevision: { OR: [{ label: null }, { label: { not: 'paid' } }] },
} satisfies Prisma.ArticleWhereInput;

export async function printedMonths(locale: Locale, at: Date): Promise<PrintedMonth[]> {
  const first = await readerDb.article.findFirst({
    where: { ...isPublic, locale, firstPublishedAt: { not: null } },
    select: { firstPublishedAt: true },
    orderBy: { firstPublishedAt: 'asc' },
  });
  if (!first?.firstPublishedAt) return [];
  const months = monthsBetween(first.firstPublishedAt, at);
  const bounds = months.map(monthBounds);
  return readerDb.$queryRaw<PrintedMonth[]>`
    SELECT m."month", found."count", found."changedAt"
    FROM unnest(
      ${months}::text[],
      ${bounds.map(({ start }) => start)}::timestamptz[],
      ${bounds.map(({ end }) => end)}::timestamptz[]
    ) AS m("month", "startsAt", "endsAt")
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "count",
        max(GREATEST(a."firstPublishedAt", a."substantiveAt")) AS "changedAt"
      FROM "Article" AS a
      JOIN "Revision" AS r ON r."id" = a."publishedRevisionId"
      WHERE a."locale" = ${locale}::"Locale" AND ${IS_PUBLIC}
        AND r."label" IS DISTINCT FROM 'paid'
        AND a."firstPublishedAt" >= m."startsAt" AND a."firstPublishedAt" < m."endsAt"
    ) AS found
    WHERE found."count" > 0
    ORDER BY m."month" DESC`;
}

export async function monthEntries({
  locale,
  month,
  part,
}: {
  locale: Locale;
  month: string;
  part: number;
}): Promise<SitemapEntry[]> {
  const { start, end } = monthBounds(month);
  const rows = await readerDb.article.findMany({
    where: {
      ...isUnpaid,
      locale,
      firstPublishedAt: { gte: start, lt: end },
    },
    select: { id: true, slug: true, groupId: true, firstPublishedAt: true, substantiveAt: true },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    skip: (part - 1) * SITEMAP_MOST,
    take: SITEMAP_MOST,
  });
  const translations = await translationsOf(rows.map(({ groupId }) => groupId));
  return rows.map((row) => {
    const group = translations.get(row.groupId) ?? [];
    return {
      path: articlePath(locale, row),
      changedAt: latest(row.firstPublishedAt, row.substantiveAt),
      translations: group.length > 1 ? group : [],
    };
  });
}

export async function pageEntries(locale: Locale): Promise<SitemapEntry[]> {
  const sections = await readerDb.section.findMany({
    where: { archivedAt: null },
    select: { locale: true, slug: true, groupId: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return [
    {
      path: frontPath(locale),
      changedAt: null,
      translations: locales.map((each) => ({ locale: each, path: frontPath(each) })),
    },
    ...sections
      .filter((section) => section.locale === locale)
      .map(({ slug, groupId }) => {
        const group = sections.filter((each) => each.groupId === groupId);
        return {
          path: sectionPath(locale, slug),
          changedAt: null,
          translations:
            group.length > 1
              ? group.map((each) => ({
                  locale: each.locale,
                  path: sectionPath(each.locale, each.slug),
                }))
              : [],
        };
      }),
  ];
}

export async function newsEntries(locale: Locale, at: Date): Promise<NewsEntry[]> {
  const since = new Date(at.getTime() - NEWS_HOURS * 3_600_000);
  const rows = await readerDb.article.findMany({
    relationLoadStrategy: 'join',
    where: { ...isUnpaid, locale, firstPublishedAt: { gt: since } },
    select: {
      id: true,
      slug: true,
      firstPublishedAt: true,
      publishedRevision: { select: { headline: true } },
    },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: NEWS_MOST,
  });
  return rows.flatMap(({ id, slug, firstPublishedAt, publishedRevision }) =>
    firstPublishedAt && publishedRevision
      ? [
          {
            path: articlePath(locale, { id, slug }),
            headline: publishedRevision.headline,
            publishedAt: firstPublishedAt,
          },
        ]
      : [],
  );
}

type Address = SitemapEntry['translations'][number];

/** The public articles of some groups, in every language. One array is one parameter of the question. */
async function translationsOf(groupIds: readonly string[]): Promise<Map<string, Address[]>> {
  const rows = await readerDb.$queryRaw<
    { groupId: string; locale: Locale; id: number; slug: string }[]
  >`
    SELECT a."groupId", a."locale"::text AS "locale", a."id", a."slug"
    FROM "Article" AS a
    WHERE a."groupId" = ANY (${[...groupIds]}::uuid[])
      AND a."publishedRevisionId" IS NOT NULL AND ${IS_PUBLIC}
    ORDER BY a."groupId", a."locale"`;
  const groups = new Map<string, Address[]>();
  for (const { groupId, locale, id, slug } of rows) {
    const group = groups.get(groupId) ?? [];
    groups.set(groupId, group);
    group.push({ locale, path: articlePath(locale, { id, slug }) });
  }
  return groups;
}

function latest(published: Date | null, changed: Date | null): Date | null {
  return published && changed && changed > published ? changed : published;
}
