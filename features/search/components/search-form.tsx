import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { searchPath } from '@/lib/routes';
import { QUERY_MAX, SORTS, type SearchRequest } from '../schema';

type Props = {
  readonly request: SearchRequest;
  readonly locale: Locale;
  readonly sections: readonly { readonly id: number; readonly name: string }[];
  /** The one whose articles are searched. */
  readonly author: string | null;
};

const BOX =
  'block min-h-11 w-full rounded-control border border-control bg-raised px-3 text-ink aria-invalid:border-danger';
const LABEL = 'block font-display text-label text-ink-2';

/** Asks by its address, so that a search can be kept and sent on; needs no script. */
export function SearchForm({ request, locale, sections, author }: Props) {
  const t = useTranslations('search');
  const id = useId();
  const { q, section, sort, faults } = request;
  return (
    <form
      action={searchPath(locale)}
      role="search"
      aria-label={t('heading')}
      className="mt-5 grid gap-4 border-b border-rule pb-6 tablet:grid-cols-4"
    >
      <div className="tablet:col-span-full">
        <label htmlFor={`${id}-q`} className={LABEL}>
          {t('words')}
        </label>
        <div className="mt-1 flex gap-2">
          <input
            id={`${id}-q`}
            type="search"
            name="q"
            dir="auto"
            defaultValue={q}
            maxLength={QUERY_MAX}
            autoComplete="off"
            className={BOX}
          />
          <button className="min-h-11 shrink-0 rounded-control bg-ink px-5 font-display text-label text-paper hover:bg-accent-strong">
            {t('submit')}
          </button>
        </div>
      </div>
      <div>
        <label htmlFor={`${id}-section`} className={LABEL}>
          {t('section')}
        </label>
        <select
          id={`${id}-section`}
          name="section"
          defaultValue={section ?? ''}
          className={`mt-1 ${BOX}`}
        >
          <option value="">{t('all-sections')}</option>
          {sections.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <DayField name="from" value={request.from} label={t('from')} fault={faults.from} />
      <DayField name="to" value={request.to} label={t('to')} fault={faults.to} />
      <div>
        <label htmlFor={`${id}-sort`} className={LABEL}>
          {t('sort')}
        </label>
        <select id={`${id}-sort`} name="sort" defaultValue={sort} className={`mt-1 ${BOX}`}>
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {t(`sorts.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {author !== null && (
        <label className="flex min-h-11 items-center gap-3 tablet:col-span-full">
          <input
            type="checkbox"
            name="author"
            value={String(request.author)}
            defaultChecked
            className="size-5 accent-ink"
          />
          <span>{t.rich('by-author', { author, bdi: (name) => <bdi>{name}</bdi> })}</span>
        </label>
      )}
    </form>
  );
}

type DayProps = {
  readonly name: 'from' | 'to';
  readonly value: string;
  readonly label: string;
  readonly fault: 'no-day' | 'before-from' | undefined;
};

/** A day that is none stays readable: a field for dates would silently empty itself of it. */
function DayField({ name, value, label, fault }: DayProps) {
  const t = useTranslations('search');
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <input
        id={id}
        type={fault === 'no-day' ? 'text' : 'date'}
        name={name}
        defaultValue={value}
        dir="ltr"
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        className={`mt-1 ${BOX}`}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} className="mt-1 text-meta text-danger">
          {t(`faults.${fault}`)}
        </p>
      )}
    </div>
  );
}
