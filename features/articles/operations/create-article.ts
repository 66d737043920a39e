import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { db } from '@/lib/db/client';
import { err, ok } from '@/lib/result';
import { writeNewArticle } from '../internal/new-article';
import { whyNotCreate } from '../policy';
import { EMPTY_BODY, type ArticleContent, type Byline, type CreateArticle } from '../schema';

/**
 * Begins an article: a draft that belongs to the actor, signed by the author linked to them, if there
 * is one. Whoever may write in the section may. Nothing public changes.
 */
export async function createArticle(
  actor: Actor,
  { locale, sectionId, headline }: CreateArticle,
): OperationResult<{ readonly articleId: number }, 'not-allowed' | 'unknown-section'> {
  const refusal = whyNotCreate(actor, sectionId);
  if (refusal !== null || actor.kind !== 'staff') return err('not-allowed');
  if (sectionId !== null) {
    const section = await db.section.findFirst({
      where: { id: sectionId, locale, archivedAt: null },
      select: { id: true },
    });
    if (section === null) return err('unknown-section');
  }
  const content: ArticleContent = {
    headline,
    kicker: '',
    deck: '',
    body: EMPTY_BODY,
    label: null,
    place: '',
    sectionId,
    leadMediaId: null,
    leadAlt: '',
    leadCaption: '',
    bylines: await ownByline(actor.userId),
    tagIds: [],
  };
  const { articleId } = await db.$transaction((tx) =>
    writeNewArticle(tx, actor, { locale, ownerId: actor.userId, content, reason: 'created' }),
  );
  return ok({ value: { articleId }, stale: [] });
}

async function ownByline(userId: string): Promise<Byline[]> {
  const author = await db.author.findUnique({ where: { userId }, select: { id: true } });
  return author === null ? [] : [{ authorId: author.id, role: 'writing' }];
}
