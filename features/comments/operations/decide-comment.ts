import { whyNotAtDesk } from '@/features/identity/policy';
import { enqueue, recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import { refresh, tags, type Stale } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { db, type Transaction } from '@/lib/db/client';
import type { CommentStatus } from '@/lib/db/generated/enums';
import { err, ok, type Result } from '@/lib/result';
import { articlePath } from '@/lib/routes';
import type { DecisionInput } from '../schema';
import { countDifference, isAllowedMove, isPublic } from '../workflow';

export type DecideCommentCode =
  'not-allowed' | 'not-found' | 'reason-required' | 'wrong-state' | 'conflict';

type Decided = { readonly commentId: string; readonly status: CommentStatus };

/**
 * A moderator's decision on one comment, at the version that was seen: of two who act at once one
 * wins, and the other gets `conflict` with the winner's name and decision. The same decision by both
 * is done once and well for each.
 *
 * Who: whoever has the comments desk. Rejecting needs a reason. Stale: the article's comments, where
 * the decision changes what readers get.
 */
export async function decideComment(
  actor: Actor,
  input: DecisionInput,
): Promise<
  Result<{ readonly value: Decided; readonly stale: readonly Stale[] }, DecideCommentCode>
> {
  const refusal = whyNotAtDesk(actor, 'moderate-comments');
  if (refusal) return err(refusal);
  if (input.to === 'rejected' && !input.reason) return err('reason-required');

  return db.$transaction(async (tx) => {
    const comment = await tx.comment.findUnique({
      where: { id: input.commentId },
      select: {
        id: true,
        articleId: true,
        parentId: true,
        status: true,
        version: true,
        currentRevisionId: true,
        article: {
          select: {
            locale: true,
            id: true,
            slug: true,
            publishedRevision: { select: { headline: true } },
          },
        },
      },
    });
    if (!comment?.currentRevisionId) return err('not-found');
    const value = { commentId: comment.id, status: input.to };
    const nothingStale: readonly Stale[] = [];
    if (comment.status === input.to) return ok({ value, stale: nothingStale });
    if (comment.version !== input.version) return lost(tx, input);
    if (!isAllowedMove('moderator', { from: comment.status, to: input.to })) {
      return err('wrong-state');
    }

    const moved = await tx.comment.updateMany({
      where: { id: comment.id, version: input.version },
      data: {
        status: input.to,
        statusReason: input.reason ?? null,
        isHumanApproved: input.to === 'approved',
        version: { increment: 1 },
      },
    });
    if (moved.count === 0) return lost(tx, input);

    await tx.moderationDecision.create({
      data: {
        commentId: comment.id,
        revisionId: comment.currentRevisionId,
        actorId: actor.kind === 'staff' ? actor.userId : null,
        fromStatus: comment.status,
        toStatus: input.to,
        reasonCode: input.reason ?? null,
        createdAt: now(),
      },
      select: { id: true },
    });
    const difference = countDifference(comment.status, input.to);
    await tx.commentCount.update({
      where: { articleId: comment.articleId },
      data: {
        publicCount: { increment: difference.publicCount },
        pendingCount: { increment: difference.pendingCount },
      },
      select: { articleId: true },
    });
    if (comment.parentId && difference.publicCount !== 0) {
      await tx.comment.update({
        where: { id: comment.parentId },
        data: { replyCount: { increment: difference.publicCount } },
        select: { id: true },
      });
    }
    await recordInTrail(tx, actor, {
      action: `comment.${input.to}`,
      objectType: 'comment',
      objectId: comment.id,
      objectLabel: comment.article.publishedRevision?.headline ?? '',
      difference: { from: comment.status, to: input.to },
      reason: input.reason ?? null,
    });
    const isSeen = isPublic(comment.status) || isPublic(input.to);
    const stale = isSeen
      ? refresh(tags.comments(comment.articleId), tags.article(comment.articleId))
      : nothingStale;
    if (isSeen) {
      await enqueue(tx, {
        kind: 'pages.stale',
        aggregate: `article:${comment.articleId}`,
        payload: { stale, paths: [articlePath(comment.article.locale, comment.article)] },
      });
    }
    return ok({ value, stale });
  });
}

/** What the slower of two moderators gets: the other's decision, or success if it is the same. */
async function lost(tx: Transaction, input: DecisionInput) {
  const { status, decisions } = await tx.comment.findUniqueOrThrow({
    where: { id: input.commentId },
    select: {
      status: true,
      decisions: {
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { createdAt: true, actor: { select: { name: true } } },
      },
    },
  });
  if (status === input.to) {
    const stale: readonly Stale[] = [];
    return ok({ value: { commentId: input.commentId, status }, stale });
  }
  const [last] = decisions;
  return err('conflict', {
    status,
    by: last?.actor?.name ?? '',
    seconds: last ? Math.round((now().getTime() - last.createdAt.getTime()) / 1_000) : 0,
  });
}
