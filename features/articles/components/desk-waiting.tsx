import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { shownText } from '@/lib/arabic/clean-text';
import { dateTime, machine } from '@/lib/i18n/format';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { newsroomArticlePath, newsroomArticlesPath } from '@/lib/routes';
import { deskListSearch, type DeskHome, type DeskTab } from '../rules/desk-list';

type Props = { readonly home: DeskHome; readonly locale: Locale };

/** What waits for this person among the articles, and what went out last. */
export function ArticlesWaiting({ home, locale }: Props) {
  const t = useTranslations('desk.home');
  const id = useId();
  const counts: readonly { tab: DeskTab; text: string; count: number }[] = [
    { tab: 'mine', text: t('returned', { count: home.returned }), count: home.returned },
    { tab: 'mine', text: t('drafts', { count: home.drafts }), count: home.drafts },
    { tab: 'review', text: t('review', { count: home.waitingReview }), count: home.waitingReview },
  ];
  return (
    <>
      <section aria-labelledby={`${id}-waiting`} className="desk-block">
        <h2 id={`${id}-waiting`} className="text-h4">
          {t('title')}
        </h2>
        <ul className="grid gap-x-6 tablet:grid-cols-3">
          {counts.map(({ tab, text, count }) => (
            <li key={text}>
              {count === 0 ? (
                <span className="flex min-h-11 items-center text-ink-2">{text}</span>
              ) : (
                <a
                  href={`${newsroomArticlesPath(locale)}${deskListSearch({ tab })}`}
                  className="flex min-h-11 items-center font-display"
                >
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      {home.recentlyPublished.length > 0 && (
        <section aria-labelledby={`${id}-recent`} className="desk-block">
          <h2 id={`${id}-recent`} className="text-h4">
            {t('recent')}
          </h2>
          <ul>
            {home.recentlyPublished.map((row) => (
              <li
                key={row.id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-2"
              >
                <a href={newsroomArticlePath(locale, row.id)} className="desk-row-link">
                  <bdi lang={row.locale} dir={directionOf(row.locale)}>
                    {shownText(row.headline)}
                  </bdi>
                </a>
                <time dateTime={machine(row.updatedAt)} className="text-meta text-ink-2">
                  {dateTime(row.updatedAt, locale)}
                </time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
