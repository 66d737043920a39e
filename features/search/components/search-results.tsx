import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { CardKicker, CardMeta } from '@/features/articles/components/card-parts';
import { shownText } from '@/lib/arabic/clean-text';
import { articlePath } from '@/lib/routes';
import type { Stretch } from '../rules/highlight';
import { COUNT_MAX } from '../schema';
import type { SearchPage } from '../views';

type Props = {
  readonly page: SearchPage;
  /** Else these are simply the newest. */
  readonly isSearch: boolean;
  /** Address of the next page. */
  readonly next: string | null;
};

export function SearchResults({ page, isSearch, next }: Props) {
  const t = useTranslations('search');
  const isMore = page.count > COUNT_MAX;
  const found = isMore ? t('more-than', { count: COUNT_MAX }) : t('count', { count: page.count });
  return (
    <section className="mt-6">
      <h2 className="mb-4 font-display text-label text-ink-2">{isSearch ? found : t('newest')}</h2>
      <ol className="ruled-list">
        {page.results.map(({ card, headline, snippet }) => (
          <li key={card.id}>
            <article>
              <CardKicker card={card} />
              <h3 className="text-h4">
                <a
                  href={articlePath(card.locale, card)}
                  className="decoration-accent decoration-2 underline-offset-[0.3em] hover:underline focus-visible:underline"
                >
                  <Marked stretches={headline} />
                </a>
              </h3>
              <p className="mt-1 text-summary text-ink-2">
                <Marked stretches={snippet} />
              </p>
              <CardMeta card={card} showsWriters className="mt-1" />
            </article>
          </li>
        ))}
      </ol>
      {next !== null && (
        <nav
          aria-label={t('pages')}
          className="mt-8 flex justify-end border-t-2 border-ink pt-3 font-display text-label print:hidden"
        >
          <a href={next} rel="next" className="flex min-h-11 items-center gap-1 hover:text-accent">
            {t('next')}
            <Icon name="forward" />
          </a>
        </nav>
      )}
    </section>
  );
}

function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map(({ text, isHit }, place) =>
    isHit ? <mark key={place}>{shownText(text)}</mark> : <span key={place}>{shownText(text)}</span>,
  );
}
