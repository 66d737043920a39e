import { createHmac, randomBytes } from 'node:crypto';
import { db } from '@/lib/db/client';
import { boundsOf, dayOf } from '@/lib/i18n/calendar';

/** Whom a request comes from, as far as a request says. Neither is ever stored. */
export type Sender = { readonly address: string; readonly agent: string };

/**
 * A name for the reader that holds for this day of the paper only. The key is random, so that once
 * it is gone nobody, with whatever list of addresses, finds out who read.
 */
export async function readerOfTheDay(
  { address, agent }: Sender,
  at: Date,
): Promise<{ readonly day: string; readonly reader: string }> {
  const day = dayOf(at);
  const key = (await findKey(day)) ?? (await makeKey(day, at));
  const reader = createHmac('sha256', key).update(`${address}\n${agent}`).digest('base64url');
  return { day, reader };
}

/** Destroys the keys of days that are over, and all that was hashed with them. */
export async function forgetPastDays(at: Date): Promise<number> {
  const { count } = await db.countingKey.deleteMany({ where: { endsAt: { lte: at } } });
  return count;
}

async function findKey(day: string): Promise<Uint8Array | null> {
  const row = await db.countingKey.findUnique({ where: { day }, select: { key: true } });
  return row?.key ?? null;
}

/** The first read of a day makes its key; of two at the same instant one is kept. */
async function makeKey(day: string, at: Date): Promise<Uint8Array> {
  await forgetPastDays(at);
  await db.countingKey.createMany({
    data: { day, key: randomBytes(32), endsAt: boundsOf(day).end },
    skipDuplicates: true,
  });
  const key = await findKey(day);
  if (!key) throw new Error('The day ended while its key was made');
  return key;
}
