import { readerDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';

type Row = { readonly id: number };

/** The predicate of the partial indexes over public articles, word for word. */
export const PUBLIC = Prisma.sql`"publicState" IN ('published', 'corrected') AND "kind" = 'article'`;

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
      WHERE "sectionId" = s."id" AND ${PUBLIC}
      ORDER BY "firstPublishedAt" DESC, "id" DESC
      LIMIT ${skip + take}
    ) AS a
    ORDER BY a."firstPublishedAt" DESC, a."id" DESC
    OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** How many public articles some sections have; counting ends at the limit. */
export async function countOfSection({
  sectionIds,
  limit,
}: {
  sectionIds: readonly number[];
  limit: number;
}): Promise<number> {
  const [row] = await readerDb.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Article"
      WHERE "sectionId" = ANY (${[...sectionIds]}::int[]) AND ${PUBLIC}
      LIMIT ${limit}
    ) AS counted`;
  return row?.count ?? 0;
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
      WHERE a."locale" = ${locale}::"Locale" AND ${PUBLIC}
    ), beside AS (
      SELECT "id", "firstPublishedAt", 0 AS "tags" FROM "Article"
      WHERE "sectionId" = ${sectionId} AND "id" <> ${articleId} AND ${PUBLIC}
      ORDER BY "firstPublishedAt" DESC, "id" DESC
      LIMIT ${count}
    ), around AS (
      SELECT "id", "firstPublishedAt", -1 AS "tags" FROM "Article"
      WHERE "locale" = ${locale}::"Locale" AND "id" <> ${articleId} AND ${PUBLIC}
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

type Slice = { readonly skip: number; readonly take: number };

/** Ids of the public articles that carry a tag, newest first. */
export async function idsOfTagPage({ tagId, skip, take }: { tagId: number } & Slice) {
  const rows = await readerDb.$queryRaw<Row[]>`
    SELECT a."id" FROM "ArticleTag" AS t JOIN "Article" AS a ON a."id" = t."articleId"
    WHERE t."tagId" = ${tagId} AND ${PUBLIC}
    ORDER BY a."firstPublishedAt" DESC, a."id" DESC
    OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** How many public articles carry a tag; counting ends at the limit. */
export async function countOfTag({ tagId, limit }: { tagId: number; limit: number }) {
  const [row] = await readerDb.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "ArticleTag" AS t JOIN "Article" AS a ON a."id" = t."articleId"
      WHERE t."tagId" = ${tagId} AND ${PUBLIC}
      LIMIT ${limit}
    ) AS counted`;
  return row?.count ?? 0;
}

type OfAuthor = { readonly locale: Locale; readonly authorId: number };

/** Ids of the public articles of a language that credit an author in any role, newest first. */
export async function idsOfAuthorPage({ locale, authorId, skip, take }: OfAuthor & Slice) {
  const rows = await readerDb.$queryRaw<Row[]>`
    SELECT "id" FROM "Article"
    WHERE "id" IN (SELECT "articleId" FROM "ArticleByline" WHERE "authorId" = ${authorId})
      AND "locale" = ${locale}::"Locale" AND ${PUBLIC}
    ORDER BY "firstPublishedAt" DESC, "id" DESC
    OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** How many public articles of a language credit an author; counting ends at the limit. */
export async function countOfAuthor({ locale, authorId, limit }: OfAuthor & { limit: number }) {
  const [row] = await readerDb.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Article"
      WHERE "id" IN (SELECT "articleId" FROM "ArticleByline" WHERE "authorId" = ${authorId})
        AND "locale" = ${locale}::"Locale" AND ${PUBLIC}
      LIMIT ${limit}
    ) AS counted`;
  return row?.count ?? 0;
}

/** Ids of a language's public articles, newest first. */
export async function idsOfLatestPage({ locale, skip, take }: { locale: Locale } & Slice) {
  const rows = await readerDb.$queryRaw<Row[]>`
    SELECT "id" FROM "Article"
    WHERE "locale" = ${locale}::"Locale" AND ${PUBLIC}
    ORDER BY "firstPublishedAt" DESC, "id" DESC
    OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** How many public articles a language has; counting ends at the limit. */
export async function countOfLatest({ locale, limit }: { locale: Locale; limit: number }) {
  const [row] = await readerDb.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Article" WHERE "locale" = ${locale}::"Locale" AND ${PUBLIC} LIMIT ${limit}
    ) AS counted`;
  return row?.count ?? 0;
}
