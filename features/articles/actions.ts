'use server';

import { actorAction } from '@/features/identity/session';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomArticlePath } from '@/lib/routes';
import { approveArticle } from './operations/approve-article';
import { createArticle } from './operations/create-article';
import { publishArticle } from './operations/publish-article';
import { recallArticle } from './operations/recall-article';
import { releaseReview } from './operations/release-review';
import { requestChanges } from './operations/request-changes';
import { restoreArticle } from './operations/restore-article';
import { spikeArticle } from './operations/spike-article';
import { startReview } from './operations/start-review';
import { submitArticle } from './operations/submit-article';
import { unspikeArticle } from './operations/unspike-article';
import { updateArticle } from './operations/update-article';
import { withdrawArticle } from './operations/withdraw-article';
import {
  moveFormSchema,
  moveWithReasonFormSchema,
  newArticleFormSchema,
  publishFormSchema,
  updateFormSchema,
} from './schema';

export const createArticleAction = actorAction({
  schema: newArticleFormSchema,
  operation: createArticle,
  next: ({ articleId }, { input }) => newsroomArticlePath(input.desk, articleId),
});

export const submitArticleAction = actorAction({
  schema: moveFormSchema,
  operation: submitArticle,
  next: backToArticle,
});

export const recallArticleAction = actorAction({
  schema: moveFormSchema,
  operation: recallArticle,
  next: backToArticle,
});

export const startReviewAction = actorAction({
  schema: moveFormSchema,
  operation: startReview,
  next: backToArticle,
});

export const releaseReviewAction = actorAction({
  schema: moveFormSchema,
  operation: releaseReview,
  next: backToArticle,
});

export const requestChangesAction = actorAction({
  schema: moveWithReasonFormSchema,
  operation: requestChanges,
  next: backToArticle,
});

export const approveArticleAction = actorAction({
  schema: moveFormSchema,
  operation: approveArticle,
  next: backToArticle,
});

export const publishArticleAction = actorAction({
  schema: publishFormSchema,
  operation: publishArticle,
  next: backToArticle,
});

export const updateArticleAction = actorAction({
  schema: updateFormSchema,
  operation: updateArticle,
  next: backToArticle,
});

export const withdrawArticleAction = actorAction({
  schema: moveWithReasonFormSchema,
  operation: withdrawArticle,
  next: backToArticle,
});

export const restoreArticleAction = actorAction({
  schema: moveFormSchema,
  operation: restoreArticle,
  next: backToArticle,
});

export const spikeArticleAction = actorAction({
  schema: moveWithReasonFormSchema,
  operation: spikeArticle,
  next: backToArticle,
});

export const unspikeArticleAction = actorAction({
  schema: moveFormSchema,
  operation: unspikeArticle,
  next: backToArticle,
});

/** An editor with script stays where it is, with its cursor, and fetches the states anew. */
function backToArticle(
  _: unknown,
  {
    scripted,
    input,
  }: {
    readonly scripted: boolean;
    readonly input: { readonly articleId: number; readonly desk: Locale };
  },
): string | null {
  return scripted ? null : newsroomArticlePath(input.desk, input.articleId);
}
