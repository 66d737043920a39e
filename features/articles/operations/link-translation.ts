import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { refresh, tags } from '@/lib/cache/tags';
import { db } from '@/lib/db/client';
import { violatedConstraint } from '@/lib/db/violated-constraint';
import { err, ok } from '@/lib/result';
import { findArticleInHand } from '../internal/article-in-hand';
import { whyNotSave } from '../policy';

/**
 * Says that an article is the translation of another. Who may edit it may. Refused where the other
 * has this language already (`already-translated`). Stale: both articles, whose language links change.
 */
export async function linkTranslation(
  actor: Actor,
  { articleId, translationOf }: { readonly articleId: number; readonly translationOf: number },
): OperationResult<
  { readonly articleId: number },
  'not-found' | 'not-allowed' | 'wrong-state' | 'already-translated'
> {
  const [article, original] = await Promise.all([
    findArticleInHand(articleId),
    db.article.findUnique({
      where: { id: translationOf },
      select: { groupId: true, locale: true },
    }),
  ]);
  if (article === null || original === null) return err('not-found');
  if (whyNotSave(actor, article) !== null) return err('not-allowed');
  if (article.locale === original.locale) return err('already-translated');
  try {
    await db.$transaction(async (tx) => {
      await tx.article.update({
        where: { id: articleId },
        data: { groupId: original.groupId },
        select: { id: true },
      });
      await recordInTrail(tx, actor, {
        action: 'article.translation-linked',
        objectType: 'article',
        objectId: articleId,
        objectLabel: article.working.headline,
        difference: { translationOf },
      });
    });
  } catch (error) {
    if (violatedConstraint(error) !== null) return err('already-translated');
    throw error;
  }
  return ok({
    value: { articleId },
    stale: refresh(tags.article(articleId), tags.article(translationOf)),
  });
}
