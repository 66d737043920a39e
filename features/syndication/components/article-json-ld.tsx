import type { ArticlePage } from '@/features/articles/views';
import { siteUrl } from '@/lib/env';
import { articleCrumbs, breadcrumbData, newsArticleData } from '../rules/article-data';
import { JsonLd } from './json-ld';

export function ArticleJsonLd({ article, paper }: { article: ArticlePage; paper: string }) {
  const origin = siteUrl();
  const picture = article.picture?.sources.jpeg.at(-1) ?? article.picture?.sources.webp.at(-1);
  const pictureUrls = picture ? [new URL(`/media/${picture.key}`, origin).href] : [];
  return (
    <>
      <JsonLd data={newsArticleData(article, { origin, paper, pictureUrls })} />
      <JsonLd data={breadcrumbData(articleCrumbs(article, paper), origin)} />
    </>
  );
}
