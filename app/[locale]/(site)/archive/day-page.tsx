import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { permanentRedirect } from 'next/navigation';
import { ArchiveDay } from '@/features/articles/components/archive-day';
import { getArchiveDay } from '@/features/articles/queries';
import { bySection } from '@/features/articles/rules/by-section';
import { boundsOf, monthOf, type AskedDate } from '@/lib/i18n/calendar';
import { getPaper } from '@/features/settings/queries';
import { CollectionJsonLd } from '@/features/syndication/components/collection-json-ld';
import { listSections } from '@/features/taxonomy/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { fullDate, monthYear } from '@/lib/i18n/format';
import { archivePath, frontPath } from '@/lib/routes';
import { missingMetadata } from '../missing-metadata';
import { MissingView } from '../missing-view';
import { pageMetadata } from '../page-metadata';
import { SiteFrame } from '../site-frame';

type Asked = { asked: AskedDate };

export async function dayMetadata({ asked }: Asked): Promise<Metadata> {
  const locale = await currentLocale();
  const [t, day] = await Promise.all([
    getTranslations('archive'),
    getArchiveDay({ locale, day: asked.date }),
  ]);
  if (!day) return missingMetadata();
  const page = await pageMetadata({
    locale,
    path: archivePath(locale, day.day),
    title: t('paper-of', { date: fullDate(boundsOf(day.day).start, locale) }),
    description: t('count', { count: day.count }),
  });
  return day.count > 0 ? page : { ...page, robots: { index: false } };
}

export async function DayPage({ asked }: Asked) {
  const locale = await currentLocale();
  const [t, paper, sections, day] = await Promise.all([
    getTranslations('archive'),
    getPaper(locale),
    listSections(locale),
    getArchiveDay({ locale, day: asked.date }),
  ]);
  if (!day) return <MissingView />;
  const path = archivePath(locale, day.day);
  if (!asked.isPadded) permanentRedirect(path);
  const { start } = boundsOf(day.day);
  return (
    <SiteFrame>
      <CollectionJsonLd
        locale={locale}
        crumbs={[
          { name: paper.name, path: frontPath(locale) },
          {
            name: t('archive-of', { month: monthYear(start, locale) }),
            path: archivePath(locale, monthOf(day.day)),
          },
          { name: t('paper-of', { date: fullDate(start, locale) }), path },
        ]}
      />
      <ArchiveDay day={day} sections={bySection(day.cards, sections)} locale={locale} />
    </SiteFrame>
  );
}
