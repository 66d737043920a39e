import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { dateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { articlePath, newsroomHistoryPath, newsroomPreviewPath } from '@/lib/routes';
import type { DeskArticle } from '../rules/desk-article';
import { isPublic } from '../workflow';
import { EditorialChip, PublicChip } from './state-chips';

type Props = { readonly article: DeskArticle; readonly locale: Locale };

/** Where an article stands: its two states, who has it, what is missing, its address. */
export function DeskStanding({ article, locale }: Props) {
  const t = useTranslations('desk');
  const at = dateTime(article.updatedAt, locale);
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap gap-2">
        <EditorialChip state={article.editorialState} />
        <PublicChip state={article.publicState} />
      </p>
      {article.hasNewerDraft && <p className="text-meta text-ink-2">{t('list.newer-draft')}</p>}
      <div className="text-meta text-ink-2">
        <p>{t('article.revision', { number: article.number })}</p>
        {article.owner !== null && (
          <p>{t.rich('article.owner', { name: () => <bdi>{article.owner}</bdi> })}</p>
        )}
        {article.reviewer !== null && (
          <p>{t.rich('list.reviewer', { name: () => <bdi>{article.reviewer}</bdi> })}</p>
        )}
        <p>
          {article.savedBy === null
            ? t('article.saved-at', { at })
            : t.rich('article.saved-by', { name: () => <bdi>{article.savedBy}</bdi>, at })}
        </p>
      </div>
      <ul className="flex flex-wrap gap-x-4 text-label">
        <li>
          <a
            href={newsroomPreviewPath(article.locale, article.id, locale)}
            className="inline-flex min-h-6 items-center"
          >
            {t('article.preview')}
          </a>
        </li>
        <li>
          <a
            href={newsroomHistoryPath(locale, article.id)}
            className="inline-flex min-h-6 items-center"
          >
            {t('article.history')}
          </a>
        </li>
      </ul>
      <Publication article={article} />
    </div>
  );
}

/** What will happen, before it happens: the address, and what stands in the way. */
function Publication({ article }: Pick<Props, 'article'>) {
  const t = useTranslations('desk.publish');
  const check = useTranslations('desk.check');
  const id = useId();
  const path = articlePath(article.locale, article);
  const { failedChecks } = article;
  if (article.editorialState === 'spiked') return null;
  return (
    <section aria-labelledby={id} className="grid gap-1 text-meta">
      <h3 id={id} className="font-display text-label">
        {isPublic(article.publicState) ? t('address') : t('title')}
      </h3>
      <p dir="ltr" className="text-start wrap-anywhere">
        {isPublic(article.publicState) ? (
          <a href={path}>{decodeURI(path)}</a>
        ) : (
          <span className="text-ink-2">{decodeURI(path)}</span>
        )}
      </p>
      {failedChecks.length === 0 ? (
        <p className="text-good">{t('ready')}</p>
      ) : (
        <div className="text-warn">
          <p>{t('failed', { count: failedChecks.length })}</p>
          <ul className="list-disc ps-5">
            {failedChecks.map((code) => (
              <li key={code}>{check(code)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
