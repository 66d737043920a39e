import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { findArticle } from '@/features/articles/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { articlePath, parseArticleParam } from '@/lib/routes';
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
  const asked = parseArticleParam((await params).id);
  const lookup = asked && (await findArticle({ locale: await currentLocale(), id: asked.id }));
  if (lookup?.state === 'found') {
    permanentRedirect(articlePath(lookup.article.locale, lookup.article));
  }
  if (lookup?.state === 'moved') permanentRedirect(articlePath(lookup.to.locale, lookup.to));
  return <MissingView why={lookup?.state ?? 'missing'} />;
}
