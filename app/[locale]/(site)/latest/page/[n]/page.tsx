import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { parsePage } from '@/features/articles/rules/paging';
import { currentLocale } from '@/lib/i18n/current-locale';
import { latestPath } from '@/lib/routes';
import { missingMetadata } from '../../../missing-metadata';
import { MissingView } from '../../../missing-view';
import { latestMetadata, LatestPage } from '../../latest-page';

export const ensureStatic = 'navigation';

type Props = { params: Promise<{ n: string }> };

export function generateStaticParams() {
  return [{ n: '0' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = parsePage((await params).n);
  return page === null ? missingMetadata() : latestMetadata(page);
}

export default async function Page({ params }: Props) {
  const page = parsePage((await params).n);
  if (page === null) return <MissingView />;
  if (page === 1) permanentRedirect(latestPath(await currentLocale()));
  return <LatestPage page={page} />;
}
