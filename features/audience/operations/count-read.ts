import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import type { SourceClass } from '@/lib/db/generated/enums';
import { err, ok, type Result } from '@/lib/result';
import { takeTokens, type Limit } from '@/lib/security/rate-limit';
import { readerOfTheDay, type Sender } from '../internal/reader-of-the-day';
import { REPEAT_MS } from '../internal/repeat';

const HOUR_MS = 60 * 60 * 1_000;
const NETWORK_LIMIT: Limit = { name: 'pageviews', capacity: 60, windowMs: 60 * 1_000 };

type Read = {
  readonly articleId: number;
  readonly depths: readonly number[];
  readonly sourceClass: SourceClass;
  readonly sender: Sender;
};

/**
 * Counts a read of a public article: each depth once in half an hour for the same reader. One
 * statement decides and counts, so that reads in parallel are neither lost nor doubled.
 *
 * Who: anybody but the newsroom (`not-counted`). More than a network's share is `too-fast`. An article
 * that readers do not get counts nothing. Nothing goes stale: the lists follow by their own time.
 */
export async function countRead(
  actor: Actor,
  { articleId, depths, sourceClass, sender }: Read,
): Promise<Result<{ readonly counted: number }, 'not-counted' | 'too-fast'>> {
  if (actor.kind === 'staff') return err('not-counted');
  const network = actor.origin.networkPrefix;
  if (network !== null && (await takeTokens({ limit: NETWORK_LIMIT, subject: network }))) {
    return err('too-fast');
  }
  const at = now();
  const { day, reader } = await readerOfTheDay(sender, at);
  const hour = new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
  const repeatsSince = new Date(at.getTime() - REPEAT_MS);
  const counted = await db.$executeRaw`
    WITH fresh AS (
      INSERT INTO "RecentRead" AS recent ("reader", "articleId", "depth", "day", "countedAt")
      SELECT ${reader}, a."id", d."depth", ${day}, ${at}::timestamptz
      FROM "Article" AS a
      CROSS JOIN (SELECT DISTINCT unnest(${[...depths]}::int[]) AS "depth" ORDER BY 1) AS d
      WHERE a."id" = ${articleId}::int AND a."kind" = 'article'
        AND a."publicState" IN ('published', 'corrected')
      ON CONFLICT ("reader", "articleId", "depth") DO UPDATE SET "countedAt" = EXCLUDED."countedAt"
      WHERE recent."countedAt" <= ${repeatsSince}::timestamptz
      RETURNING recent."articleId", recent."depth"
    )
    INSERT INTO "ReadCount" AS total ("articleId", "hour", "depth", "sourceClass", "reads")
    SELECT "articleId", ${hour}::timestamptz, "depth", ${sourceClass}::"SourceClass", 1
    FROM fresh ORDER BY "depth"
    ON CONFLICT ("articleId", "hour", "depth", "sourceClass")
    DO UPDATE SET "reads" = total."reads" + 1`;
  return ok({ counted });
}
