import { useTranslations } from 'next-intl';
import { StatusChip } from '@/components/ui/status-chip';
import { shownText } from '@/lib/arabic/clean-text';
import { dateTime, machine } from '@/lib/i18n/format';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { newsroomArticlePath, newsroomHistoryPath } from '@/lib/routes';
import type { History, HistoryRow } from '../desk-queries';

type Props = {
  readonly articleId: number;
  readonly history: History;
  readonly locale: Locale;
};

/** The revisions of an article, newest first: number, occasion, person, time. */
export function DeskHistory({ articleId, history, locale }: Props) {
  const t = useTranslations('desk.history');
  return (
    <div className="desk-page">
      <a href={newsroomArticlePath(locale, articleId)} className="w-fit text-label">
        {t('back')}
      </a>
      <header>
        <h1 className="text-h2">{t('title')}</h1>
        <p className="text-ink-2">
          <bdi lang={history.locale} dir={directionOf(history.locale)}>
            {shownText(history.headline)}
          </bdi>
        </p>
      </header>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('reason')}</th>
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('at')}</th>
            <th scope="col" className="text-end">
              {t('words')}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.rows.map((row) => (
            <Row key={row.id} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
      {history.olderThan !== null && (
        <a
          href={`${newsroomHistoryPath(locale, articleId)}?below=${history.olderThan}`}
          className="w-fit text-label"
        >
          {t('older')}
        </a>
      )}
    </div>
  );
}

function Row({ row, locale }: { row: HistoryRow; locale: Locale }) {
  const t = useTranslations('desk');
  return (
    <tr>
      <th scope="row">
        {t('article.revision', { number: row.number })}
        <span className="ms-2 inline-flex gap-2">
          {row.isPublic && (
            <StatusChip tone="good" icon="dot">
              {t('history.is-public')}
            </StatusChip>
          )}
          {row.isApproved && (
            <StatusChip tone="good" icon="check">
              {t('history.is-approved')}
            </StatusChip>
          )}
        </span>
      </th>
      <td>{t(`reason.${row.reason}`)}</td>
      <td>{row.name === null ? t('history.system') : <bdi>{row.name}</bdi>}</td>
      <td className="text-meta text-ink-2">
        <time dateTime={machine(row.at)}>{dateTime(row.at, locale)}</time>
      </td>
      <td className="text-end tabular-nums">{row.wordCount}</td>
    </tr>
  );
}
