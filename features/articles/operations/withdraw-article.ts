import type { Actor } from '@/lib/action/actor';
import { err } from '@/lib/result';
import { articleToMove, moveArticle, type MoveResult } from '../internal/move-article';
import { pathsOf, reachOfPublished, staleOf } from '../internal/public-reach';
import { whyNotWithdraw } from '../policy';
import type { MoveWithReason } from '../schema';

/**
 * Takes a public article away from readers at once, with a reason for the desk. Needs publish right.
 * Every page that shows it is removed, not left to be made again later.
 */
export async function withdrawArticle(
  actor: Actor,
  input: MoveWithReason,
): MoveResult<'reason-required'> {
  const found = await articleToMove(actor, input, whyNotWithdraw);
  if (!found.ok) return found;
  if (input.reason === '') return err('reason-required');
  const article = found.value;
  const before = await reachOfPublished(article.id);
  return moveArticle(actor, article, {
    set: { publicState: 'withdrawn', withdrawalReason: input.reason },
    steps: [
      {
        axis: 'public',
        action: 'withdraw',
        from: article.publicState,
        to: 'withdrawn',
        revisionId: article.publishedRevisionId,
        comment: input.reason,
      },
    ],
    did: 'withdrawn',
    reason: input.reason,
    stale: staleOf(article, { before, after: null, how: 'remove' }),
    paths: await pathsOf(article, before),
  });
}
