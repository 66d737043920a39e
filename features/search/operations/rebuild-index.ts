import { isPublic } from '@/features/articles/views';
import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { indexArticle } from './index-article';

const BATCH = 200;

/**
 * Indexes every public article again, in the order of their numbers, and removes the words of all
 * that are not public. The site goes on meanwhile.
 *
 * Who: SYSTEM (the command).
 */
export async function rebuildIndex(
  actor: Actor,
  { onBatch }: { readonly onBatch: (count: number) => void },
): Promise<Result<{ readonly count: number }, 'not-allowed'>> {
  if (actor.kind !== 'system') return err('not-allowed');
  await db.searchDocument.deleteMany({ where: { article: { NOT: isPublic } } });
  let count = 0;
  for (let last = 0; ;) {
    const batch = await db.article.findMany({
      where: { ...isPublic, id: { gt: last } },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    for (const { id } of batch) await indexArticle(actor, { articleId: id });
    count += batch.length;
    last = batch.at(-1)?.id ?? last;
    if (batch.length > 0) onBatch(count);
    if (batch.length < BATCH) return ok({ count });
  }
}
