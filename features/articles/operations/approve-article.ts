import type { Actor } from '@/lib/action/actor';
import { articleToMove, moveArticle, sealWorking, type MoveResult } from '../internal/move-article';
import { dropReviewLock } from '../internal/review-lock';
import { whyNotApprove } from '../policy';
import type { Move } from '../schema';

/**
 * Approves the working copy: this revision, and no later one, may be published. Needs approve right;
 * refused with `own-article` to its owner and to who signs it.
 */
export async function approveArticle(actor: Actor, input: Move): MoveResult {
  const found = await articleToMove(actor, input, whyNotApprove);
  if (!found.ok) return found;
  const article = found.value;
  return moveArticle(actor, article, {
    set: { editorialState: 'approved', approvedRevisionId: article.working.id },
    steps: [
      {
        axis: 'editorial',
        action: 'approve',
        from: article.editorialState,
        to: 'approved',
        revisionId: article.working.id,
      },
    ],
    did: 'approved',
    also: async (tx) => {
      await sealWorking(tx, article, 'approved');
      await dropReviewLock(tx, article.id);
    },
  });
}
