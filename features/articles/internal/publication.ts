import type { Actor } from '@/lib/action/actor';
import { countGraphemes } from '@/lib/arabic/graphemes';
import { makeSlug } from '@/lib/arabic/slug';
import { now } from '@/lib/clock';
import { db, type Transaction } from '@/lib/db/client';
import { err } from '@/lib/result';
import { failedChecks } from '../rules/publishing-checks';
import { WAIVER_REASON_MIN } from '../schema';
import {
  type ArticleInHand,
  parseRevision,
  type Revision,
  revisionSelect,
} from './article-in-hand';
import { writeMediaUses } from './media-uses';
import { moveArticle, sealWorking, type MoveResult } from './move-article';
import { pathsOf, reachOf, reachOfPublished, staleOf } from './public-reach';
import { publishingFacts } from './publishing-facts';
import { dropReviewLock } from './review-lock';

export type PublicationRefusal = 'checks-failed' | 'reason-too-short';

type Publication = {
  readonly action: 'publish' | 'update';
  /** Null: the approved revision goes out. Else the working copy, unreviewed, for this reason. */
  readonly waiverReason: string | null;
  readonly isSubstantive: boolean;
};

/**
 * Makes a revision the one that readers get: checks first, then everything in one transaction. The
 * right to do so has been asked by the operation.
 */
export async function putOut(
  actor: Actor,
  article: ArticleInHand,
  { action, waiverReason, isSubstantive }: Publication,
): MoveResult<PublicationRefusal> {
  if (waiverReason !== null && countGraphemes(waiverReason) < WAIVER_REASON_MIN) {
    return err('reason-too-short', { min: WAIVER_REASON_MIN });
  }
  const revision = waiverReason === null ? await getApproved(article) : article.working;
  const [facts, before] = await Promise.all([
    publishingFacts(revision),
    action === 'update' ? reachOfPublished(article.id) : null,
  ]);
  const failed = failedChecks(revision, { ...facts, embargoUntil: article.embargoUntil });
  if (failed.length > 0 || facts.section === null) return err('checks-failed', { checks: failed });

  const at = now();
  const slug = article.firstPublishedAt === null ? makeSlug(revision.headline) : article.slug;
  const to = action === 'publish' ? 'published' : article.publicState;
  const reach = reachOf(revision, facts.section);
  const isWaived = waiverReason !== null;
  return moveArticle(actor, article, {
    set: {
      publicState: to,
      publishedRevisionId: revision.id,
      sectionId: facts.section.id,
      slug,
      ...(article.firstPublishedAt === null ? { firstPublishedAt: at } : {}),
      ...(action === 'update' && isSubstantive ? { substantiveAt: at } : {}),
      ...(isWaived ? { editorialState: 'approved', approvedRevisionId: revision.id } : {}),
    },
    steps: [
      ...(isWaived
        ? [
            {
              axis: 'editorial' as const,
              action: 'approve',
              from: article.editorialState,
              to: 'approved',
              revisionId: revision.id,
              comment: waiverReason,
              isWaived,
            },
          ]
        : []),
      {
        axis: 'public',
        action,
        from: article.publicState,
        to,
        revisionId: revision.id,
        ...(action === 'update' ? { comment: isSubstantive ? 'substantive' : 'minor' } : {}),
      },
    ],
    did: action === 'publish' ? 'published' : 'updated',
    ...(isWaived ? { reason: waiverReason } : {}),
    stale: staleOf(article, { before, after: reach }),
    paths: await pathsOf({ ...article, slug }, reach),
    also: async (tx) => {
      if (isWaived) {
        await sealWorking(tx, article, 'published');
        await dropReviewLock(tx, article.id);
      }
      await project(tx, article.id, revision);
      await tx.slugHistory.createMany({
        data: [{ articleId: article.id, slug, createdAt: at }],
        skipDuplicates: true,
      });
      await tx.schedule.updateMany({
        where: { articleId: article.id, kind: action, status: 'waiting' },
        data: { status: 'done' },
      });
    },
  });
}

async function getApproved(article: ArticleInHand): Promise<Revision> {
  const id = article.approvedRevisionId;
  if (id === article.working.id) return article.working;
  // The policy has refused an article without approval; never fall back on the working copy.
  if (id === null) throw new Error(`Article ${article.id} has no approved revision`);
  const row = await db.revision.findUniqueOrThrow({ where: { id }, select: revisionSelect });
  return parseRevision(row);
}

/** Rows by which other pages find the public revision: its byline, its tags, its pictures. */
async function project(tx: Transaction, articleId: number, revision: Revision): Promise<void> {
  await tx.articleByline.deleteMany({ where: { articleId } });
  await tx.articleByline.createMany({
    data: revision.bylines.map((byline, position) => ({ articleId, position, ...byline })),
  });
  await tx.articleTag.deleteMany({ where: { articleId } });
  await tx.articleTag.createMany({
    data: [...new Set(revision.tagIds)].map((tagId) => ({ articleId, tagId })),
  });
  await writeMediaUses(tx, { articleId, revision, isPublic: true });
}
