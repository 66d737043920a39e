import { getTranslations } from 'next-intl/server';
import { listNewest } from '@/features/articles/queries';
import type { Locale } from '@/lib/i18n/locales';
import { LiteCards } from './lite-cards';
import { LiteDocument } from './lite-document';

const NEWEST = 5;

type Props = { why: 'missing' | 'withdrawn' | 'gone'; locale: Locale };

/** What stands where there is nothing: a sentence, and where to go from there. */
export async function LiteAbsent({ why, locale }: Props) {
  const [t, newest] = await Promise.all([
    getTranslations({ locale, namespace: 'site' }),
    listNewest({ locale, count: NEWEST }),
  ]);
  return (
    <LiteDocument locale={locale} title={t(`absent.${why}.title`)} standard={null}>
      <h1>{t(`absent.${why}.title`)}</h1>
      <p className="deck">{t(`absent.${why}.text`)}</p>
      {newest.length > 0 && (
        <section className="band">
          <h2>{t('latest')}</h2>
          <LiteCards cards={newest} level={3} />
        </section>
      )}
    </LiteDocument>
  );
}
