import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listLatestPage } from '@/features/articles/queries';
import { LatestView } from '@/features/curation/components/latest-view';
import { currentLocale } from '@/lib/i18n/current-locale';
import { locales } from '@/lib/i18n/locales';
import { feedPaths, latestPath } from '@/lib/routes';
import { missingMetadata } from '../missing-metadata';
import { MissingView } from '../missing-view';
import { pageMetadata } from '../page-metadata';
import { SiteFrame } from '../site-frame';

const translations = Object.fromEntries(locales.map((locale) => [locale, latestPath(locale)]));

export async function latestMetadata(page: number): Promise<Metadata> {
  const locale = await currentLocale();
  const [t, list] = await Promise.all([getTranslations('lists'), listLatestPage({ locale, page })]);
  if (page > list.pages) return missingMetadata();
  const name = t('latest');
  return pageMetadata({
    locale,
    path: latestPath(locale, page),
    title: page === 1 ? name : t('list-page', { name, page }),
    description: t('latest-description'),
    feeds: feedPaths(locale, { kind: 'site' }),
    ...(page === 1 ? { translations } : {}),
  });
}

export async function LatestPage({ page }: { page: number }) {
  const locale = await currentLocale();
  const list = await listLatestPage({ locale, page });
  if (page > list.pages) return <MissingView />;
  return (
    <SiteFrame translations={translations}>
      <LatestView locale={locale} list={list} page={page} />
    </SiteFrame>
  );
}
