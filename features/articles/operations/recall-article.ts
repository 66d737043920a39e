import type { Actor } from '@/lib/action/actor';
import { articleToMove, moveArticle, type MoveResult } from '../internal/move-article';
import { whyNotRecall } from '../policy';
import type { Move } from '../schema';

/** The owner takes a submitted text back, as long as nobody has begun to review it. */
export async function recallArticle(actor: Actor, input: Move): MoveResult {
  const found = await articleToMove(actor, input, whyNotRecall);
  if (!found.ok) return found;
  const article = found.value;
  return moveArticle(actor, article, {
    set: { editorialState: 'draft' },
    steps: [
      {
        axis: 'editorial',
        action: 'recall',
        from: article.editorialState,
        to: 'draft',
        revisionId: article.working.id,
      },
    ],
    did: 'recalled',
  });
}
