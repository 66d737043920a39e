import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { err } from '@/lib/result';
import { articleToMove, moveArticle, sealWorking, type MoveResult } from '../internal/move-article';
import { dropReviewLock } from '../internal/review-lock';
import { whyNotSpike } from '../policy';
import type { MoveWithReason } from '../schema';

/**
 * Kills a text before print, with a reason; for 30 days it can be taken back. Refused while it waits
 * to be published by the clock (`waiting-schedule`) or stands on a live or scheduled front
 * (`on-front`). The state it had is remembered, a review ends.
 */
export async function spikeArticle(
  actor: Actor,
  input: MoveWithReason,
): MoveResult<'reason-required' | 'waiting-schedule' | 'on-front'> {
  const found = await articleToMove(actor, input, whyNotSpike);
  if (!found.ok) return found;
  if (input.reason === '') return err('reason-required');
  const article = found.value;
  const [schedule, slot] = await Promise.all([
    db.schedule.findFirst({
      where: { articleId: article.id, status: 'waiting' },
      select: { id: true },
    }),
    db.frontSlot.findFirst({
      where: { articleId: article.id, edition: { state: { in: ['live', 'scheduled'] } } },
      select: { id: true },
    }),
  ]);
  if (schedule !== null) return err('waiting-schedule');
  if (slot !== null) return err('on-front');
  return moveArticle(actor, article, {
    set: { editorialState: 'spiked', revertState: article.editorialState, spikedAt: now() },
    steps: [
      {
        axis: 'editorial',
        action: 'spike',
        from: article.editorialState,
        to: 'spiked',
        revisionId: article.working.id,
        comment: input.reason,
      },
    ],
    did: 'spiked',
    reason: input.reason,
    also: async (tx) => {
      await sealWorking(tx, article, 'explicit_save');
      await dropReviewLock(tx, article.id);
    },
  });
}
