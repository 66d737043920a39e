import type { Prisma } from '@/lib/db/generated/client';

/** What a comment's own pages and its card say of the article it stands under. */
export const articleOfCommentSelect = {
  id: true,
  locale: true,
  slug: true,
  publicState: true,
  publishedRevision: { select: { headline: true } },
} satisfies Prisma.ArticleSelect;

/** A public comment: no address, no key, no account. */
export const commentSelect = {
  id: true,
  articleId: true,
  parentId: true,
  depth: true,
  status: true,
  displayName: true,
  replyCount: true,
  editedAt: true,
  createdAt: true,
  replyToId: true,
  currentRevision: { select: { body: true } },
} satisfies Prisma.CommentSelect;

type CommentRow = Prisma.CommentGetPayload<{ select: typeof commentSelect }>;

/** A comment, or the sentence that stands where one was so that its replies keep their place. */
export type CommentView = {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly replyToId: string | null;
} & (
  | { readonly kind: 'text'; readonly name: string; readonly body: string }
  | { readonly kind: 'gone'; readonly why: 'removed' | 'rejected' | 'erased' }
);

/** Null for a comment of which readers get nothing, not even that it was there. */
export function toCommentView(row: CommentRow): CommentView | null {
  const { id, parentId, depth, createdAt, editedAt, replyToId, status } = row;
  const place = { id, parentId, depth, createdAt, editedAt, replyToId };
  if (status === 'approved') {
    return { ...place, kind: 'text', name: row.displayName, body: row.currentRevision?.body ?? '' };
  }
  const isTombstone = status === 'removed' || status === 'rejected' || status === 'erased';
  return isTombstone && row.replyCount > 0 ? { ...place, kind: 'gone', why: status } : null;
}
