import { useTranslations } from 'next-intl';
import { shownText } from '@/lib/arabic/clean-text';
import { longDate, machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { correctionsPath } from '@/lib/routes';
import type { CorrectionNotice } from '../views';

type Props = { notices: readonly CorrectionNotice[]; locale: Locale };

/** What the paper tells readers about a text it has changed. A service, so it is not red. */
export function ArticleNotices({ notices, locale }: Props) {
  const t = useTranslations('article');
  const archive = useTranslations('archive');
  if (notices.length === 0) return null;
  return (
    <section aria-label={t('corrections')} className="my-6 grid gap-4">
      {notices.map(({ id, kind, text, publishedAt }) => (
        <div key={id} className="border-s-3 border-accent ps-4">
          <p className="font-display text-label">
            {t(`correction.${kind}`)}
            <span aria-hidden="true" className="mx-1.5">
              ·
            </span>
            <time dateTime={machine(publishedAt)} className="text-ink-2">
              {longDate(publishedAt, locale)}
            </time>
          </p>
          <p className="mt-1 text-summary">{shownText(text)}</p>
        </div>
      ))}
      <p className="font-display text-label">
        <a
          href={correctionsPath(locale)}
          className="inline-block py-1 underline-offset-[0.3em] hover:underline"
        >
          {archive('all-corrections')}
        </a>
      </p>
    </section>
  );
}
