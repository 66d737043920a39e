import { enqueue, recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import type { Stale } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { db, type Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { err, ok, type Result } from '@/lib/result';
import { whyNotRead, type ArticleFacts, type Refusal } from '../policy';
import type { Move } from '../schema';
import { findArticleInHand, type ArticleInHand } from './article-in-hand';
import { conflictOn, type Conflict } from './conflict';

/** What a move answers: the article and the version that the next move has to carry. */
export type Moved = { readonly articleId: number; readonly version: number };
export type MoveRefusal = 'not-found' | 'edited-by-someone-else' | Refusal;

/**
 * The article as the actor saw it, if they may make this move: not found, no right, changed by
 * somebody since (with who and when), or a state that has no such move.
 */
export async function articleToMove(
  actor: Actor,
  { articleId, version }: Move,
  whyNot: (actor: Actor, article: ArticleFacts) => Refusal | null,
): Promise<Result<ArticleInHand, MoveRefusal>> {
  const article = await findArticleInHand(articleId);
  if (article === null) return err('not-found');
  if (whyNotRead(actor, article) !== null) return err('not-allowed');
  if (article.version !== version) return conflictOn(article.id);
  const refusal = whyNot(actor, article);
  return refusal === null ? ok(article) : err(refusal);
}

type Step = {
  readonly axis: 'editorial' | 'public';
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly revisionId: string | null;
  readonly comment?: string;
  readonly isWaived?: boolean;
};

type Plan = {
  readonly set: Prisma.ArticleUncheckedUpdateManyInput;
  readonly steps: readonly Step[];
  /** Verb of the trail: "published". */
  readonly did: string;
  readonly reason?: string;
  readonly stale?: readonly Stale[];
  readonly paths?: readonly string[];
  /** What else belongs to the same transaction. */
  readonly also?: (tx: Transaction) => Promise<void>;
};

/**
 * Makes a move: compare-and-set on the version, the rows of the move, its trail and its outbox in
 * one transaction. Who comes second changes nothing and learns who was first.
 */
export async function moveArticle(
  actor: Actor,
  article: ArticleInHand,
  plan: Plan,
): Promise<Result<{ value: Moved; stale: readonly Stale[] }, Conflict>> {
  const stale = plan.stale ?? [];
  const isDone = await db.$transaction(async (tx) => {
    const { count } = await tx.article.updateMany({
      where: { id: article.id, version: article.version },
      data: { ...plan.set, version: { increment: 1 }, updatedAt: now() },
    });
    if (count === 0) return false;
    await plan.also?.(tx);
    await writeSteps(tx, actor, article.id, plan.steps);
    await recordInTrail(tx, actor, {
      action: `article.${plan.did}`,
      objectType: 'article',
      objectId: article.id,
      objectLabel: article.working.headline,
      difference: Object.fromEntries(
        plan.steps.map(({ axis, from, to }) => [axis, { from, to }] as const),
      ),
      reason: plan.reason ?? null,
    });
    if (stale.length > 0) {
      await enqueue(tx, {
        kind: 'pages.stale',
        aggregate: `article:${article.id}`,
        payload: { stale, paths: plan.paths ?? [] },
      });
      // A line of its own: pages do not wait for the search, nor it for them.
      await enqueue(tx, {
        kind: 'article.changed',
        aggregate: `search:${article.id}`,
        payload: { articleId: article.id },
      });
    }
    return true;
  });
  if (!isDone) return conflictOn(article.id);
  return ok({ value: { articleId: article.id, version: article.version + 1 }, stale });
}

export async function writeSteps(
  tx: Transaction,
  actor: Actor,
  articleId: number,
  steps: readonly Step[],
): Promise<void> {
  await tx.transition.createMany({
    data: steps.map((step) => ({
      articleId,
      axis: step.axis,
      action: step.action,
      fromState: step.from,
      toState: step.to,
      revisionId: step.revisionId,
      comment: step.comment ?? null,
      isWaived: step.isWaived ?? false,
      actorId: actor.kind === 'staff' ? actor.userId : null,
      onBehalfOfId: actor.kind === 'system' ? actor.onBehalfOf : null,
      requestId: actor.origin.requestId,
      at: now(),
    })),
  });
}

/** Any move seals the working copy as it stands; what is typed after it is another revision. */
export async function sealWorking(
  tx: Transaction,
  article: ArticleInHand,
  reason: 'submitted' | 'approved' | 'published' | 'explicit_save' | 'taken_over',
): Promise<void> {
  await tx.revision.updateMany({
    where: { id: article.working.id, sealedAt: null },
    // Sealing is no writing: the time of the text stays that of its last save.
    data: { sealedAt: now(), reason, updatedAt: article.working.updatedAt },
  });
}

/** Result of an operation that makes one move. */
export type MoveResult<Code extends string = never> = OperationResult<Moved, MoveRefusal | Code>;
