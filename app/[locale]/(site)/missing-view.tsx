import { getTranslations } from 'next-intl/server';
import { PageStatus } from '@/components/layout/page-status';
import { SearchBox } from '@/components/layout/search-box';
import { CardList } from '@/features/articles/components/card-list';
import { listNewest } from '@/features/articles/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { SiteFrame } from './site-frame';

const NEWEST = 5;

/** What readers get where there is nothing: a sentence, and where to go from there. */
export async function MissingView({ why = 'missing' }: { why?: 'missing' | 'withdrawn' | 'gone' }) {
  const locale = await currentLocale();
  const [t, newest] = await Promise.all([
    getTranslations('site'),
    listNewest({ locale, count: NEWEST }),
  ]);
  return (
    <SiteFrame>
      <PageStatus status={why === 'gone' ? 410 : 404} />
      <div className="page-width columns pt-8 desktop:pt-14">
        <div className="desktop:col-span-8 desktop:col-start-2">
          <h1 className="text-headline">{t(`absent.${why}.title`)}</h1>
          <p className="mt-3 text-deck text-ink-2">{t(`absent.${why}.text`)}</p>
          <SearchBox className="mt-6" />
        </div>
        {newest.length > 0 && (
          <section className="mt-6 desktop:col-span-6 desktop:col-start-2">
            <h2 className="mb-4 border-t-2 border-ink pt-2 text-label">{t('latest')}</h2>
            <CardList cards={newest} level={3} hasKicker />
          </section>
        )}
      </div>
    </SiteFrame>
  );
}
