import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { log } from '@/lib/observability/log';
import { handlerOf } from '../handlers';

const BATCH = 20;
const SECOND_MS = 1_000;
const LONGEST_WAIT_MS = 10 * 60 * SECOND_MS;
const GIVE_UP_AFTER_MS = 24 * 60 * 60 * SECOND_MS;

type Row = {
  id: bigint;
  kind: string;
  payload: unknown;
  attempts: number;
  createdAt: Date;
};

/**
 * Delivers what waits in the outbox until nothing is due: at least once, and in order within an
 * aggregate. A failed delivery is tried again after 1, 2, 4 … seconds, ten minutes at most, for 24
 * hours; then the row is dead and stays for the desk to see.
 *
 * Runs of this are serialised by the runner's queue.
 */
export async function deliverOutbox(): Promise<void> {
  for (;;) {
    const due = await listDue();
    if (due.length === 0) return;
    await Promise.all(due.map(deliver));
  }
}

/** The oldest waiting event of each aggregate, where it is due. */
async function listDue(): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT "id", "kind", "payload", "attempts", "createdAt"
    FROM "Outbox" o
    WHERE "doneAt" IS NULL AND "deadAt" IS NULL AND "availableAt" <= ${now()}
      AND NOT EXISTS (
        SELECT 1 FROM "Outbox" earlier
        WHERE earlier."aggregate" = o."aggregate" AND earlier."id" < o."id"
          AND earlier."doneAt" IS NULL AND earlier."deadAt" IS NULL)
    ORDER BY "availableAt", "id"
    LIMIT ${BATCH}`;
}

async function deliver(row: Row): Promise<void> {
  try {
    await handlerOf(row.kind)(row.payload);
    await db.outbox.update({
      where: { id: row.id },
      data: { doneAt: now(), attempts: row.attempts + 1, lastError: null },
      select: { id: true },
    });
  } catch (error) {
    log.warn({ outboxId: String(row.id), kind: row.kind, err: error }, 'delivery failed');
    await postpone(row, error);
  }
}

async function postpone(row: Row, error: unknown): Promise<void> {
  const present = now().getTime();
  const wait = Math.min(2 ** row.attempts * SECOND_MS, LONGEST_WAIT_MS);
  const isDead = present - row.createdAt.getTime() > GIVE_UP_AFTER_MS;
  await db.outbox.update({
    where: { id: row.id },
    data: {
      attempts: row.attempts + 1,
      availableAt: new Date(present + wait),
      lastError: error instanceof Error ? error.message.slice(0, 500) : 'unknown',
      deadAt: isDead ? now() : null,
    },
    select: { id: true },
  });
}
