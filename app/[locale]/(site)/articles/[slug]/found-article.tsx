import { ArticleView } from '@/features/articles/components/article-view';
import { listRelated } from '@/features/articles/queries';
import { articleTextId } from '@/features/articles/rules/text-id';
import type { ArticlePage } from '@/features/articles/views';
import { ReadCounter } from '@/features/audience/components/read-counter';
import { listMostRead } from '@/features/audience/queries';
import { CommentsSection } from '@/features/comments/components/comments-section';
import { getPaper } from '@/features/settings/queries';
import { ArticleJsonLd } from '@/features/syndication/components/article-json-ld';
import { siteUrl } from '@/lib/env';
import { articlePath, shortArticlePath } from '@/lib/routes';
import { SiteFrame } from '../../site-frame';

export async function FoundArticle({ article }: { article: ArticlePage }) {
  const { id, locale, section, translations } = article;
  const [paper, related, mostRead] = await Promise.all([
    getPaper(locale),
    listRelated({ locale, articleId: id, sectionId: section.id }),
    listMostRead({ locale, days: 1, count: 5 }),
  ]);
  return (
    <SiteFrame
      sectionId={section.id}
      translations={Object.fromEntries(
        translations.map((each) => [each.locale, articlePath(each.locale, each)]),
      )}
    >
      <ArticleJsonLd article={article} paper={paper.name} />
      <ArticleView
        article={article}
        related={related}
        mostRead={mostRead}
        shortUrl={new URL(shortArticlePath(id), siteUrl()).href}
        comments={
          <CommentsSection article={article} locale={locale} isClosed={article.isRetracted} />
        }
      />
      {!article.isRetracted && <ReadCounter articleId={id} textId={articleTextId(id)} />}
    </SiteFrame>
  );
}
