import { db } from './client';
import { Prisma } from './generated/client';

export type Bucket = {
  readonly key: string;
  readonly capacity: number;
  readonly windowMs: number;
};

/**
 * Takes one token, if the bucket holds one. One statement: tries in parallel and from other processes
 * cannot share a token. An empty bucket is left as it is, so refused tries write nothing.
 */
export async function takeFromBucket(bucket: Bucket, at: Date): Promise<boolean> {
  const { key, capacity, windowMs } = bucket;
  const fullAt = new Date(at.getTime() + windowMs);
  const taken = await db.$executeRaw`
    INSERT INTO "RateBucket" AS bucket (key, tokens, "refilledAt", "expiresAt")
    VALUES (${key}, ${capacity}::float8 - 1, ${at}::timestamptz, ${fullAt}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      tokens = ${refilled(bucket, at)} - 1,
      "refilledAt" = ${at}::timestamptz,
      "expiresAt" = ${fullAt}::timestamptz
    WHERE ${refilled(bucket, at)} >= 1`;
  return taken === 1;
}

/** When an empty bucket has its next token. */
export async function nextTokenAt({ key, capacity, windowMs }: Bucket, at: Date): Promise<Date> {
  const row = await db.rateBucket.findUnique({
    where: { key },
    select: { tokens: true, refilledAt: true },
  });
  if (row === null) return at;
  const missing = Math.max(0, 1 - row.tokens);
  return new Date(row.refilledAt.getTime() + Math.ceil((missing * windowMs) / capacity));
}

export async function returnToBucket({ key, capacity }: Bucket): Promise<void> {
  await db.$executeRaw`
    UPDATE "RateBucket" SET tokens = LEAST(${capacity}::float8, tokens + 1) WHERE key = ${key}`;
}

/** Rows of buckets that are full again say nothing. */
export async function removeFullBuckets(at: Date): Promise<number> {
  const { count } = await db.rateBucket.deleteMany({ where: { expiresAt: { lte: at } } });
  return count;
}

function refilled({ capacity, windowMs }: Bucket, at: Date): Prisma.Sql {
  const elapsedMs = Prisma.sql`EXTRACT(EPOCH FROM ${at}::timestamptz - bucket."refilledAt") * 1000`;
  return Prisma.sql`LEAST(
    ${capacity}::float8,
    bucket.tokens + GREATEST(0, ${elapsedMs})::float8 * ${capacity}::float8 / ${windowMs}::float8
  )`;
}
