import type { Actor, Grant, RoleName, StaffActor } from '@/lib/action/actor';
import {
  articleRights,
  deskRights,
  sectionRights,
  systemArticleRights,
  type ArticleRight,
  type DeskRight,
  type Reach,
  type SectionRight,
} from './rules/role-matrix';

/** What a policy has to know of an article. Users are those linked to the authors of the byline. */
export type ArticleFacts = {
  readonly ownerId: string | null;
  readonly sectionId: number | null;
  readonly bylineUserIds: readonly string[];
  /** Never submitted, never public; asked by `spike` alone. */
  readonly isDraft?: boolean;
};

/** The articles a right covers, for the `where` of a list. Parts add up; all empty covers nothing. */
export type ArticleScope = {
  readonly isWholePaper: boolean;
  readonly sectionIds: readonly number[];
  readonly ownerId: string | null;
  readonly bylineUserId: string | null;
};

const NOTHING: ArticleScope = {
  isWholePaper: false,
  sectionIds: [],
  ownerId: null,
  bylineUserId: null,
};

/**
 * Whether an actor may do this to this article, by role alone; its state is the workflow's matter.
 * `own-article`: nobody approves what they wrote or sign.
 */
export function whyNotOnArticle(
  actor: Actor,
  right: ArticleRight,
  article: ArticleFacts,
): 'not-allowed' | 'own-article' | null {
  if (!covers(scopeFor(actor, right, article.isDraft ?? false), article)) return 'not-allowed';
  const isOwn =
    actor.kind === 'staff' &&
    (article.ownerId === actor.userId || article.bylineUserIds.includes(actor.userId));
  return right === 'approve' && isOwn ? 'own-article' : null;
}

/**
 * Whether an actor may publish a draft without a second person's approval: publish right by a grant
 * that carries publish-unreviewed. SYSTEM never may: what it publishes was approved by somebody.
 */
export function whyNotPublishUnreviewed(actor: Actor, article: ArticleFacts): 'not-allowed' | null {
  if (actor.kind !== 'staff') return 'not-allowed';
  const grants = actor.grants.filter((grant) => grant.publishUnreviewed);
  return whyNotOnArticle({ ...actor, grants }, 'publish', article) === null ? null : 'not-allowed';
}

/** The same rule as `whyNotOnArticle`, as the condition of a list. Leaves own drafts to be spiked out. */
export function articlesWithin(actor: Actor, right: ArticleRight): ArticleScope {
  return scopeFor(actor, right, false);
}

/**
 * Whether an actor may write in a section, or arrange its front. No section: an article that has
 * none yet, which whoever writes anywhere may begin; the front of the whole paper.
 */
export function whyNotInSection(
  actor: Actor,
  right: SectionRight,
  sectionId: number | null,
): 'not-allowed' | null {
  if (actor.kind === 'system') return null;
  if (actor.kind !== 'staff') return 'not-allowed';
  const isAllowed = actor.grants.some((grant) => {
    const reach = cellOf<'all' | 'section' | null>(sectionRights[right], grant.role);
    if (reach !== 'section') return reach === 'all';
    if (sectionId === null) return right === 'write';
    return grant.sectionIds === null || grant.sectionIds.includes(sectionId);
  });
  return isAllowed ? null : 'not-allowed';
}

/** Whether an actor has a right that knows no section and no article. */
export function whyNotAtDesk(actor: Actor, right: DeskRight): 'not-allowed' | null {
  if (actor.kind === 'system') return null;
  if (actor.kind !== 'staff') return 'not-allowed';
  return actor.grants.some((grant) => cellOf<boolean>(deskRights[right], grant.role))
    ? null
    : 'not-allowed';
}

function scopeFor(actor: Actor, right: ArticleRight, isDraft: boolean): ArticleScope {
  if (actor.kind === 'system') {
    return { ...NOTHING, isWholePaper: systemArticleRights.includes(right) };
  }
  if (actor.kind !== 'staff') return NOTHING;
  return actor.grants
    .flatMap((grant) =>
      (cellOf<readonly Reach[]>(articleRights[right], grant.role) ?? []).map((reach) => ({
        grant,
        reach,
      })),
    )
    .map(({ grant, reach }) => scopeOfReach(actor, { grant, reach, isDraft }))
    .reduce(sum, NOTHING);
}

function scopeOfReach(
  actor: StaffActor,
  { grant, reach, isDraft }: { grant: Grant; reach: Reach; isDraft: boolean },
): ArticleScope {
  switch (reach) {
    case 'all':
      return { ...NOTHING, isWholePaper: true };
    case 'section':
      return grant.sectionIds === null
        ? { ...NOTHING, isWholePaper: true }
        : { ...NOTHING, sectionIds: grant.sectionIds };
    case 'own':
      return { ...NOTHING, ownerId: actor.userId };
    case 'byline':
      return { ...NOTHING, bylineUserId: actor.userId };
    case 'own-draft':
      return isDraft ? { ...NOTHING, ownerId: actor.userId } : NOTHING;
    case 'own-granted':
      return grant.publishUnreviewed ? { ...NOTHING, ownerId: actor.userId } : NOTHING;
    default:
      return reach satisfies never;
  }
}

function sum(one: ArticleScope, other: ArticleScope): ArticleScope {
  return {
    isWholePaper: one.isWholePaper || other.isWholePaper,
    sectionIds: [...one.sectionIds, ...other.sectionIds],
    ownerId: one.ownerId ?? other.ownerId,
    bylineUserId: one.bylineUserId ?? other.bylineUserId,
  };
}

function covers(scope: ArticleScope, article: ArticleFacts): boolean {
  return (
    scope.isWholePaper ||
    (article.sectionId !== null && scope.sectionIds.includes(article.sectionId)) ||
    (scope.ownerId !== null && scope.ownerId === article.ownerId) ||
    (scope.bylineUserId !== null && article.bylineUserIds.includes(scope.bylineUserId))
  );
}

/** Fail closed: a role or right that the tables do not know has no cell, and so no right. */
function cellOf<Cell>(
  row: Readonly<Partial<Record<RoleName, Cell>>> | undefined,
  role: RoleName,
): Cell | null {
  return row?.[role] ?? null;
}
