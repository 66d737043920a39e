import { IS_PUBLIC } from '@/features/articles/views';
import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

/** Ids of a language's public articles by their reads since an instant; none below a total of reads. */
export async function mostReadIds(asked: {
  locale: Locale;
  since: Date;
  count: number;
  leastReads: number;
}): Promise<number[]> {
  const rows = await readerDb.$queryRaw<{ id: number }[]>`
    WITH counted AS (
      SELECT r."articleId" AS "id", sum(r."reads") AS "reads"
      FROM "ReadCount" AS r
      JOIN "Article" AS a ON a."id" = r."articleId"
      WHERE r."hour" >= ${asked.since} AND r."depth" = 0 AND a."locale" = ${asked.locale}::"Locale"
        AND ${IS_PUBLIC}
      GROUP BY r."articleId"
    )
    SELECT "id" FROM counted
    WHERE (SELECT sum("reads") FROM counted) >= ${asked.leastReads}
    ORDER BY "reads" DESC, "id" DESC
    LIMIT ${asked.count}`;
  return rows.map(({ id }) => id);
}
