import { useTranslations } from 'next-intl';
import type { SectionChoice } from '@/features/taxonomy/desk-queries';
import { buttonLook } from '@/components/ui/button-look';
import { DeskIcon } from '@/components/ui/desk-icon';
import { shownText } from '@/lib/arabic/clean-text';
import { dateTime, machine } from '@/lib/i18n/format';
import { directionOf, locales, type Locale } from '@/lib/i18n/locales';
import { newsroomArticlePath, newsroomArticlesPath, newsroomNewArticlePath } from '@/lib/routes';
import {
  DESK_TABS,
  deskListSearch,
  type DeskList,
  type DeskListQuery,
  type DeskRow,
} from '../rules/desk-list';
import { EditorialChip, PublicChip } from './state-chips';

type Props = {
  readonly list: DeskList;
  readonly query: DeskListQuery;
  readonly sections: readonly SectionChoice[];
  readonly canCreate: boolean;
};

/** The articles that this person may read, by view, section and words of the headline. */
export function ArticleDeskList({ list, query, sections, canCreate }: Props) {
  const t = useTranslations('desk');
  return (
    <div className="desk-page max-w-none">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-h2">{t('list.title')}</h1>
        {canCreate && (
          <a href={newsroomNewArticlePath(query.locale)} className={buttonLook('main')}>
            <DeskIcon name="plus" />
            {t('list.new')}
          </a>
        )}
      </header>
      <Views query={query} />
      <Filters query={query} sections={sections} />
      {list.rows.length > 0 ? (
        <Rows rows={list.rows} locale={query.locale} />
      ) : (
        <Nothing query={query} />
      )}
      <Pages list={list} query={query} />
    </div>
  );
}

function Views({ query }: Pick<Props, 'query'>) {
  const t = useTranslations('desk');
  return (
    <nav aria-label={t('list.views')} className="border-b border-rule">
      <ul className="flex flex-wrap gap-x-6">
        {DESK_TABS.map((tab) => (
          <li key={tab}>
            <a
              href={`${newsroomArticlesPath(query.locale)}${deskListSearch({ ...query, tab, cursor: null })}`}
              aria-current={tab === query.tab ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-[3px] border-transparent font-display text-label text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:text-accent"
            >
              {t(`tab.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const FIELD =
  'block min-h-11 w-full rounded-control border border-control bg-raised px-3 text-desk text-ink';

function Filters({ query, sections }: Pick<Props, 'query' | 'sections'>) {
  const t = useTranslations('desk');
  return (
    <form
      role="search"
      action={newsroomArticlesPath(query.locale)}
      className="grid items-end gap-4 tablet:grid-cols-[minmax(0,1fr)_minmax(0,14rem)_auto]"
    >
      {query.tab !== 'desk' && <input type="hidden" name="view" value={query.tab} />}
      <label className="flex flex-col gap-1">
        <span className="font-display text-label">{t('list.search')}</span>
        <input type="search" name="q" dir="auto" defaultValue={query.typed} className={FIELD} />
      </label>
      <label className="flex flex-col gap-1">
        <span className="font-display text-label">{t('list.section')}</span>
        <select name="section" defaultValue={query.sectionId ?? ''} className={FIELD}>
          <option value="">{t('list.all-sections')}</option>
          {locales.map((locale) => (
            <SectionGroup key={locale} locale={locale} sections={sections} />
          ))}
        </select>
      </label>
      <button type="submit" className={buttonLook('second')}>
        {t('list.apply')}
      </button>
    </form>
  );
}

function SectionGroup({ locale, sections }: { locale: Locale } & Pick<Props, 'sections'>) {
  const t = useTranslations('desk');
  const own = sections.filter((section) => section.locale === locale);
  if (own.length === 0) return null;
  return (
    <optgroup label={t(`language.${locale}`)}>
      {own.map(({ id, name, isChild }) => (
        <option key={id} value={id} lang={locale}>
          {isChild ? `\u2003${name}` : name}
        </option>
      ))}
    </optgroup>
  );
}

function Rows({ rows, locale }: { rows: readonly DeskRow[]; locale: Locale }) {
  const t = useTranslations('desk.list');
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            {t('headline')}
          </th>
          <th scope="col">{t('section')}</th>
          <th scope="col">{t('author')}</th>
          <th scope="col">{t('editorial')}</th>
          <th scope="col">{t('public')}</th>
          <th scope="col">{t('changed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, locale }: { row: DeskRow; locale: Locale }) {
  const t = useTranslations('desk');
  return (
    <tr>
      <th scope="row">
        <a href={newsroomArticlePath(locale, row.id)} className="desk-row-link inline-block py-1">
          {row.headline === '' ? (
            t('list.untitled')
          ) : (
            <bdi lang={row.locale} dir={directionOf(row.locale)}>
              {shownText(row.headline)}
            </bdi>
          )}
        </a>
        {row.locale !== locale && (
          <span className="block text-meta text-ink-2">{t(`language.${row.locale}`)}</span>
        )}
      </th>
      <td>{row.section === null ? t('list.no-section') : <bdi>{row.section}</bdi>}</td>
      <td>
        {row.authors.map((name) => (
          <span key={name} className="block">
            <bdi>{shownText(name)}</bdi>
          </span>
        ))}
      </td>
      <td>
        <EditorialChip state={row.editorialState} />
        {row.reviewer !== null && (
          <span className="block text-meta text-ink-2">
            {t.rich('list.reviewer', { name: () => <bdi>{row.reviewer}</bdi> })}
          </span>
        )}
      </td>
      <td>
        <PublicChip state={row.publicState} />
        {row.hasNewerDraft && (
          <span className="block text-meta text-ink-2">{t('list.newer-draft')}</span>
        )}
      </td>
      <td className="text-meta text-ink-2">
        <time dateTime={machine(row.updatedAt)}>{dateTime(row.updatedAt, locale)}</time>
      </td>
    </tr>
  );
}

function Nothing({ query }: Pick<Props, 'query'>) {
  const t = useTranslations('desk.list');
  const isFiltered = query.typed !== '' || query.sectionId !== null;
  return (
    <p className="text-summary text-ink-2">
      {isFiltered ? t('nothing-found') : t('empty')}{' '}
      {isFiltered && (
        <a href={`${newsroomArticlesPath(query.locale)}${deskListSearch({ tab: query.tab })}`}>
          {t('clear')}
        </a>
      )}
    </p>
  );
}

function Pages({ list, query }: Pick<Props, 'list' | 'query'>) {
  const t = useTranslations('desk.list');
  if (list.newer === null && list.older === null) return null;
  const at = (cursor: string) =>
    `${newsroomArticlesPath(query.locale)}${deskListSearch({ ...query, cursor })}`;
  return (
    <nav aria-label={t('pages')} className="flex justify-between font-display text-label">
      {list.newer === null ? (
        <span />
      ) : (
        <a href={at(list.newer)} className="flex min-h-11 items-center gap-1">
          <DeskIcon name="back" />
          {t('newer')}
        </a>
      )}
      {list.older !== null && (
        <a href={at(list.older)} className="flex min-h-11 items-center gap-1">
          {t('older')}
          <DeskIcon name="forward" />
        </a>
      )}
    </nav>
  );
}
