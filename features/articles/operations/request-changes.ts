import type { Actor } from '@/lib/action/actor';
import { err } from '@/lib/result';
import { articleToMove, moveArticle, sealWorking, type MoveResult } from '../internal/move-article';
import { dropReviewLock } from '../internal/review-lock';
import { whyNotRequestChanges } from '../policy';
import type { MoveWithReason } from '../schema';

/**
 * Returns a text to its writer with a comment, which is required. An approval that was already given
 * is taken back with it. Needs approve right; the revision that readers have cannot be returned.
 */
export async function requestChanges(
  actor: Actor,
  input: MoveWithReason,
): MoveResult<'comment-required'> {
  const found = await articleToMove(actor, input, whyNotRequestChanges);
  if (!found.ok) return found;
  if (input.reason === '') return err('comment-required');
  const article = found.value;
  return moveArticle(actor, article, {
    set: {
      editorialState: 'changes_requested',
      // Otherwise what was sent back could still be published.
      ...(article.editorialState === 'approved'
        ? { approvedRevisionId: article.publishedRevisionId }
        : {}),
    },
    steps: [
      {
        axis: 'editorial',
        action: 'request-changes',
        from: article.editorialState,
        to: 'changes_requested',
        revisionId: article.working.id,
        comment: input.reason,
      },
    ],
    did: 'changes-requested',
    reason: input.reason,
    also: async (tx) => {
      await sealWorking(tx, article, 'explicit_save');
      await dropReviewLock(tx, article.id);
    },
  });
}
