import { now } from '@/lib/clock';
import { db, type Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { ok, type Result } from '@/lib/result';

/** A sender who died in the middle has lost the key after this time. */
const ABANDONED_MS = 15_000;
const PAUSE_MS = 100;
const PATIENCE_MS = 5_000;

export type Submission = { readonly key: string; readonly expiresAt: Date };

/** Keeps the value as the answer to this key, in the transaction that makes it true. */
export type KeepAnswer<Value> = (tx: Transaction, value: Value) => Promise<void>;

/**
 * Does the work of one sent form once: whoever sends the same key again, at the same time or later,
 * gets the first answer. A refusal is not kept, so the form can be mended and sent again.
 */
export async function once<Value extends Prisma.InputJsonObject, Code extends string>(
  submission: Submission,
  work: (keep: KeepAnswer<Value>) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  const { key } = submission;
  const earlier = await claim(submission);
  if (earlier) return ok(earlier as Value);
  let isKept = false;
  try {
    return await work(async (tx, value) => {
      await tx.submission.update({
        where: { key },
        data: { result: value },
        select: { key: true },
      });
      isKept = true;
    });
  } finally {
    if (!isKept) await db.submission.deleteMany({ where: { key, result: { equals: {} } } });
  }
}

/** Takes the key, or waits for the answer of whoever holds it. Null: the key is ours. */
async function claim({ key, expiresAt }: Submission): Promise<Prisma.JsonObject | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const present = now();
    const abandoned = new Date(present.getTime() - ABANDONED_MS);
    const claimed = await db.$executeRaw`
      INSERT INTO "Submission" ("key", "result", "createdAt", "expiresAt")
      VALUES (${key}, '{}', ${present}, ${expiresAt})
      ON CONFLICT ("key") DO UPDATE
        SET "result" = '{}', "createdAt" = ${present}, "expiresAt" = ${expiresAt}
        WHERE "Submission"."expiresAt" <= ${present}
          OR ("Submission"."result" = '{}' AND "Submission"."createdAt" <= ${abandoned})`;
    if (claimed === 1) return null;
    const row = await db.submission.findUnique({ where: { key }, select: { result: true } });
    const result = row?.result as Prisma.JsonObject | undefined;
    if (result && Object.keys(result).length > 0) return result;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error('The first sender of this form has not been answered yet');
}
