import type { Actor } from '@/lib/action/actor';
import {
  whyNotInSection,
  whyNotOnArticle,
  whyNotPublishUnreviewed as whyNotWithoutReview,
} from '@/features/identity/policy';
import {
  nextEditorialState,
  nextPublicState,
  type EditorialAction,
  type EditorialState,
  type PublicAction,
  type PublicState,
} from './workflow';

/** What the rules have to know of an article. */
export type ArticleFacts = {
  readonly ownerId: string | null;
  readonly sectionId: number | null;
  /** Users linked to the authors in the byline of the working copy. */
  readonly bylineUserIds: readonly string[];
  readonly editorialState: EditorialState;
  readonly publicState: PublicState;
  readonly revertState: EditorialState | null;
  readonly firstPublishedAt: Date | null;
  readonly lockHolderId: string | null;
  readonly workingRevisionId: string | null;
  readonly approvedRevisionId: string | null;
  readonly publishedRevisionId: string | null;
};

export type Refusal =
  | 'not-allowed'
  | 'own-article'
  | 'wrong-state'
  | 'locked'
  | 'not-approved'
  | 'nothing-newer'
  | 'published-revision';

type WhyNot = (actor: Actor, article: ArticleFacts) => Refusal | null;

/** Whether an actor may see the article on the desk. */
export const whyNotRead: WhyNot = (actor, article) => whyNotOnArticle(actor, 'read', article);

/** Whether an actor may begin an article in a section, or in none yet. */
export function whyNotCreate(actor: Actor, sectionId: number | null): 'not-allowed' | null {
  return whyNotInSection(actor, 'write', sectionId);
}

/** Edit right and a state that can be written; during a review its holder alone writes. */
export const whyNotSave: WhyNot = (actor, article) => {
  const refusal = whyNotOnArticle(actor, 'edit', article) ?? notFrom('save', article);
  if (refusal !== null) return refusal;
  return article.editorialState === 'in_review' && !isLockHolder(actor, article) ? 'locked' : null;
};

/** An article changes hands with its section, so who moves it needs edit right in both. */
export function whyNotMoveToSection(
  actor: Actor,
  article: ArticleFacts,
  sectionId: number | null,
): Refusal | null {
  if (sectionId === article.sectionId) return null;
  return whyNotOnArticle(actor, 'edit', { ...article, sectionId });
}

export const whyNotSubmit: WhyNot = (actor, article) =>
  whyNotOnArticle(actor, 'submit', article) ?? notFrom('submit', article);

/** The owner takes a text back that nobody has begun to review. */
export const whyNotRecall: WhyNot = (actor, article) => {
  const refusal = whyNotOnArticle(actor, 'submit', article);
  if (refusal !== null) return refusal;
  return isOwner(actor, article) ? notFrom('recall', article) : 'not-allowed';
};

/** Nobody reviews what they own or sign, whatever their roles. */
export const whyNotStartReview: WhyNot = (actor, article) =>
  whyNotReview(actor, 'start-review', article);

/** The lock goes back by its holder's hand, or a managing editor's. */
export const whyNotRelease: WhyNot = (actor, article) => {
  const isManaging =
    actor.kind === 'staff' && actor.grants.some((grant) => grant.role === 'managing_editor');
  if (!isManaging && !isLockHolder(actor, article)) return 'not-allowed';
  return notFrom('release', article);
};

export const whyNotRequestChanges: WhyNot = (actor, article) => {
  const refusal = whyNotReview(actor, 'request-changes', article);
  if (refusal !== null) return refusal;
  const isOut =
    article.editorialState === 'approved' &&
    article.approvedRevisionId === article.publishedRevisionId;
  return isOut ? 'published-revision' : null;
};

/** Of a text by somebody else alone, as every step of a review. */
export const whyNotApprove: WhyNot = (actor, article) => whyNotReview(actor, 'approve', article);

/** First publication, of the approved revision. */
export const whyNotPublish: WhyNot = (actor, article) =>
  whyNotOnArticle(actor, 'publish', article) ??
  notFromPublic('publish', article) ??
  (article.approvedRevisionId === null ? 'not-approved' : null);

/** First publication of a draft that nobody else has read: by the grant alone, and it is recorded. */
export const whyNotPublishUnreviewed: WhyNot = (actor, article) =>
  whyNotWithoutReview(actor, article) ??
  notFromPublic('publish', article) ??
  (article.editorialState === 'draft' ? null : 'wrong-state');

/** A newer approved revision takes the place of the public one. */
export const whyNotUpdate: WhyNot = (actor, article) =>
  whyNotOnArticle(actor, 'publish', article) ??
  notFromPublic('update', article) ??
  whyNotNewer(article, article.approvedRevisionId);

export const whyNotUpdateUnreviewed: WhyNot = (actor, article) =>
  whyNotWithoutReview(actor, article) ??
  notFromPublic('update', article) ??
  (article.editorialState === 'draft' ? null : 'wrong-state') ??
  whyNotNewer(article, article.workingRevisionId);

export const whyNotWithdraw: WhyNot = (actor, article) =>
  whyNotOnArticle(actor, 'publish', article) ?? notFromPublic('withdraw', article);

/** From withdrawn; what was retracted comes back only with a second person. */
export const whyNotRestore: WhyNot = (actor, article) =>
  whyNotOnArticle(actor, 'restore', article) ??
  (article.publicState === 'withdrawn' ? notFromPublic('restore', article) : 'wrong-state');

export const whyNotSpike: WhyNot = (actor, article) =>
  whyNotOnArticle(actor, 'spike', { ...article, isDraft: isOwnDraft(article) }) ??
  notFrom('spike', article) ??
  (article.publicState === 'unpublished' || article.publicState === 'withdrawn'
    ? null
    : 'wrong-state');

export const whyNotUnspike: WhyNot = (actor, article) =>
  whyNotOnArticle(actor, 'spike', { ...article, isDraft: isOwnDraft(article) }) ??
  notFrom('unspike', article);

/** "Your own article" is said only where the action would otherwise have its place. */
function whyNotReview(
  actor: Actor,
  action: EditorialAction,
  article: ArticleFacts,
): Refusal | null {
  const refusal = whyNotOnArticle(actor, 'approve', article);
  return refusal === 'not-allowed' ? refusal : (notFrom(action, article) ?? refusal);
}

/** Never left its writer's hands: what a contributor or journalist may kill. */
function isOwnDraft(article: ArticleFacts): boolean {
  const state = article.editorialState === 'spiked' ? article.revertState : article.editorialState;
  return state === 'draft' && article.firstPublishedAt === null;
}

function isOwner(actor: Actor, article: ArticleFacts): boolean {
  return actor.kind === 'staff' && actor.userId === article.ownerId;
}

function isLockHolder(actor: Actor, article: ArticleFacts): boolean {
  return actor.kind === 'staff' && actor.userId === article.lockHolderId;
}

function whyNotNewer(article: ArticleFacts, revisionId: string | null): Refusal | null {
  return revisionId === null || revisionId === article.publishedRevisionId ? 'nothing-newer' : null;
}

function notFrom(action: EditorialAction, article: ArticleFacts): 'wrong-state' | null {
  return nextEditorialState(action, article.editorialState) === null ? 'wrong-state' : null;
}

function notFromPublic(action: PublicAction, article: ArticleFacts): 'wrong-state' | null {
  return nextPublicState(action, article.publicState) === null ? 'wrong-state' : null;
}
