import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { articleToMove, moveArticle, type MoveResult } from '../internal/move-article';
import { pathsOf, reachOfPublished, staleOf } from '../internal/public-reach';
import { whyNotRestore } from '../policy';
import type { Move } from '../schema';
import type { PublicState } from '../workflow';

/** Gives a withdrawn article back to readers, in the state it had. A managing editor may. */
export async function restoreArticle(actor: Actor, input: Move): MoveResult {
  const found = await articleToMove(actor, input, whyNotRestore);
  if (!found.ok) return found;
  const article = found.value;
  const [to, after] = await Promise.all([
    stateBeforeWithdrawal(article.id),
    reachOfPublished(article.id),
  ]);
  return moveArticle(actor, article, {
    set: { publicState: to, withdrawalReason: null },
    steps: [
      {
        axis: 'public',
        action: 'restore',
        from: article.publicState,
        to,
        revisionId: article.publishedRevisionId,
      },
    ],
    did: 'restored',
    stale: staleOf(article, { before: null, after }),
    paths: await pathsOf(article, after),
  });
}

async function stateBeforeWithdrawal(articleId: number): Promise<PublicState> {
  const withdrawal = await db.transition.findFirst({
    where: { articleId, axis: 'public', action: 'withdraw' },
    orderBy: { id: 'desc' },
    select: { fromState: true },
  });
  return withdrawal?.fromState === 'corrected' ? 'corrected' : 'published';
}
