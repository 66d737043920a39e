import { useTranslations } from 'next-intl';
import { fullDate, longDate, machine, monthYear, number, time } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { archivePath, correctionsPath, sectionPath } from '@/lib/routes';
import { boundsOf, monthOf } from '@/lib/i18n/calendar';
import type { SectionOfDay } from '../rules/by-section';
import type { ArchiveDay as Day, ArticleCard } from '../views';
import { ArchiveLinks } from './archive-links';
import { CardHeadline, CardKicker } from './card-parts';
import { CorrectionsNotice } from './corrections-notice';

type Props = { day: Day; sections: readonly SectionOfDay[]; locale: Locale };

/** The paper of one day, by section, as it came out. */
export function ArchiveDay({ day, sections, locale }: Props) {
  const t = useTranslations('archive');
  const { start } = boundsOf(day.day);
  const neighbour = (each: string | null) =>
    each === null
      ? null
      : { href: archivePath(locale, each), words: longDate(boundsOf(each).start, locale) };
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <header className="border-b-2 border-ink pb-4">
        <p className="font-display text-kicker text-accent">
          <a href={archivePath(locale, monthOf(day.day))} className="hover:underline">
            {t('archive-of', { month: monthYear(start, locale) })}
          </a>
        </p>
        <h1 className="text-headline">{t('paper-of', { date: fullDate(start, locale) })}</h1>
        <p className="mt-1 text-summary text-ink-2">
          {day.count === 0 ? t('empty-day') : t('count', { count: day.count })}
        </p>
      </header>
      {sections.map(({ section, cards }) => (
        <section key={section.id} className="columns mt-6">
          <h2 className="text-h3 desktop:col-span-3">
            <a href={sectionPath(locale, section.slug)} className="hover:text-accent">
              {section.name}
            </a>
          </h2>
          <ul className="ruled-list desktop:col-span-8">
            {cards.map((card) => (
              <li key={card.id}>
                <Item card={card} showsSection={card.section.id !== section.id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {day.count > day.cards.length && (
        <p className="mt-6 text-summary text-ink-2">
          {t('day-is-cut', {
            shown: number(day.cards.length, locale),
            count: number(day.count, locale),
          })}
        </p>
      )}
      <NoticesOfDay day={day} locale={locale} />
      <ArchiveLinks
        label={day.count === 0 ? t('nearest-days') : t('other-days')}
        previous={neighbour(day.previous)}
        next={neighbour(day.next)}
      />
    </div>
  );
}

function Item({ card, showsSection }: { card: ArticleCard; showsSection: boolean }) {
  return (
    <article className="flex gap-4">
      <p className="w-12 shrink-0 text-meta text-ink-3">
        <time dateTime={machine(card.publishedAt)}>{time(card.publishedAt)}</time>
      </p>
      <div className="min-w-0">
        <CardKicker card={card} showsSection={showsSection} />
        <CardHeadline card={card} level={3} className="text-h4" />
      </div>
    </article>
  );
}

function NoticesOfDay({ day, locale }: { day: Day; locale: Locale }) {
  const t = useTranslations('archive');
  if (day.notices.length === 0) return null;
  return (
    <section className="columns mt-8 border-t-2 border-ink pt-4">
      <h2 className="text-h3 desktop:col-span-3">
        <a href={correctionsPath(locale)} className="hover:text-accent">
          {t('corrections-of-day')}
        </a>
      </h2>
      <ul className="grid gap-6 desktop:col-span-8">
        {day.notices.map((notice) => (
          <li key={notice.id}>
            <CorrectionsNotice notice={notice} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
