import type { Prisma } from '@/lib/db/generated/client';
import { db, type Transaction } from '@/lib/db/client';
import { bylinesSchema, bodySchema, type Body, type Byline } from '../schema';
import type { ArticleFacts } from '../policy';

export const revisionSelect = {
  id: true,
  number: true,
  headline: true,
  kicker: true,
  deck: true,
  body: true,
  label: true,
  place: true,
  sectionId: true,
  leadMediaId: true,
  leadAlt: true,
  leadCaption: true,
  bylines: true,
  tagIds: true,
  wordCount: true,
  reason: true,
  createdById: true,
  editSessionId: true,
  saveCount: true,
  contentHash: true,
  sealedAt: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.RevisionSelect;

type RevisionRow = Prisma.RevisionGetPayload<{ select: typeof revisionSelect }>;
export type Revision = Omit<RevisionRow, 'body' | 'bylines'> & {
  readonly body: Body;
  readonly bylines: readonly Byline[];
};

export const articleSelect = {
  id: true,
  locale: true,
  kind: true,
  version: true,
  editorialState: true,
  publicState: true,
  sectionId: true,
  ownerId: true,
  workingRevisionId: true,
  approvedRevisionId: true,
  publishedRevisionId: true,
  slug: true,
  firstPublishedAt: true,
  substantiveAt: true,
  embargoUntil: true,
  revertState: true,
  spikedAt: true,
  withdrawalReason: true,
  createdAt: true,
  updatedAt: true,
  workingRevision: { select: revisionSelect },
  reviewLock: { select: { userId: true } },
} satisfies Prisma.ArticleSelect;

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSelect }>;

/** An article with its working copy and all that the rules ask about it. */
export type ArticleInHand = Omit<ArticleRow, 'workingRevision' | 'reviewLock'> &
  ArticleFacts & { readonly working: Revision };

export async function findArticleInHand(
  articleId: number,
  client: Transaction = db,
): Promise<ArticleInHand | null> {
  const row = await client.article.findUnique({ where: { id: articleId }, select: articleSelect });
  if (row === null || row.workingRevision === null) return null;
  const { workingRevision, reviewLock, ...article } = row;
  const working = parseRevision(workingRevision);
  return {
    ...article,
    working,
    lockHolderId: reviewLock?.userId ?? null,
    bylineUserIds: await usersOf(working.bylines, client),
  };
}

/** What is stored was checked on its way in; a row that fails here is a bug. */
export function parseRevision(row: RevisionRow): Revision {
  return { ...row, body: bodySchema.parse(row.body), bylines: bylinesSchema.parse(row.bylines) };
}

async function usersOf(bylines: readonly Byline[], client: Transaction): Promise<string[]> {
  const authorIds = authorIdsOf(bylines);
  if (authorIds.length === 0) return [];
  const authors = await client.author.findMany({
    where: { id: { in: authorIds }, userId: { not: null } },
    select: { userId: true },
  });
  return authors.flatMap(({ userId }) => userId ?? []);
}

export function authorIdsOf(bylines: readonly Byline[]): number[] {
  return bylines.flatMap((byline) => ('authorId' in byline ? [byline.authorId] : []));
}
