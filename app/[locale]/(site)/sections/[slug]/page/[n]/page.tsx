import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { parsePage } from '@/features/articles/rules/paging';
import { decodeSlug } from '@/lib/arabic/slug';
import { currentLocale } from '@/lib/i18n/current-locale';
import { sectionPath } from '@/lib/routes';
import { missingMetadata } from '../../../../missing-metadata';
import { MissingView } from '../../../../missing-view';
import { sectionMetadata, SectionPage } from '../../section-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ slug: string; n: string }> };

export function generateStaticParams() {
  return [{ slug: '0', n: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params;
  const page = parsePage(n);
  return page === null ? missingMetadata() : sectionMetadata({ slug, page });
}

export default async function Page({ params }: Props) {
  const { slug, n } = await params;
  const page = parsePage(n);
  const words = decodeSlug(slug);
  if (page === null || words === null) return <MissingView />;
  if (page === 1) permanentRedirect(sectionPath(await currentLocale(), words));
  return <SectionPage slug={slug} page={page} />;
}
