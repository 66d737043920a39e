import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import { searchFold } from '@/lib/arabic/search-fold';
import { makeSlug } from '@/lib/arabic/slug';
import { now } from '@/lib/clock';
import type { Transaction } from '@/lib/db/client';
import { timeOrderedId } from '@/lib/id';
import type { Locale } from '@/lib/i18n/locales';
import type { ArticleContent } from '../schema';
import { contentColumns } from './content';

type NewArticle = {
  readonly locale: Locale;
  readonly ownerId: string | null;
  readonly content: ArticleContent;
  readonly reason: 'created' | 'imported';
  readonly importKey?: string;
};

/** Writes an article with its first revision. An imported text is sealed as it came. */
export async function writeNewArticle(
  tx: Transaction,
  actor: Actor,
  { locale, ownerId, content, reason, importKey }: NewArticle,
): Promise<{ articleId: number; revisionId: string }> {
  const at = now();
  const { id: articleId } = await tx.article.create({
    data: {
      locale,
      ownerId,
      sectionId: content.sectionId,
      slug: makeSlug(content.headline),
      headlineKey: searchFold(content.headline),
      ...(importKey === undefined ? {} : { importKey, importedAt: at }),
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  const revisionId = timeOrderedId();
  await tx.revision.create({
    data: {
      id: revisionId,
      articleId,
      number: 1,
      ...contentColumns(content, locale),
      reason,
      createdById: ownerId,
      sealedAt: reason === 'imported' ? at : null,
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  await tx.article.update({
    where: { id: articleId },
    data: { workingRevisionId: revisionId, updatedAt: at },
    select: { id: true },
  });
  await recordInTrail(tx, actor, {
    action: `article.${reason}`,
    objectType: 'article',
    objectId: articleId,
    objectLabel: content.headline,
  });
  return { articleId, revisionId };
}
