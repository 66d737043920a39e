import { useTranslations } from 'next-intl';
import { monthYear, weekdays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { archivePath } from '@/lib/routes';
import { monthBounds, weeksOf } from '@/lib/i18n/calendar';
import type { ArchiveMonth as Month } from '../views';
import { ArchiveLinks } from './archive-links';

type Props = { month: Month; locale: Locale };

/** A month as a calendar: each day that has articles leads to its paper. */
export function ArchiveMonth({ month, locale }: Props) {
  const t = useTranslations('archive');
  const neighbour = (each: string | null) =>
    each === null ? null : { href: archivePath(locale, each), words: monthName(each, locale) };
  const name = monthName(month.month, locale);
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <header className="border-b-2 border-ink pb-4">
        <h1 className="text-headline">{t('archive-of', { month: name })}</h1>
        <p className="mt-1 max-w-measure text-summary text-ink-2">
          {month.days.length > 0 ? t('choose-day') : t('empty-month')}
        </p>
      </header>
      <table className="mt-5 w-full table-fixed border-collapse">
        <caption className="sr-only">{t('days-of', { month: name })}</caption>
        <thead>
          <tr>
            {weekdays(locale).map(({ full, short }) => (
              <th
                key={full}
                scope="col"
                className="p-1 text-start font-display text-kicker text-ink-2 tablet:p-2"
              >
                <span aria-hidden="true" className="tablet:hidden">
                  {short}
                </span>
                <span className="max-tablet:sr-only">{full}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month.month).map((week, place) => (
            <tr key={week.find((day) => day !== null) ?? place}>
              {week.map((day, column) => (
                <td key={day ?? column} className="border border-rule p-0 align-top">
                  {day !== null && <Day day={day} days={month.days} locale={locale} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ArchiveLinks
        label={t('other-months')}
        previous={neighbour(month.previous)}
        next={neighbour(month.next)}
      />
    </div>
  );
}

function Day({ day, days, locale }: { day: string; days: Month['days']; locale: Locale }) {
  const t = useTranslations('archive');
  const date = <time dateTime={day}>{Number(day.slice(8))}</time>;
  const count = days.find((each) => each.day === day)?.count ?? 0;
  const box = 'block min-h-14 p-1 font-display text-label tablet:min-h-20 tablet:p-2';
  if (count === 0) return <span className={`${box} text-ink-3`}>{date}</span>;
  return (
    <a href={archivePath(locale, day)} className={`${box} hover:bg-tint hover:text-accent`}>
      <span className="block">{date}</span>{' '}
      <span aria-hidden="true" className="block text-meta text-accent tablet:hidden">
        {count}
      </span>
      <span className="block text-meta text-accent max-tablet:sr-only">
        {t('count', { count })}
      </span>
    </a>
  );
}

function monthName(month: string, locale: Locale): string {
  return monthYear(monthBounds(month).start, locale);
}
