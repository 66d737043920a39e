/** What a thread needs of a comment to hang it in its place. */
export type ThreadPart = {
  readonly id: string;
  readonly parentId: string | null;
  readonly createdAt: Date;
};

export type ThreadNode<Part extends ThreadPart> = {
  readonly comment: Part;
  readonly replies: readonly ThreadNode<Part>[];
};

/**
 * Hangs replies under what they answer, oldest first. A reply whose ancestors are not all shown is
 * left out with them: nobody reads an answer to something that is not there.
 */
export function buildThreads<Part extends ThreadPart>(
  roots: readonly Part[],
  replies: readonly Part[],
): ThreadNode<Part>[] {
  const children = new Map<string | null, Part[]>();
  for (const reply of replies) {
    const siblings = children.get(reply.parentId) ?? [];
    siblings.push(reply);
    children.set(reply.parentId, siblings);
  }
  const hang = (comment: Part): ThreadNode<Part> => ({
    comment,
    replies: (children.get(comment.id) ?? []).toSorted(oldestFirst).map(hang),
  });
  return roots.map(hang);
}

function oldestFirst(a: ThreadPart, b: ThreadPart): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}
