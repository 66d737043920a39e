import type { CommentStatus } from '@/lib/db/generated/enums';

type Mover = 'moderator' | 'writer' | 'system';

const DESK: readonly CommentStatus[] = ['pending', 'withheld', 'approved', 'rejected', 'spam'];

/**
 * Whether a comment may go from one status to another. A moderator moves freely among the five of
 * the desk; the writer removes; the system decides what is new or edited and erases on request.
 * Erased is final; what its writer removed comes back only by the writer.
 */
export function isAllowedMove(
  mover: Mover,
  { from, to }: { readonly from: CommentStatus; readonly to: CommentStatus },
): boolean {
  if (from === to || from === 'erased') return false;
  switch (mover) {
    case 'moderator':
      return DESK.includes(from) && DESK.includes(to);
    case 'writer':
      return to === 'removed' || (from === 'removed' && DESK.includes(to));
    case 'system':
      return to === 'erased' || (DESK.includes(from) && DESK.includes(to));
    default:
      return mover satisfies never;
  }
}

/** What an article's counters change by when a comment moves. */
export function countDifference(
  from: CommentStatus | null,
  to: CommentStatus,
): { readonly publicCount: number; readonly pendingCount: number } {
  return {
    publicCount: Number(isPublic(to)) - Number(isPublic(from)),
    pendingCount: Number(isWaiting(to)) - Number(isWaiting(from)),
  };
}

export function isPublic(status: CommentStatus | null): boolean {
  return status === 'approved';
}

export function isWaiting(status: CommentStatus | null): boolean {
  return status === 'pending' || status === 'withheld';
}
