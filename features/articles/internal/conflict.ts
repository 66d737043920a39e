import { db } from '@/lib/db/client';
import { err, type Err } from '@/lib/result';

export type Conflict = 'edited-by-someone-else';

/** Who came first, when (an instant in ISO form) and by what: for the one who comes second. */
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
      at: saved.updatedAt.toISOString(),
      action: 'saved',
    });
  }
  return err('edited-by-someone-else', {
    name: event?.actorLabel ?? '',
    at: event?.at.toISOString() ?? '',
    action: event?.action.replace('article.', '') ?? 'saved',
  });
}
