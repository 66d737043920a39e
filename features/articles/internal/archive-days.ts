import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { boundsOf, dayOf, daysOf } from '@/lib/i18n/calendar';
import { IS_PUBLIC } from '../views';

export type DayCount = { readonly day: string; readonly count: number };

/**
 * How many public articles each day of a month has; days without any are left out. The bounds of the
 * days come from the paper's clock: the database knows no zone.
 */
export async function countsOfMonth(locale: Locale, month: string): Promise<DayCount[]> {
  const days = daysOf(month);
  const bounds = days.map(boundsOf);
  const starts = bounds.map(({ start }) => start.toISOString());
  const ends = bounds.map(({ end }) => end.toISOString());
  return readerDb.$queryRaw<DayCount[]>`
    SELECT d."day", found."count"
    FROM unnest(${days}::text[], ${starts}::text[]::timestamptz[], ${ends}::text[]::timestamptz[])
      AS d("day", "start", "end")
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "count" FROM "Article"
      WHERE "locale" = ${locale}::"Locale" AND ${IS_PUBLIC}
        AND "firstPublishedAt" >= d."start" AND "firstPublishedAt" < d."end"
    ) AS found
    WHERE found."count" > 0
    ORDER BY d."day"`;
}

/** The nearest days with public articles outside a span of time, and the paper's first day. */
export async function daysAround(
  locale: Locale,
  { start, end }: { start: Date; end: Date },
): Promise<{ first: string | null; before: string | null; after: string | null }> {
  const [row] = await readerDb.$queryRaw<
    { first: Date | null; before: Date | null; after: Date | null }[]
  >`
    WITH article AS NOT MATERIALIZED (
      SELECT "firstPublishedAt" AS "at" FROM "Article"
      WHERE "locale" = ${locale}::"Locale" AND ${IS_PUBLIC}
    )
    SELECT
      (SELECT min("at") FROM article) AS "first",
      (SELECT max("at") FROM article WHERE "at" < ${start}) AS "before",
      (SELECT min("at") FROM article WHERE "at" >= ${end}) AS "after"`;
  const day = (at: Date | null | undefined) => (at ? dayOf(at) : null);
  return { first: day(row?.first), before: day(row?.before), after: day(row?.after) };
}
