import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { forgetPastDays } from '../internal/reader-of-the-day';
import { REPEAT_MS } from '../internal/repeat';

/**
 * Destroys the counting keys of days that are over with every hash made with them, and of today the
 * hashes that no repeat needs any more. The counts stay: they know no reader.
 *
 * Who: SYSTEM (the job runner, hourly; the first read after midnight does the first part too).
 */
export async function forgetReaders(actor: Actor): Promise<Result<null, 'not-allowed'>> {
  if (actor.kind !== 'system') return err('not-allowed');
  const at = now();
  await forgetPastDays(at);
  const countedAt = { lte: new Date(at.getTime() - REPEAT_MS) };
  await db.recentRead.deleteMany({ where: { countedAt } });
  return ok(null);
}
