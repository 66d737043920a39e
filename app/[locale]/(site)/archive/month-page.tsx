import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { permanentRedirect } from 'next/navigation';
import { ArchiveMonth } from '@/features/articles/components/archive-month';
import { getArchiveMonth } from '@/features/articles/queries';
import { monthBounds, type AskedDate } from '@/lib/i18n/calendar';
import { getPaper } from '@/features/settings/queries';
import { CollectionJsonLd } from '@/features/syndication/components/collection-json-ld';
import { currentLocale } from '@/lib/i18n/current-locale';
import { monthYear } from '@/lib/i18n/format';
import { archivePath, frontPath } from '@/lib/routes';
import { missingMetadata } from '../missing-metadata';
import { MissingView } from '../missing-view';
import { pageMetadata } from '../page-metadata';
import { SiteFrame } from '../site-frame';

/** What the address says: a month, or none for the current one. */
type Asked = { asked: AskedDate | null };

const archives = { ar: archivePath('ar'), fr: archivePath('fr'), en: archivePath('en') };

export async function monthMetadata({ asked }: Asked): Promise<Metadata> {
  const locale = await currentLocale();
  const [t, month] = await Promise.all([getTranslations('archive'), lookUp(asked)]);
  if (!month) return missingMetadata();
  const name = monthYear(monthBounds(month.month).start, locale);
  const page = await pageMetadata({
    locale,
    path: archivePath(locale, asked?.date),
    title: t('archive-of', { month: name }),
    description: t('days-of', { month: name }),
    ...(asked ? {} : { translations: archives }),
  });
  return month.days.length > 0 ? page : { ...page, robots: { index: false } };
}

export async function MonthPage({ asked }: Asked) {
  const locale = await currentLocale();
  const [t, paper, month] = await Promise.all([
    getTranslations('archive'),
    getPaper(locale),
    lookUp(asked),
  ]);
  if (!month) return <MissingView />;
  if (asked && !asked.isPadded) permanentRedirect(archivePath(locale, asked.date));
  const name = monthYear(monthBounds(month.month).start, locale);
  return (
    <SiteFrame translations={archives}>
      <CollectionJsonLd
        locale={locale}
        crumbs={[
          { name: paper.name, path: frontPath(locale) },
          ...(asked ? [{ name: t('archive'), path: archivePath(locale) }] : []),
          { name: t('archive-of', { month: name }), path: archivePath(locale, asked?.date) },
        ]}
      />
      <ArchiveMonth month={month} locale={locale} />
    </SiteFrame>
  );
}

async function lookUp(asked: AskedDate | null) {
  return getArchiveMonth({ locale: await currentLocale(), month: asked?.date ?? null });
}
