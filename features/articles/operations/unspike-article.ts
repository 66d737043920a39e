import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { err } from '@/lib/result';
import { articleToMove, moveArticle, type MoveResult } from '../internal/move-article';
import { whyNotUnspike } from '../policy';
import type { Move } from '../schema';
import { stateAfterUnspike } from '../workflow';

/** How long a spiked text can be taken back. */
const SPIKE_KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** Takes a spiked text back to the state it had; a review that was interrupted begins anew. */
export async function unspikeArticle(actor: Actor, input: Move): MoveResult<'spiked-too-long-ago'> {
  const found = await articleToMove(actor, input, whyNotUnspike);
  if (!found.ok) return found;
  const article = found.value;
  const spikedAt = article.spikedAt?.getTime() ?? 0;
  if (now().getTime() - spikedAt > SPIKE_KEPT_MS) return err('spiked-too-long-ago');
  const to = stateAfterUnspike(article.revertState);
  return moveArticle(actor, article, {
    set: { editorialState: to, revertState: null, spikedAt: null },
    steps: [
      {
        axis: 'editorial',
        action: 'unspike',
        from: article.editorialState,
        to,
        revisionId: article.working.id,
      },
    ],
    did: 'unspiked',
  });
}
