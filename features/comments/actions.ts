'use server';

import { actorAction, rememberGuest } from '@/features/identity/session';
import { commentPath } from '@/lib/routes';
import { decideComment } from './operations/decide-comment';
import { postComment } from './operations/post-comment';
import { commentInput, decisionInput } from './schema';

export const postCommentAction = actorAction({
  schema: commentInput,
  operation: postComment,
  next: async ({ commentId, locale, guestId }, { scripted, input }) => {
    if (guestId) await rememberGuest(guestId, input.remember ? 'year' : 'day');
    return scripted ? null : commentPath(locale, commentId);
  },
});

export const decideCommentAction = actorAction({
  schema: decisionInput,
  operation: decideComment,
});
