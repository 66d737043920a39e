import type { Actor } from '@/lib/action/actor';
import { articleToMove, moveArticle, sealWorking, type MoveResult } from '../internal/move-article';
import { dropReviewLock } from '../internal/review-lock';
import { whyNotRelease } from '../policy';
import type { Move } from '../schema';

/** Gives a review back to the tray. Its holder may, and a managing editor. */
export async function releaseReview(actor: Actor, input: Move): MoveResult {
  const found = await articleToMove(actor, input, whyNotRelease);
  if (!found.ok) return found;
  const article = found.value;
  return moveArticle(actor, article, {
    set: { editorialState: 'submitted' },
    steps: [
      {
        axis: 'editorial',
        action: 'release',
        from: article.editorialState,
        to: 'submitted',
        revisionId: article.working.id,
      },
    ],
    did: 'review-released',
    also: async (tx) => {
      await sealWorking(tx, article, 'explicit_save');
      await dropReviewLock(tx, article.id);
    },
  });
}
