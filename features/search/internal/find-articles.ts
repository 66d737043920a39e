import { IS_PUBLIC, isPublic } from '@/features/articles/views';
import { bodySchema } from '@/features/articles/schema';
import { textsOf } from '@/features/articles/rules/body-text';
import { cardView } from '@/features/articles/rules/card-view';
import { now } from '@/lib/clock';
import { readerDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { decodeCursor, encodeCursor } from '@/lib/keyset';
import { highlight, snippetOf } from '../rules/highlight';
import { queryWords } from '../rules/index-words';
import { termsOf, type Term } from '../rules/terms';
import { COUNT_MAX, RESULTS_A_PAGE, type SearchRequest } from '../schema';
import { resultSelect, type SearchPage, type SearchResult } from '../views';

type Wanted = Pick<SearchRequest, 'q' | 'author' | 'start' | 'end' | 'sort' | 'after'> & {
  readonly locale: Locale;
  /** The section and those under it; null: all. */
  readonly sectionIds: readonly number[] | null;
};

type Row = { readonly id: number; readonly at: Date; readonly tier: number };

/**
 * A page of what readers find. Only public articles, whatever the index says. By relevance an article
 * with all words in its headline comes before others, and the newer before the older; without words
 * the newest come first.
 */
export async function findArticles(wanted: Wanted): Promise<SearchPage> {
  const terms = termsOf(wanted.q);
  const found = foundBy(wanted, terms);
  const tier = tierOf(wanted, terms);
  const [rows, [counted]] = await Promise.all([
    readerDb.$queryRaw<Row[]>`
      SELECT * FROM (
        SELECT a."id", a."firstPublishedAt" AS "at", ${tier} AS "tier" ${found}
      ) AS found
      ${afterCursor(wanted.after)}
      ORDER BY "tier" DESC, "at" DESC, "id" DESC
      LIMIT ${RESULTS_A_PAGE + 1}`,
    readerDb.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS "count"
      FROM (SELECT 1 ${found} LIMIT ${COUNT_MAX + 1}) AS counted`,
  ]);
  const page = rows.slice(0, RESULTS_A_PAGE);
  const last = page.at(-1);
  return {
    results: await resultsOf(
      page.map(({ id }) => id),
      terms,
    ),
    count: counted?.count ?? 0,
    next:
      rows.length > RESULTS_A_PAGE && last
        ? encodeCursor({ at: last.at, id: `${last.tier}-${last.id}` })
        : null,
  };
}

function foundBy({ locale, sectionIds, author, start, end }: Wanted, terms: readonly Term[]) {
  const conditions = [
    Prisma.sql`a."locale" = ${locale}::"Locale"`,
    IS_PUBLIC,
    Prisma.sql`a."publishedRevisionId" IS NOT NULL AND a."firstPublishedAt" IS NOT NULL`,
    ...(terms.length > 0
      ? [Prisma.sql`d."words" @@ ${queryWords(terms, 'anywhere')}::tsquery`]
      : []),
    ...(sectionIds ? [Prisma.sql`a."sectionId" = ANY (${[...sectionIds]}::int[])`] : []),
    ...(author === null
      ? []
      : [
          Prisma.sql`EXISTS (
            SELECT 1 FROM "ArticleByline" b WHERE b."articleId" = a."id" AND b."authorId" = ${author})`,
        ]),
    ...(start ? [Prisma.sql`a."firstPublishedAt" >= ${start}::timestamptz`] : []),
    ...(end ? [Prisma.sql`a."firstPublishedAt" < ${end}::timestamptz`] : []),
  ];
  const documents =
    terms.length > 0 ? Prisma.sql`JOIN "SearchDocument" d ON d."articleId" = a."id"` : Prisma.empty;
  return Prisma.sql`FROM "Article" a ${documents} WHERE ${Prisma.join(conditions, ' AND ')}`;
}

function tierOf({ sort }: Wanted, terms: readonly Term[]) {
  return sort === 'newest' || terms.length === 0
    ? Prisma.sql`0`
    : Prisma.sql`(d."words" @@ ${queryWords(terms, 'headline')}::tsquery)::int`;
}

function afterCursor(text: string) {
  const cursor = decodeCursor(text);
  const [, tier, id] = /^([01])-([1-9]\d{0,9})$/.exec(cursor?.id ?? '') ?? [];
  return cursor && tier !== undefined && id !== undefined
    ? Prisma.sql`WHERE ("tier", "at", "id") <
        (${Number(tier)}::int, ${cursor.at}::timestamptz, ${Number(id)}::bigint)`
    : Prisma.empty;
}

async function resultsOf(ids: readonly number[], terms: readonly Term[]): Promise<SearchResult[]> {
  if (ids.length === 0) return [];
  const rows = await readerDb.article.findMany({
    relationLoadStrategy: 'join',
    where: { ...isPublic, id: { in: [...ids] } },
    select: resultSelect,
  });
  const at = now();
  const byId = new Map(
    rows.map((row) => {
      const card = cardView(row, at);
      if (!card) return [row.id, null] as const;
      const texts = [card.deck, ...textsOf(bodySchema.parse(row.publishedRevision?.body))];
      const result: SearchResult = {
        card,
        headline: highlight(card.headline, terms),
        snippet: snippetOf(
          texts.filter((text) => text !== ''),
          terms,
        ),
      };
      return [row.id, result] as const;
    }),
  );
  return ids.map((id) => byId.get(id) ?? null).filter((result) => result !== null);
}
