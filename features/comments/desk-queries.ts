import { whyNotAtDesk } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { CommentStatus } from '@/lib/db/generated/enums';
import { encodeCursor, type Cursor } from '@/lib/keyset';
import { QUEUE_A_PAGE, type Queue } from './schema';
import { articleOfCommentSelect } from './views';

/** A comment as a moderator sees it: why it was held, and no address of its writer. */
const queueSelect = {
  id: true,
  status: true,
  statusReason: true,
  version: true,
  depth: true,
  displayName: true,
  createdAt: true,
  reportCount: true,
  userId: true,
  parent: { select: { displayName: true, currentRevision: { select: { body: true } } } },
  article: { select: articleOfCommentSelect },
  currentRevision: {
    select: { body: true, signals: { select: { code: true, severity: true, data: true } } },
  },
  decisions: {
    where: { actorId: { not: null } },
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: {
      createdAt: true,
      toStatus: true,
      reasonCode: true,
      actor: { select: { name: true } },
    },
  },
} satisfies Prisma.CommentSelect;

export type QueuedComment = Prisma.CommentGetPayload<{ select: typeof queueSelect }>;

export type QueuePage = {
  readonly comments: readonly QueuedComment[];
  readonly next: string | null;
};

const STATUSES: Readonly<Record<Queue, readonly CommentStatus[]>> = {
  waiting: ['pending', 'withheld'],
  approved: ['approved'],
  rejected: ['rejected'],
  spam: ['spam'],
};

/**
 * A page of a queue: what waits, oldest first, so that nobody is forgotten; what is decided, newest
 * first. One query. Nothing for an actor without the comments desk.
 */
export async function listQueue(
  actor: Actor,
  { queue, after }: { readonly queue: Queue; readonly after: Cursor | null },
): Promise<QueuePage> {
  if (whyNotAtDesk(actor, 'moderate-comments')) return { comments: [], next: null };
  const isOldestFirst = queue === 'waiting';
  const order = isOldestFirst ? 'asc' : 'desc';
  const beyond = isOldestFirst ? 'gt' : 'lt';
  const rows = await db.comment.findMany({
    where: {
      status: { in: [...STATUSES[queue]] },
      ...(after
        ? {
            OR: [
              { createdAt: { [beyond]: after.at } },
              { createdAt: after.at, id: { [beyond]: after.id } },
            ],
          }
        : {}),
    },
    orderBy: [{ createdAt: order }, { id: order }],
    take: QUEUE_A_PAGE + 1,
    select: queueSelect,
    relationLoadStrategy: 'join',
  });
  const comments = rows.slice(0, QUEUE_A_PAGE);
  const last = comments.at(-1);
  return {
    comments,
    next:
      rows.length > QUEUE_A_PAGE && last ? encodeCursor({ at: last.createdAt, id: last.id }) : null,
  };
}

/** How many comments wait for a person, from the counters of the articles. */
export async function countWaiting(actor: Actor): Promise<number> {
  if (whyNotAtDesk(actor, 'moderate-comments')) return 0;
  const { _sum } = await db.commentCount.aggregate({
    where: { pendingCount: { gt: 0 } },
    _sum: { pendingCount: true },
  });
  return _sum.pendingCount ?? 0;
}

const ownSelect = {
  id: true,
  parentId: true,
  status: true,
  statusReason: true,
  displayName: true,
  createdAt: true,
  guestId: true,
  userId: true,
  currentRevision: { select: { body: true } },
  parent: {
    select: {
      id: true,
      status: true,
      displayName: true,
      createdAt: true,
      currentRevision: { select: { body: true } },
    },
  },
  article: { select: articleOfCommentSelect },
} satisfies Prisma.CommentSelect;

export type CommentOnItsOwn = Prisma.CommentGetPayload<{ select: typeof ownSelect }> & {
  /** Not public: shown to its writer, or to the newsroom, with its mark. */
  readonly isWaiting: boolean;
  readonly isOwn: boolean;
};

/**
 * One comment at its own address. Public ones for everybody; others for their writer (the account,
 * or the browser that sent it) and the comments desk. Null is one answer for "not there" and "not
 * yours".
 */
export async function findComment(actor: Actor, id: string): Promise<CommentOnItsOwn | null> {
  const comment = await db.comment.findFirst({
    where: { id, article: { publicState: { in: ['published', 'corrected', 'retracted'] } } },
    select: ownSelect,
    relationLoadStrategy: 'join',
  });
  if (!comment) return null;
  const isOwn =
    (actor.kind === 'guest' && comment.guestId === actor.guestId) ||
    ((actor.kind === 'member' || actor.kind === 'staff') && comment.userId === actor.userId);
  const isPublic = comment.status === 'approved';
  const isDesk = whyNotAtDesk(actor, 'moderate-comments') === null;
  return isPublic || isOwn || isDesk ? { ...comment, isWaiting: !isPublic, isOwn } : null;
}
