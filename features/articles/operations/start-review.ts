import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { articleToMove, moveArticle, type MoveResult } from '../internal/move-article';
import { whyNotStartReview } from '../policy';
import type { Move } from '../schema';

/** Takes a submitted text into review: from here its holder alone writes in it. Needs approve right. */
export async function startReview(actor: Actor, input: Move): MoveResult {
  const found = await articleToMove(actor, input, whyNotStartReview);
  if (!found.ok) return found;
  const article = found.value;
  return moveArticle(actor, article, {
    set: { editorialState: 'in_review' },
    steps: [
      {
        axis: 'editorial',
        action: 'start-review',
        from: article.editorialState,
        to: 'in_review',
        revisionId: article.working.id,
      },
    ],
    did: 'review-started',
    also: async (tx) => {
      if (actor.kind !== 'staff') return;
      const lock = { userId: actor.userId, takenAt: now(), seenAt: now() };
      await tx.reviewLock.upsert({
        where: { articleId: article.id },
        create: { articleId: article.id, ...lock },
        update: lock,
        select: { articleId: true },
      });
    },
  });
}
