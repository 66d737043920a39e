import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listMostRead } from '@/features/audience/queries';
import { MostReadView } from '@/features/curation/components/most-read-view';
import { currentLocale } from '@/lib/i18n/current-locale';
import { locales } from '@/lib/i18n/locales';
import { mostReadPath } from '@/lib/routes';
import { pageMetadata } from '../page-metadata';
import { SiteFrame } from '../site-frame';

export const ensureStatic = 'navigation';

const SHOWN = 10;
const translations = Object.fromEntries(locales.map((locale) => [locale, mostReadPath(locale)]));

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('lists')]);
  return pageMetadata({
    locale,
    path: mostReadPath(locale),
    title: t('most-read'),
    description: t('most-read-description'),
    translations,
  });
}

export default async function Page() {
  const locale = await currentLocale();
  const [day, week] = await Promise.all([
    listMostRead({ locale, days: 1, count: SHOWN }),
    listMostRead({ locale, days: 7, count: SHOWN }),
  ]);
  return (
    <SiteFrame translations={translations}>
      <MostReadView locale={locale} day={day} week={week} />
    </SiteFrame>
  );
}
