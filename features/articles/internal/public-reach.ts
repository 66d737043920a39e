import { makeSlug } from '@/lib/arabic/slug';
import { refresh, remove, tags, type Stale } from '@/lib/cache/tags';
import { db } from '@/lib/db/client';
import {
  articlePath,
  authorPath,
  feedPaths,
  frontPath,
  latestPath,
  newsSitemapPath,
  sectionPath,
  tagPath,
} from '@/lib/routes';
import {
  authorIdsOf,
  parseRevision,
  revisionSelect,
  type ArticleInHand,
  type Revision,
} from './article-in-hand';

export const sectionSelect = {
  id: true,
  slug: true,
  archivedAt: true,
  parent: { select: { id: true, slug: true } },
} as const;

export type SectionFacts = {
  readonly id: number;
  readonly slug: string;
  readonly parent: { readonly id: number; readonly slug: string } | null;
};

/** The pages that show an article: of its sections, its tags, its authors. */
export type Reach = {
  readonly sections: readonly { readonly id: number; readonly slug: string }[];
  readonly tagIds: readonly number[];
  readonly authorIds: readonly number[];
};

export function reachOf(revision: Revision, section: SectionFacts): Reach {
  return {
    sections: [section, ...(section.parent ? [section.parent] : [])],
    tagIds: revision.tagIds,
    authorIds: authorIdsOf(revision.bylines),
  };
}

/** Where the public revision shows now; null while nothing is public. */
export async function reachOfPublished(articleId: number): Promise<Reach | null> {
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { section: { select: sectionSelect }, publishedRevision: { select: revisionSelect } },
  });
  if (!article?.section || !article.publishedRevision) return null;
  return reachOf(parseRevision(article.publishedRevision), article.section);
}

/**
 * Cache tags of a public change: the article, every list it may enter or leave, by ids. Taking an
 * article away must hold even if the database dies in the next second; every list that shows it
 * carries its tag.
 */
export function staleOf(
  article: Pick<ArticleInHand, 'id' | 'locale'>,
  {
    before,
    after,
    how = 'refresh',
  }: { before: Reach | null; after: Reach | null; how?: Stale['how'] },
): Stale[] {
  const reaches = [before, after].filter((reach) => reach !== null);
  const each = <T>(pick: (reach: Reach) => readonly T[]) => [...new Set(reaches.flatMap(pick))];
  const own =
    how === 'remove' ? remove(tags.article(article.id)) : refresh(tags.article(article.id));
  return [
    ...own,
    ...refresh(
      tags.front(article.locale),
      tags.latest(article.locale),
      tags.corrections(article.locale),
      ...each(({ sections }) => sections.map(({ id }) => id)).map(tags.section),
      ...each(({ tagIds }) => tagIds).map(tags.tag),
      ...each(({ authorIds }) => authorIds).map(tags.author),
    ),
  ];
}

/** Addresses to make again at once after a public change. */
export async function pathsOf(
  article: Pick<ArticleInHand, 'id' | 'locale' | 'slug'>,
  reach: Reach | null,
): Promise<string[]> {
  const { locale } = article;
  const sections = reach?.sections ?? [];
  const [tagRows, profiles] = await Promise.all([
    db.tag.findMany({
      where: { locale, id: { in: [...(reach?.tagIds ?? [])] } },
      select: { id: true, name: true },
    }),
    db.authorProfile.findMany({
      where: { locale, authorId: { in: [...(reach?.authorIds ?? [])] } },
      select: { authorId: true, name: true },
    }),
  ]);
  return [
    articlePath(locale, article),
    ...sections.map(({ slug }) => sectionPath(locale, slug)),
    frontPath(locale),
    latestPath(locale),
    ...tagRows.map(({ id, name }) => tagPath(locale, { id, slug: makeSlug(name) })),
    ...profiles.map(({ authorId: id, name }) => authorPath(locale, { id, slug: makeSlug(name) })),
    // All formats of a feed are made from one read.
    feedPaths(locale, { kind: 'site' }).rss,
    ...sections.map(({ slug }) => feedPaths(locale, { kind: 'section', slug }).rss),
    newsSitemapPath(locale),
  ];
}
