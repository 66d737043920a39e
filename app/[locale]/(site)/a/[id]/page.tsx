import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { articlePath } from '@/lib/routes';
import { lookUpArticle } from '../../look-up-article';
import { missingMetadata } from '../../missing-metadata';
import { MissingView } from '../../missing-view';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ id: string }> };

/** Short links are made as they are asked for. */
export function generateStaticParams() {
  return [{ id: '0' }];
}

export function generateMetadata(): Promise<Metadata> {
  return missingMetadata();
}

export default async function ShortLink({ params }: Props) {
  const lookup = await lookUpArticle((await params).id);
  switch (lookup.state) {
    case 'found':
      return permanentRedirect(articlePath(lookup.article.locale, lookup.article));
    case 'moved':
      return permanentRedirect(articlePath(lookup.to.locale, lookup.to));
    default:
      return <MissingView why={lookup.state} />;
  }
}
