import { cacheLife, cacheTag } from 'next/cache';
import { tags } from '@/lib/cache/tags';
import { readerDb } from '@/lib/db/client';
import { encodeCursor, type Cursor } from '@/lib/keyset';
import { REPLIES_A_PAGE, ROOTS_A_PAGE } from './schema';
import { buildThreads, type ThreadNode } from './rules/thread';
import { articleOfCommentSelect, commentSelect, toCommentView, type CommentView } from './views';

export type ThreadPage = {
  readonly threads: readonly ThreadNode<CommentView>[];
  /** Public comments of the article in all. */
  readonly count: number;
  /** Cursor of the page of older comments, or null on the last. */
  readonly older: string | null;
};

const PUBLIC_OR_TOMBSTONE = ['approved', 'removed', 'rejected', 'erased'] as const;

/** The first page of an article's comments, newest first, as it stands under the article. */
export async function listThreads(articleId: number): Promise<ThreadPage> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.comments(articleId));
  return readThreads(articleId, null);
}

/** A page of the discussion at an address of its own. Null where readers do not get the article. */
export async function findDiscussion(articleId: number, after: Cursor | null) {
  'use cache';
  cacheLife('article');
  cacheTag(tags.comments(articleId), tags.article(articleId));
  const article = await readerDb.article.findFirst({
    where: { id: articleId, publicState: { in: ['published', 'corrected', 'retracted'] } },
    select: articleOfCommentSelect,
    relationLoadStrategy: 'join',
  });
  if (!article) return null;
  return { article, isFirst: after === null, page: await readThreads(articleId, after) };
}

export type Discussion = NonNullable<Awaited<ReturnType<typeof findDiscussion>>>;

/** Three queries, however long the thread is: the page's roots, then what hangs under them. */
async function readThreads(articleId: number, after: Cursor | null): Promise<ThreadPage> {
  const rootsRead = readerDb.comment.findMany({
    where: {
      articleId,
      depth: 0,
      status: { in: [...PUBLIC_OR_TOMBSTONE] },
      AND: [
        { OR: [{ status: 'approved' }, { replyCount: { gt: 0 } }] },
        after
          ? {
              OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }],
            }
          : {},
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: ROOTS_A_PAGE + 1,
    select: commentSelect,
    relationLoadStrategy: 'join',
  });
  const countRead = readerDb.commentCount.findUnique({
    where: { articleId },
    select: { publicCount: true },
  });
  const [roots, counts] = await Promise.all([rootsRead, countRead]);
  const page = roots.slice(0, ROOTS_A_PAGE);
  const replies = await readerDb.comment.findMany({
    where: {
      rootId: { in: page.map((root) => root.id) },
      depth: { gt: 0 },
      status: { in: [...PUBLIC_OR_TOMBSTONE] },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: REPLIES_A_PAGE,
    select: commentSelect,
    relationLoadStrategy: 'join',
  });
  const last = page.at(-1);
  return {
    threads: buildThreads(shown(page), shown(replies)),
    count: counts?.publicCount ?? 0,
    older:
      roots.length > ROOTS_A_PAGE && last
        ? encodeCursor({ at: last.createdAt, id: last.id })
        : null,
  };
}

function shown(rows: Parameters<typeof toCommentView>[0][]): CommentView[] {
  return rows.map(toCommentView).filter((comment) => comment !== null);
}
