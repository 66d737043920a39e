import type { Metadata } from 'next';
import { parsePage } from '@/features/articles/rules/paging';
import { missingMetadata } from '../../../../missing-metadata';
import { MissingView } from '../../../../missing-view';
import { authorMetadata, AuthorPage } from '../../author-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ slug: string; n: string }> };

export function generateStaticParams() {
  return [{ slug: '0', n: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params;
  const page = parsePage(n);
  return page === null ? missingMetadata() : authorMetadata({ slug, page });
}

export default async function Page({ params }: Props) {
  const { slug, n } = await params;
  const page = parsePage(n);
  if (page === null) return <MissingView />;
  return <AuthorPage slug={slug} page={page} isNumbered />;
}
