'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { countGraphemes } from '@/lib/arabic/graphemes';
import { DECK_MAX, HEADLINE_MAX, KICKER_MAX } from '../../schema';
import { DeskWords } from './desk-words.client';
import type { Fields } from './text-in-hand';

type Props = {
  readonly fields: Fields;
  readonly isEditable: boolean;
  readonly setField: <Name extends keyof Fields>(name: Name, value: Fields[Name]) => void;
};

/** Kicker, headline and deck in the face that readers get, each with its count. */
export function HeadFields({ fields, isEditable, setField }: Props) {
  return (
    <div className="grid gap-2">
      <HeadField
        name="kicker"
        max={KICKER_MAX}
        look="font-display text-kicker text-accent"
        {...{ fields, isEditable, setField }}
      />
      <HeadField
        name="headline"
        max={HEADLINE_MAX}
        look="font-display text-headline"
        {...{ fields, isEditable, setField }}
      />
      <HeadField
        name="deck"
        max={DECK_MAX}
        look="font-text text-deck text-ink-2"
        {...{ fields, isEditable, setField }}
      />
    </div>
  );
}

type FieldProps = Props & {
  readonly name: 'kicker' | 'headline' | 'deck';
  readonly max: number;
  readonly look: string;
};

function HeadField({ name, max, look, fields, isEditable, setField }: FieldProps) {
  const t = useTranslations('desk.field');
  const id = useId();
  const value = fields[name];
  const count = countGraphemes(value);
  return (
    <div>
      <label className="block">
        <span className="font-desk text-meta text-ink-3">
          <DeskWords>{t(name)}</DeskWords>
        </span>
        <textarea
          rows={1}
          value={value}
          readOnly={!isEditable}
          aria-describedby={id}
          // One line of text, however many rows it takes to show.
          onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && event.preventDefault()}
          onChange={({ target }) => setField(name, target.value.replace(/[\r\n]+/g, ' '))}
          className={`block field-sizing-content w-full resize-none border-0 border-b border-transparent bg-transparent hover:border-rule focus:border-control ${look}`}
        />
      </label>
      <p
        id={id}
        className={`text-end font-desk text-meta ${count > max ? 'text-danger' : 'text-ink-3'}`}
      >
        <DeskWords>{t('count', { count, max })}</DeskWords>
      </p>
    </div>
  );
}
