import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import type { Candidate } from '../rules/fill-front';

/** Newest of each section that a front looks at. */
const DEPTH = 14;

type Row = {
  readonly id: number;
  readonly sectionId: number;
  readonly parentId: number | null;
  readonly isOpinion: boolean;
  readonly hasPicture: boolean;
};

/**
 * The newest public articles of every section of a language, and the pinned ones, newest first: what
 * a front is filled from. Light rows; the cards are read once it is known which are shown.
 */
export async function frontCandidates(asked: {
  locale: Locale;
  pinnedIds: readonly number[];
}): Promise<Candidate[]> {
  const rows = await readerDb.$queryRaw<Row[]>`
    WITH section AS (
      SELECT "id", "parentId" FROM "Section"
      WHERE "locale" = ${asked.locale}::"Locale" AND "archivedAt" IS NULL
    ), chosen AS (
      SELECT a."id" FROM section CROSS JOIN LATERAL (
        SELECT "id" FROM "Article"
        WHERE "sectionId" = section."id"
          AND "publicState" IN ('published', 'corrected') AND "kind" = 'article'
        ORDER BY "firstPublishedAt" DESC, "id" DESC
        LIMIT ${DEPTH}
      ) AS a
      UNION
      SELECT "id" FROM "Article"
      WHERE "id" = ANY (${[...asked.pinnedIds]}::int[]) AND "locale" = ${asked.locale}::"Locale"
        AND "publicState" IN ('published', 'corrected') AND "kind" = 'article'
    )
    SELECT a."id", a."sectionId", s."parentId",
      coalesce(r."label" = 'opinion', false) AS "isOpinion",
      r."leadMediaId" IS NOT NULL AS "hasPicture"
    FROM chosen
    JOIN "Article" AS a ON a."id" = chosen."id"
    JOIN "Revision" AS r ON r."id" = a."publishedRevisionId"
    JOIN "Section" AS s ON s."id" = a."sectionId"
    ORDER BY a."firstPublishedAt" DESC, a."id" DESC`;
  return rows.map(({ id, sectionId, parentId, isOpinion, hasPicture }) => ({
    id,
    sectionIds: parentId === null ? [sectionId] : [sectionId, parentId],
    isOpinion,
    hasPicture,
  }));
}
