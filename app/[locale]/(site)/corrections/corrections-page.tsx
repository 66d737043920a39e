import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CorrectionsList } from '@/features/articles/components/corrections-list';
import { listCorrections } from '@/features/articles/queries';
import { getPaper } from '@/features/settings/queries';
import { CollectionJsonLd } from '@/features/syndication/components/collection-json-ld';
import { currentLocale } from '@/lib/i18n/current-locale';
import { correctionsPath, feedPaths, frontPath } from '@/lib/routes';
import { missingMetadata } from '../missing-metadata';
import { MissingView } from '../missing-view';
import { pageMetadata } from '../page-metadata';
import { SiteFrame } from '../site-frame';

const firstPages = {
  ar: correctionsPath('ar'),
  fr: correctionsPath('fr'),
  en: correctionsPath('en'),
};

export async function correctionsMetadata({ page }: { page: number }): Promise<Metadata> {
  const locale = await currentLocale();
  const [t, list] = await Promise.all([
    getTranslations('archive'),
    listCorrections({ locale, page }),
  ]);
  if (page > list.pages) return missingMetadata();
  return pageMetadata({
    locale,
    path: correctionsPath(locale, page),
    title: page === 1 ? t('corrections') : t('corrections-page', { page }),
    description: t('corrections-are'),
    feeds: feedPaths(locale, { kind: 'corrections' }),
    ...(page === 1 ? { translations: firstPages } : {}),
  });
}

export async function CorrectionsPage({ page }: { page: number }) {
  const locale = await currentLocale();
  const [t, paper, list] = await Promise.all([
    getTranslations('archive'),
    getPaper(locale),
    listCorrections({ locale, page }),
  ]);
  if (page > list.pages) return <MissingView />;
  return (
    <SiteFrame translations={firstPages}>
      <CollectionJsonLd
        locale={locale}
        crumbs={[
          { name: paper.name, path: frontPath(locale) },
          { name: t('corrections'), path: correctionsPath(locale, page) },
        ]}
      />
      <CorrectionsList list={list} page={page} locale={locale} />
    </SiteFrame>
  );
}
