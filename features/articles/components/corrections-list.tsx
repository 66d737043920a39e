import { useTranslations } from 'next-intl';
import { PageLinks } from '@/components/ui/page-links';
import { monthYear } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { correctionsPath } from '@/lib/routes';
import { dayOf, monthOf } from '@/lib/i18n/calendar';
import type { NoticePage, PublicNotice } from '../views';
import { CorrectionsNotice } from './corrections-notice';

type Props = { list: NoticePage; page: number; locale: Locale };

/** What the paper has told its readers after publication, by months, newest first. */
export function CorrectionsList({ list, page, locale }: Props) {
  const t = useTranslations('archive');
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <header className="border-b-2 border-ink pb-4">
        <h1 className="text-headline">{t('corrections')}</h1>
        <p className="mt-1 max-w-measure text-summary text-ink-2">{t('corrections-are')}</p>
      </header>
      {list.notices.length === 0 && <p className="pt-6 text-summary">{t('no-corrections')}</p>}
      {byMonth(list.notices).map(({ month, notices }) => (
        <section key={month} className="columns mt-6">
          <h2 className="text-h3 desktop:col-span-3">
            {notices[0] && monthYear(notices[0].publishedAt, locale)}
          </h2>
          <ul className="grid gap-6 desktop:col-span-8">
            {notices.map((notice) => (
              <li key={notice.id}>
                <CorrectionsNotice notice={notice} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <PageLinks
        page={page}
        pages={list.pages}
        label={t('pages-of-corrections')}
        href={(each) => correctionsPath(locale, each)}
      />
      <section className="mt-8 max-w-measure border-t border-rule pt-4">
        <h2 className="text-h4">{t('ask')}</h2>
        <p className="mt-1 text-summary text-ink-2">{t('how-to-ask')}</p>
      </section>
    </div>
  );
}

function byMonth(notices: readonly PublicNotice[]) {
  const months = new Map<string, PublicNotice[]>();
  for (const notice of notices) {
    const month = monthOf(dayOf(notice.publishedAt));
    months.set(month, [...(months.get(month) ?? []), notice]);
  }
  return [...months].map(([month, each]) => ({ month, notices: each }));
}
