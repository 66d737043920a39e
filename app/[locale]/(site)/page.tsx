import type { Metadata } from 'next';
import { listMostRead } from '@/features/audience/queries';
import { FrontView } from '@/features/curation/components/front-view';
import { getFront } from '@/features/curation/queries';
import { getPaper } from '@/features/settings/queries';
import { FrontJsonLd } from '@/features/syndication/components/front-json-ld';
import { currentLocale } from '@/lib/i18n/current-locale';
import { feedPaths, frontPath } from '@/lib/routes';
import { pageMetadata } from './page-metadata';
import { SiteFrame } from './site-frame';

export const ensureStatic = 'navigation';

const fronts = { ar: frontPath('ar'), fr: frontPath('fr'), en: frontPath('en') };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  return pageMetadata({
    locale,
    path: frontPath(locale),
    translations: fronts,
    feeds: feedPaths(locale, { kind: 'site' }),
  });
}

export default async function FrontPage() {
  const locale = await currentLocale();
  const [paper, front, mostRead] = await Promise.all([
    getPaper(locale),
    getFront(locale),
    listMostRead({ locale, days: 1, count: 5 }),
  ]);
  return (
    <SiteFrame isFront translations={fronts}>
      <FrontJsonLd paper={paper.name} locale={locale} />
      <FrontView front={front} mostRead={mostRead} />
    </SiteFrame>
  );
}
