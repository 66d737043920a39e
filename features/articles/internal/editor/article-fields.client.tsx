'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import type { DeskArticle } from '../../rules/desk-article';
import { ARTICLE_LABELS } from '../../schema';
import { BylineField } from './byline-field.client';
import { TagsField } from './tags-field.client';
import type { Fields } from './text-in-hand';

type Props = Pick<DeskArticle, 'sections' | 'authors' | 'tags'> & {
  readonly fields: Fields;
  readonly locale: Locale;
  readonly isEditable: boolean;
  readonly setField: <Name extends keyof Fields>(name: Name, value: Fields[Name]) => void;
};

const BOX =
  'block min-h-11 w-full rounded-control border border-control bg-raised px-3 text-desk text-ink disabled:border-rule disabled:text-ink-2';

/** What the article carries besides its text: section, kind, byline, tags, place. */
export function ArticleFields({
  fields,
  sections,
  authors,
  tags,
  locale,
  isEditable,
  setField,
}: Props) {
  const t = useTranslations('desk');
  return (
    <div className="grid gap-4">
      <label className="grid gap-1">
        <span className="font-display text-label">{t('field.section')}</span>
        <select
          value={fields.sectionId ?? ''}
          disabled={!isEditable}
          onChange={({ target }) => setField('sectionId', Number(target.value) || null)}
          className={BOX}
        >
          <option value="">{t('field.no-section')}</option>
          {sections.map(({ id, name, isChild }) => (
            <option key={id} value={id} lang={locale}>
              {isChild ? `\u2003${name}` : name}
            </option>
          ))}
        </select>
      </label>
      <BylineField
        bylines={fields.bylines}
        onChange={(bylines) => setField('bylines', bylines)}
        {...{ authors, locale, isEditable }}
      />
      <TagsField
        tagIds={fields.tagIds}
        onChange={(tagIds) => setField('tagIds', tagIds)}
        {...{ tags, locale, isEditable }}
      />
      <label className="grid gap-1">
        <span className="font-display text-label">{t('field.label')}</span>
        <select
          value={fields.label ?? ''}
          disabled={!isEditable}
          onChange={({ target }) =>
            setField('label', ARTICLE_LABELS.find((label) => label === target.value) ?? null)
          }
          className={BOX}
        >
          <option value="">{t('field.no-label')}</option>
          {ARTICLE_LABELS.map((label) => (
            <option key={label} value={label}>
              {t(`label.${label}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="font-display text-label">{t('field.place')}</span>
        <input
          dir="auto"
          value={fields.place}
          readOnly={!isEditable}
          onChange={({ target }) => setField('place', target.value)}
          className={BOX}
        />
      </label>
    </div>
  );
}
