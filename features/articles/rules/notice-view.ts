import type { NoticeRow, PublicNotice } from '../views';

/** A notice with its article, as readers get it; null while the article has no public text. */
export function noticeView({ article, ...notice }: NoticeRow): PublicNotice | null {
  const { publishedRevision: revision, firstPublishedAt, ...address } = article;
  if (!revision || !firstPublishedAt) return null;
  return {
    ...notice,
    article: { ...address, headline: revision.headline, publishedAt: firstPublishedAt },
  };
}
