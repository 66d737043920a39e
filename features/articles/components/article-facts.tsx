import { useTranslations } from 'next-intl';
import { NameList } from '@/components/typography/name-list';
import { shownText } from '@/lib/arabic/clean-text';
import { dateline, machine } from '@/lib/i18n/format';
import { creditsByRole } from '../rules/credits-by-role';
import type { ArticlePage } from '../views';

type Props = { article: ArticlePage; hasComments: boolean };

/** Who, where, when, how long: beside the text, above it on a phone. */
export function ArticleFacts({ article, hasComments }: Props) {
  const t = useTranslations('article');
  const { locale, publishedAt, updatedAt, place, readingMinutes, comments } = article;
  return (
    <div className="grid gap-3 text-meta text-ink-3">
      {creditsByRole(article.credits).map(({ role, names, hrefs }) => (
        <p key={role} className="flex flex-wrap items-baseline gap-x-2 desktop:block">
          <span className="desktop:block">{t(`role.${role}`)}</span>
          <span className="font-display text-label text-ink">
            <NameList names={names} locale={locale} hrefs={hrefs} />
          </span>
        </p>
      ))}
      <p>
        {place !== '' && (
          <span className="text-ink-2 desktop:block">
            <bdi>{shownText(place)}</bdi>
            <span className="desktop:hidden">{t('separator')} </span>
          </span>
        )}
        {article.isDatedByImport && <span>{t('imported')} </span>}
        <time dateTime={machine(publishedAt)}>{dateline(publishedAt, locale)}</time>
        {article.isOlderThanAYear && (
          <span className="mt-1 block border-s-3 border-accent ps-2 text-ink-2">
            {t('older-than-a-year')}
          </span>
        )}
      </p>
      {updatedAt && (
        <p>
          {t('updated')} <time dateTime={machine(updatedAt)}>{dateline(updatedAt, locale)}</time>
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 desktop:grid desktop:gap-3">
        {readingMinutes > 0 && <span>{t('reading-time', { minutes: readingMinutes })}</span>}
        {hasComments && (
          <a
            href="#comments"
            className="underline decoration-accent hover:text-accent print:hidden"
          >
            {t('comments', { count: comments })}
          </a>
        )}
      </p>
    </div>
  );
}
