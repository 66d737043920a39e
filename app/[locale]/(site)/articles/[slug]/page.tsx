import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { articleParam, articlePath } from '@/lib/routes';
import { lookUpArticle } from '../../look-up-article';
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
  return articleMetadata(await lookUpArticle((await params).slug));
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const lookup = await lookUpArticle(slug);
  switch (lookup.state) {
    case 'found':
      if (slug !== articleParam(lookup.article)) {
        permanentRedirect(articlePath(lookup.article.locale, lookup.article));
      }
      return <FoundArticle article={lookup.article} />;
    case 'moved':
      return permanentRedirect(articlePath(lookup.to.locale, lookup.to));
    default:
      return <MissingView why={lookup.state} />;
  }
}
