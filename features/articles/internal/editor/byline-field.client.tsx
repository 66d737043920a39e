'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DeskIcon } from '@/components/ui/desk-icon';
import type { Locale } from '@/lib/i18n/locales';
import { BYLINE_ROLES, type Byline } from '../../schema';
import { EditorIcon } from './editor-icon';
import { SuggestField, type Suggestion } from './suggest-field.client';

type Props = {
  readonly bylines: readonly Byline[];
  readonly authors: readonly Suggestion[];
  readonly locale: Locale;
  readonly isEditable: boolean;
  readonly onChange: (bylines: Byline[]) => void;
};

const ICON_BUTTON =
  'inline-flex size-9 items-center justify-center rounded-control border border-control hover:border-ink disabled:border-rule disabled:text-ink-3';

/** Who is credited, in order, each with a role: authors of the paper, or names as typed. */
export function BylineField({ bylines, authors, locale, isEditable, onChange }: Props) {
  const t = useTranslations('desk');
  const [known, setKnown] = useState(authors);
  const nameOf = (byline: Byline) =>
    'name' in byline ? byline.name : (known.find(({ id }) => id === byline.authorId)?.name ?? '');
  const replace = (at: number, ...by: Byline[]) =>
    onChange([...bylines.slice(0, at), ...by, ...bylines.slice(at + 1)]);
  const move = (from: number, to: number) => {
    const moved = [...bylines];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onChange(moved);
  };
  return (
    <fieldset disabled={!isEditable} className="flex min-w-0 flex-col gap-2">
      <legend className="font-display text-label">{t('field.bylines')}</legend>
      {bylines.length === 0 && <p className="text-meta text-ink-2">{t('byline.empty')}</p>}
      <ol className="flex flex-col gap-2">
        {bylines.map((byline, at) => {
          const name = nameOf(byline);
          return (
            <li key={`${name} ${at}`} className="flex flex-wrap items-center gap-1">
              <span className="min-w-full font-display">
                <bdi>{name}</bdi>
              </span>
              <select
                aria-label={t('byline.role', { name })}
                value={byline.role}
                onChange={({ target }) => {
                  const role = BYLINE_ROLES.find((each) => each === target.value);
                  if (role) replace(at, { ...byline, role });
                }}
                className="min-h-9 flex-1 rounded-control border border-control bg-raised px-2 text-desk"
              >
                {BYLINE_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`role.${role}`)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                disabled={at === 0}
                aria-label={t('byline.up', { name })}
                onClick={() => move(at, at - 1)}
                className={ICON_BUTTON}
              >
                <EditorIcon name="up" />
              </button>
              <button
                type="button"
                disabled={at === bylines.length - 1}
                aria-label={t('byline.down', { name })}
                onClick={() => move(at, at + 1)}
                className={ICON_BUTTON}
              >
                <EditorIcon name="down" />
              </button>
              <button
                type="button"
                aria-label={t('byline.remove', { name })}
                onClick={() => replace(at)}
                className={ICON_BUTTON}
              >
                <DeskIcon name="cross" />
              </button>
            </li>
          );
        })}
      </ol>
      {isEditable && (
        <SuggestField
          label={t('byline.add')}
          hint={t('byline.hint')}
          source={`/api/desk/authors?locale=${locale}&q=`}
          asTyped={(name) => t('byline.as-typed', { name })}
          onChoose={(author) => {
            setKnown((before) => [...before, author]);
            onChange([...bylines, { authorId: author.id, role: 'writing' }]);
          }}
          onTyped={(name) => onChange([...bylines, { name, role: 'writing' }])}
        />
      )}
    </fieldset>
  );
}
