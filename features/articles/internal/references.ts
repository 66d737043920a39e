import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import type { ArticleContent } from '../schema';
import { authorIdsOf } from './article-in-hand';
import { pictureIdsOf } from '../rules/body-text';

export type UnknownReference =
  'unknown-section' | 'unknown-author' | 'unknown-tag' | 'unknown-picture';

/** Whether all that a content points at exists, in the article's language; the first that does not. */
export async function unknownReference(
  tx: Transaction,
  content: ArticleContent,
  locale: Locale,
): Promise<UnknownReference | null> {
  const authorIds = [...new Set(authorIdsOf(content.bylines))];
  const tagIds = [...new Set(content.tagIds)];
  const mediaIds = pictureIdsOf(content);
  const [sections, authors, tags, pictures] = await Promise.all([
    content.sectionId === null
      ? null
      : tx.section.count({ where: { id: content.sectionId, locale } }),
    authorIds.length === 0 ? 0 : tx.author.count({ where: { id: { in: authorIds } } }),
    tagIds.length === 0 ? 0 : tx.tag.count({ where: { id: { in: tagIds }, locale } }),
    mediaIds.length === 0 ? 0 : tx.mediaAsset.count({ where: { id: { in: mediaIds } } }),
  ]);
  if (sections === 0) return 'unknown-section';
  if (authors < authorIds.length) return 'unknown-author';
  if (tags < tagIds.length) return 'unknown-tag';
  if (pictures < mediaIds.length) return 'unknown-picture';
  return null;
}
