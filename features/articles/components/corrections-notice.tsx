import { useTranslations } from 'next-intl';
import { shownText } from '@/lib/arabic/clean-text';
import { dateTime, longDate, machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { articlePath } from '@/lib/routes';
import type { PublicNotice } from '../views';
import { Dot } from './card-parts';

/** A notice away from its article: what it says, when, and about which text. */
export function CorrectionsNotice({ notice, locale }: { notice: PublicNotice; locale: Locale }) {
  const t = useTranslations('archive');
  const ofArticle = useTranslations('article');
  const { kind, text, publishedAt, article } = notice;
  return (
    <div className="max-w-measure border-s-3 border-accent ps-4">
      <p className="font-display text-label">
        {ofArticle(`correction.${kind}`)}
        <Dot />
        <time dateTime={machine(publishedAt)} className="text-ink-2">
          {dateTime(publishedAt, locale)}
        </time>
      </p>
      <p className="mt-1 text-summary">{shownText(text)}</p>
      <p className="mt-1 text-h4">
        <a
          href={articlePath(article.locale, article)}
          className="decoration-accent decoration-2 underline-offset-[0.3em] hover:underline focus-visible:underline"
        >
          {shownText(article.headline)}
        </a>
      </p>
      <p className="text-meta text-ink-3">
        {t('published-on', { date: longDate(article.publishedAt, locale) })}
      </p>
    </div>
  );
}
