import { pictureSelect } from '@/features/media/views';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { imageIdsOf } from '../rules/body-text';
import { pageView } from '../rules/page-view';
import type { Byline } from '../schema';
import { cardSelect, pageSelect, type ArticlePage, type BylineRow } from '../views';
import { authorIdsOf, type ArticleInHand } from './article-in-hand';

/**
 * The working copy as an article page: the row that readers would get, with the text, byline, section
 * and tags of the newest revision in it. Null while it has no section, because no page has none.
 */
export async function previewPage(article: ArticleInHand): Promise<ArticlePage | null> {
  const { working } = article;
  if (working.sectionId === null) return null;
  const at = now();
  const [row, revision, section, bylines, tags, assets] = await Promise.all([
    db.article.findUniqueOrThrow({
      where: { id: article.id },
      select: { groupId: true, importedAt: true },
    }),
    db.revision.findUniqueOrThrow({
      where: { id: working.id },
      select: pageSelect.publishedRevision.select,
    }),
    db.section.findUnique({ where: { id: working.sectionId }, select: cardSelect.section.select }),
    bylineRows(working.bylines),
    db.tag.findMany({
      where: { id: { in: working.tagIds } },
      select: pageSelect.tags.select.tag.select,
    }),
    db.mediaAsset.findMany({
      where: { id: { in: imageIdsOf(working.body) } },
      select: pictureSelect,
    }),
  ]);
  return pageView(
    {
      ...row,
      id: article.id,
      locale: article.locale,
      slug: article.slug,
      publicState: 'published',
      firstPublishedAt: article.firstPublishedAt ?? at,
      substantiveAt: article.substantiveAt,
      section,
      publishedRevision: revision,
      bylines,
      tags: tags.map((tag) => ({ tag })),
      corrections: [],
      commentCount: null,
    },
    { assets, translations: [], at },
  );
}

async function bylineRows(bylines: readonly Byline[]): Promise<BylineRow[]> {
  const authors = await db.author.findMany({
    where: { id: { in: authorIdsOf(bylines) } },
    select: cardSelect.bylines.select.author.select,
  });
  return bylines.map((byline) => ({
    role: byline.role,
    name: 'name' in byline ? byline.name : null,
    author: 'name' in byline ? null : (authors.find(({ id }) => id === byline.authorId) ?? null),
  }));
}
