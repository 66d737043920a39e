import { readerDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { IS_PUBLIC } from '../views';

type Row = { readonly id: number };

/**
 * Ids of the public articles of some sections, newest first. Each section's index is read on its own
 * and the heads are merged, so the cost follows the depth of the page, not the size of the section.
 */
export async function idsOfSectionPage({
  sectionIds,
  skip,
  take,
}: {
  sectionIds: readonly number[];
  skip: number;
  take: number;
}): Promise<number[]> {
  const rows = await readerDb.$queryRaw<Row[]>`
    SELECT a."id"
    FROM unnest(${[...sectionIds]}::int[]) AS s("id")
    CROSS JOIN LATERAL (
      SELECT "id", "firstPublishedAt" FROM "Article"
      WHERE "sectionId" = s."id" AND ${IS_PUBLIC}
      ORDER BY "firstPublishedAt" DESC, "id" DESC
      LIMIT ${skip + take}
    ) AS a
    ORDER BY a."firstPublishedAt" DESC, a."id" DESC
    OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** Ids of the articles nearest to one: most shared tags first, then its section's newest, then the paper's. */
export async function relatedIds({
  articleId,
  sectionId,
  locale,
  count,
}: {
  articleId: number;
  sectionId: number;
  locale: Locale;
  count: number;
}): Promise<number[]> {
  const rows = await readerDb.$queryRaw<Row[]>`
    WITH near AS (
      SELECT a."id", a."firstPublishedAt", shared."tags"
      FROM (
        SELECT other."articleId", count(*)::int AS "tags"
        FROM "ArticleTag" AS own
        CROSS JOIN LATERAL (
          -- A popular tag has very many articles; the newest of them are enough.
          SELECT "articleId" FROM "ArticleTag"
          WHERE "tagId" = own."tagId" ORDER BY "articleId" DESC LIMIT 200
        ) AS other
        WHERE own."articleId" = ${articleId} AND other."articleId" <> ${articleId}
        GROUP BY other."articleId"
      ) AS shared
      JOIN "Article" AS a ON a."id" = shared."articleId"
      WHERE a."locale" = ${locale}::"Locale" AND ${IS_PUBLIC}
    ), beside AS (
      SELECT "id", "firstPublishedAt", 0 AS "tags" FROM "Article"
      WHERE "sectionId" = ${sectionId} AND "id" <> ${articleId} AND ${IS_PUBLIC}
      ORDER BY "firstPublishedAt" DESC, "id" DESC
      LIMIT ${count}
    ), around AS (
      SELECT "id", "firstPublishedAt", -1 AS "tags" FROM "Article"
      WHERE "locale" = ${locale}::"Locale" AND "id" <> ${articleId} AND ${IS_PUBLIC}
      ORDER BY "firstPublishedAt" DESC, "id" DESC
      LIMIT ${2 * count}
    )
    SELECT "id" FROM (
      SELECT * FROM near UNION ALL SELECT * FROM beside UNION ALL SELECT * FROM around
    ) AS found
    GROUP BY "id"
    ORDER BY max("tags") DESC, max("firstPublishedAt") DESC, "id" DESC
    LIMIT ${count}`;
  return rows.map(({ id }) => id);
}

/** Public articles of one list, as the end of a question: FROM … WHERE …, with the article as `a`. */
export type PublicList = Prisma.Sql;

/** Those of some sections. */
export function inSections(sectionIds: readonly number[]): PublicList {
  return Prisma.sql`
    FROM "Article" AS a WHERE "sectionId" = ANY (${[...sectionIds]}::int[]) AND ${IS_PUBLIC}`;
}

/** Those that carry a tag. */
export function taggedWith(tagId: number): PublicList {
  return Prisma.sql`
    FROM "ArticleTag" AS t JOIN "Article" AS a ON a."id" = t."articleId"
    WHERE t."tagId" = ${tagId} AND ${IS_PUBLIC}`;
}

/** Those of a language that credit an author in any role. */
export function creditedTo(authorId: number, locale: Locale): PublicList {
  return Prisma.sql`
    FROM "Article" AS a
    WHERE "id" IN (SELECT "articleId" FROM "ArticleByline" WHERE "authorId" = ${authorId})
      AND "locale" = ${locale}::"Locale" AND ${IS_PUBLIC}`;
}

/** All of a language. */
export function ofLanguage(locale: Locale): PublicList {
  return Prisma.sql`FROM "Article" AS a WHERE "locale" = ${locale}::"Locale" AND ${IS_PUBLIC}`;
}

/** Ids of a part of a list, newest first. */
export async function idsOf(
  list: PublicList,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<number[]> {
  const rows = await readerDb.$queryRaw<Row[]>`
    SELECT a."id" ${list}
    ORDER BY a."firstPublishedAt" DESC, a."id" DESC
    OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** How long a list is; counting ends at the limit. */
export async function countOf(list: PublicList, limit: number): Promise<number> {
  const [row] = await readerDb.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (SELECT 1 ${list} LIMIT ${limit}) AS counted`;
  return row?.count ?? 0;
}
