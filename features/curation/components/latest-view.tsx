import { useTranslations } from 'next-intl';
import { PageLinks } from '@/components/ui/page-links';
import { CardHeadline, CardKicker } from '@/features/articles/components/card-parts';
import type { CardPage } from '@/features/articles/queries';
import type { ArticleCard } from '@/features/articles/views';
import { fullDate, machine, time } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { feedPaths, frontPath, latestPath } from '@/lib/routes';
import { ListFeed } from './list-feed';

type Props = { locale: Locale; list: CardPage; page: number };

/** Everything by time, one day after the other. */
export function LatestView({ locale, list, page }: Props) {
  const t = useTranslations('lists');
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <header className="border-b-2 border-ink pb-4">
        <h1 className="text-headline">{t('latest')}</h1>
        <ListFeed href={feedPaths(locale, { kind: 'site' }).rss} />
      </header>
      {list.cards.length === 0 && (
        <p className="py-8 text-summary text-ink-2">
          {t('empty-latest')}{' '}
          <a href={frontPath(locale)} className="underline decoration-accent hover:text-accent">
            {t('to-front')}
          </a>
        </p>
      )}
      <div className="columns mt-5">
        <div className="grid gap-6 desktop:col-span-8">
          {byDay(list.cards, locale).map(({ day, cards }) => (
            <section key={day}>
              <h2 className="mb-4 border-t-2 border-ink pt-2 text-label">{day}</h2>
              <ul className="ruled-list">
                {cards.map((card) => (
                  <li key={card.id} className="flex gap-4">
                    <time
                      dateTime={machine(card.publishedAt)}
                      className="w-14 shrink-0 text-meta text-ink-3"
                    >
                      {time(card.publishedAt)}
                    </time>
                    <article className="min-w-0">
                      <CardKicker card={card} />
                      <CardHeadline card={card} level={3} className="text-h4" />
                    </article>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <PageLinks page={page} pages={list.pages} href={(each) => latestPath(locale, each)} />
        </div>
      </div>
    </div>
  );
}

/** In the order they come, a new group wherever the day changes. */
function byDay(cards: readonly ArticleCard[], locale: Locale) {
  const days = new Map<string, ArticleCard[]>();
  for (const card of cards) {
    const day = fullDate(card.publishedAt, locale);
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return [...days].map(([day, group]) => ({ day, cards: group }));
}
