'use client';

import { Fragment, useActionState } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { SelectField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useAnswerFocus } from '@/components/ui/use-answer-focus.client';
import { idleForm } from '@/lib/action/form-state';
import { languageNames } from '@/lib/i18n/language-names';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { createPersonAction } from '../actions';
import { faultText } from '../rules/fault-text';
import { GrantFields } from './grant-fields';

type Props = {
  readonly labels: Pick<Messages['identity'], 'people' | 'role' | 'faults'>;
  readonly sections: readonly { readonly id: number; readonly name: string }[];
  readonly locale: Locale;
};

/** A new account with its first role. Refusals of a field's value stand beside that field. */
export function NewPersonForm({ labels, sections, locale }: Props) {
  const [state, action, isSending] = useActionState(createPersonAction, idleForm);
  const answer = useAnswerFocus(state.attempt);
  const { people, faults } = labels;
  const refusal = state.code ?? (state.status === 'invalid' ? 'invalid' : null);
  const faultOf = (field: string) => {
    const code = state.fieldErrors[field] ?? (FIELD_OF[state.code ?? ''] === field && state.code);
    return code ? faultText(faults, code) : undefined;
  };
  return (
    <form
      action={action}
      noValidate
      aria-busy={isSending}
      className="flex max-w-[26rem] flex-col gap-4"
    >
      {refusal !== null && (
        <Notice kind="fault" ref={answer}>
          {faultText(faults, refusal)}
        </Notice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <Fragment key={state.attempt}>
        <TextField
          name="name"
          label={people.name}
          value={state.values['name']}
          fault={faultOf('name')}
          autoComplete="off"
          isRequired
        />
        <TextField
          name="email"
          type="email"
          label={people.email}
          value={state.values['email']}
          fault={faultOf('email')}
          autoComplete="off"
          isRequired
        />
        <SelectField
          name="interfaceLocale"
          label={people.language}
          value={state.values['interfaceLocale'] ?? locale}
          options={locales.map((each) => ({ value: each, label: languageNames[each] }))}
        />
        <GrantFields {...{ labels, sections, faultOf }} values={state.values} />
      </Fragment>
      <button type="submit" disabled={isSending} className={buttonLook('main')}>
        {people.create}
      </button>
    </form>
  );
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'email-taken': 'email',
  'section-not-for-role': 'sectionId',
  'section-unknown': 'sectionId',
};
