import { findArticle } from '@/features/articles/queries';
import { listThreads } from '@/features/comments/queries';
import { LiteArticle } from '@/features/syndication/components/lite-article';
import { articleParam, liteArticlePath, parseArticleParam } from '@/lib/routes';
import { answerAbsent, answerMoved, answerPage, isSpelled, localeOf } from '../../answer';

type Context = { params: Promise<{ locale: string; slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: language, slug } = await params;
  const locale = localeOf(language);
  const address = parseArticleParam(slug);
  if (!address) return answerAbsent({ request, locale });
  const lookup = await findArticle({ locale, id: address.id });
  switch (lookup.state) {
    case 'found': {
      const { article } = lookup;
      if (!isSpelled(slug, articleParam(article))) {
        return answerMoved(liteArticlePath(locale, article));
      }
      const comments = await listThreads(article.id);
      return answerPage({ request, locale }, LiteArticle({ article, comments }));
    }
    case 'moved':
      return answerMoved(liteArticlePath(lookup.to.locale, lookup.to));
    case 'withdrawn':
    case 'gone':
    case 'missing':
      return answerAbsent({ request, locale }, lookup.state);
    default:
      return lookup satisfies never;
  }
}
