import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { time } from '@/lib/i18n/format';
import { toWallClock } from '@/lib/i18n/zone';
import { err, type Err } from '@/lib/result';

export type Conflict = 'edited-by-someone-else';

/** Who came first, when (as it is shown) and by what: for the one who comes second. */
export async function conflictOn(articleId: number): Promise<Err<Conflict>> {
  const [event, article] = await Promise.all([
    db.auditEvent.findFirst({
      where: { objectType: 'article', objectId: String(articleId) },
      orderBy: { id: 'desc' },
      select: { actorLabel: true, at: true, action: true },
    }),
    db.article.findUnique({
      where: { id: articleId },
      select: {
        workingRevision: { select: { updatedAt: true, createdBy: { select: { name: true } } } },
      },
    }),
  ]);
  const saved = article?.workingRevision;
  // Autosaves leave no trail of their own: the newest of them may be the winner.
  if (saved && (event === null || saved.updatedAt > event.at)) {
    return err('edited-by-someone-else', {
      name: saved.createdBy?.name ?? '',
      at: whenShown(saved.updatedAt),
      action: 'saved',
    });
  }
  return err('edited-by-someone-else', {
    name: event?.actorLabel ?? '',
    at: event === null ? '' : whenShown(event.at),
    action: event?.action.replace('article.', '') ?? 'saved',
  });
}

/** The hour, of today; of another day its date too, in figures that every language reads alike. */
function whenShown(instant: Date): string {
  const { year, month, day } = toWallClock(instant);
  const today = toWallClock(now());
  if (year === today.year && month === today.month && day === today.day) return time(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${time(instant)}`;
}
