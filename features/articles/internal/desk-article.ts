import { authorNames } from '@/features/authors/desk-queries';
import { listSectionChoices, listTagsById } from '@/features/taxonomy/desk-queries';
import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { whyNotRead, whyNotSave } from '../policy';
import { offeredActions, type DeskArticle, type Remark } from '../rules/desk-article';
import { failedChecks } from '../rules/publishing-checks';
import type { ArticleContent } from '../schema';
import { authorIdsOf, findArticleInHand, type Revision } from './article-in-hand';
import { publishingFacts } from './publishing-facts';

export async function deskArticle(actor: Actor, articleId: number): Promise<DeskArticle | null> {
  const article = await findArticleInHand(articleId);
  if (article === null || whyNotRead(actor, article) !== null) return null;
  const { working, locale } = article;
  const ids = authorIdsOf(working.bylines);
  const [people, facts, sections, names, tags, remark] = await Promise.all([
    peopleOf(article.id),
    publishingFacts(working),
    listSectionChoices(actor, locale),
    authorNames(actor, { ids, locale }),
    listTagsById(actor, working.tagIds),
    article.editorialState === 'changes_requested' ? lastRemark(article.id) : null,
  ]);
  return {
    id: article.id,
    locale,
    version: article.version,
    base: { revisionId: working.id, saveCount: working.saveCount },
    number: working.number,
    content: contentOf(working),
    editorialState: article.editorialState,
    publicState: article.publicState,
    slug: article.slug,
    hasBeenPublic: article.firstPublishedAt !== null,
    hasNewerDraft:
      article.publishedRevisionId !== null && article.publishedRevisionId !== working.id,
    updatedAt: working.updatedAt,
    savedBy: people.savedBy,
    owner: people.owner,
    reviewer: people.reviewer,
    withdrawalReason: article.withdrawalReason,
    remark,
    whyNotSave: whyNotSave(actor, article),
    actions: offeredActions(actor, article),
    failedChecks: failedChecks(working, { ...facts, embargoUntil: article.embargoUntil }),
    sections,
    authors: ids.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
    tags,
  };
}

export function contentOf(revision: Revision): ArticleContent {
  return {
    headline: revision.headline,
    kicker: revision.kicker,
    deck: revision.deck,
    body: revision.body,
    label: revision.label,
    place: revision.place,
    sectionId: revision.sectionId,
    leadMediaId: revision.leadMediaId,
    leadAlt: revision.leadAlt ?? '',
    leadCaption: revision.leadCaption ?? '',
    bylines: [...revision.bylines],
    tagIds: revision.tagIds,
  };
}

async function peopleOf(id: number) {
  const row = await db.article.findUnique({
    where: { id },
    select: {
      owner: { select: { name: true } },
      reviewLock: { select: { user: { select: { name: true } } } },
      workingRevision: { select: { createdBy: { select: { name: true } } } },
    },
  });
  return {
    owner: row?.owner?.name ?? null,
    reviewer: row?.reviewLock?.user.name ?? null,
    savedBy: row?.workingRevision?.createdBy?.name ?? null,
  };
}

async function lastRemark(articleId: number): Promise<Remark | null> {
  const transition = await db.transition.findFirst({
    where: { articleId, axis: 'editorial', action: 'request-changes' },
    orderBy: { id: 'desc' },
    select: { comment: true, actorId: true, at: true },
  });
  if (transition === null) return null;
  const user =
    transition.actorId === null
      ? null
      : await db.user.findUnique({ where: { id: transition.actorId }, select: { name: true } });
  return { text: transition.comment ?? '', name: user?.name ?? '', at: transition.at };
}
