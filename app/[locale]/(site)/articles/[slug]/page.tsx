import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { findArticle } from '@/features/articles/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { articleParam, articlePath, parseArticleParam } from '@/lib/routes';
import { MissingView } from '../../missing-view';
import { articleMetadata } from './article-metadata';
import { FoundArticle } from './found-article';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ slug: string }> };

/** No article is made by the build: it would outlive its withdrawal. */
export function generateStaticParams() {
  return [{ slug: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata(await lookUp(params));
}

export default async function Page({ params }: Props) {
  const lookup = await lookUp(params);
  switch (lookup.state) {
    case 'found':
      if ((await params).slug !== articleParam(lookup.article)) {
        permanentRedirect(articlePath(lookup.article.locale, lookup.article));
      }
      return <FoundArticle article={lookup.article} />;
    case 'moved':
      return permanentRedirect(articlePath(lookup.to.locale, lookup.to));
    default:
      return <MissingView why={lookup.state} />;
  }
}

async function lookUp(params: Props['params']) {
  const asked = parseArticleParam((await params).slug);
  if (!asked) return { state: 'missing' } as const;
  return findArticle({ locale: await currentLocale(), id: asked.id });
}
