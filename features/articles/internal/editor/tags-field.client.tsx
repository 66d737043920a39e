'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { DeskIcon } from '@/components/ui/desk-icon';
import type { Locale } from '@/lib/i18n/locales';
import { useRefusalText } from '../refusal-text.client';
import { SuggestField, type Suggestion } from './suggest-field.client';

type Props = {
  readonly tagIds: readonly number[];
  readonly tags: readonly Suggestion[];
  readonly locale: Locale;
  readonly isEditable: boolean;
  readonly onChange: (tagIds: number[]) => void;
};

/** What the article is about: tags of the paper, or new ones. */
export function TagsField({ tagIds, tags, locale, isEditable, onChange }: Props) {
  const t = useTranslations('desk');
  const refusalText = useRefusalText();
  const [known, setKnown] = useState(tags);
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = (tag: Suggestion) => {
    setRefusal(null);
    setKnown((before) => [...before, tag]);
    if (!tagIds.includes(tag.id)) onChange([...tagIds, tag.id]);
  };
  const create = async (name: string) => {
    const made = await createTag(locale, name);
    if ('code' in made) setRefusal(made.code);
    else add(made);
  };
  return (
    <fieldset disabled={!isEditable} className="flex min-w-0 flex-col gap-2">
      <legend className="font-display text-label">{t('field.tags')}</legend>
      {tagIds.length === 0 && <p className="text-meta text-ink-2">{t('tag.empty')}</p>}
      <ul className="flex flex-wrap gap-2">
        {tagIds.map((id) => {
          const name = known.find((tag) => tag.id === id)?.name ?? String(id);
          return (
            <li key={id} className="flex items-center rounded-control border border-control ps-2">
              <bdi>{name}</bdi>
              <button
                type="button"
                aria-label={t('tag.remove', { name })}
                onClick={() => onChange(tagIds.filter((each) => each !== id))}
                className="inline-flex size-8 items-center justify-center hover:text-accent disabled:hidden"
              >
                <DeskIcon name="cross" className="size-4" />
              </button>
            </li>
          );
        })}
      </ul>
      {refusal !== null && <Notice kind="fault">{refusalText(refusal)}</Notice>}
      {isEditable && (
        <SuggestField
          label={t('tag.add')}
          source={`/api/desk/tags?locale=${locale}&q=`}
          asTyped={(name) => t('tag.create', { name })}
          onChoose={add}
          onTyped={(name) => void create(name)}
        />
      )}
    </fieldset>
  );
}

async function createTag(
  locale: Locale,
  name: string,
): Promise<Suggestion | { readonly code: string }> {
  try {
    const response = await fetch('/api/desk/tags', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ locale, name }),
    });
    return (await response.json()) as Suggestion | { readonly code: string };
  } catch {
    return { code: 'unreachable' };
  }
}
