import { useTranslations } from 'next-intl';
import { CardRail } from '@/features/articles/components/card-rail';
import type { ArticleCard } from '@/features/articles/views';
import type { Locale } from '@/lib/i18n/locales';
import { frontPath } from '@/lib/routes';

type Props = { locale: Locale; day: readonly ArticleCard[]; week: readonly ArticleCard[] };

/** What was read most, by the paper's own counts, in a day and in a week. */
export function MostReadView({ locale, day, week }: Props) {
  const t = useTranslations('lists');
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <header className="pb-4">
        <h1 className="text-headline">{t('most-read')}</h1>
      </header>
      <div className="columns">
        <div className="desktop:col-span-6">
          <Ranked title={t('last-day')} cards={day} />
        </div>
        <div className="mt-4 desktop:col-span-6 desktop:mt-0">
          <Ranked title={t('last-week')} cards={week} />
        </div>
      </div>
      {day.length + week.length === 0 && (
        <p className="mt-6">
          <a
            href={frontPath(locale)}
            className="inline-block py-1 underline decoration-accent hover:text-accent"
          >
            {t('to-front')}
          </a>
        </p>
      )}
    </div>
  );
}

function Ranked({ title, cards }: { title: string; cards: readonly ArticleCard[] }) {
  const t = useTranslations('lists');
  if (cards.length > 0) return <CardRail title={title} cards={cards} isRanked isWhole />;
  return (
    <section>
      <h2 className="mb-4 border-t-2 border-ink pt-2 text-label">{title}</h2>
      <p className="text-summary text-ink-2">{t('empty-most-read')}</p>
    </section>
  );
}
