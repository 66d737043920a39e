'use client';

import { Fragment, useActionState } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useAnswerFocus } from '@/components/ui/use-answer-focus.client';
import { useFreshPage } from '@/components/ui/use-fresh-page.client';
import { idleForm } from '@/lib/action/form-state';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { signInAction } from '../actions';
import { faultText } from '../rules/fault-text';

type Props = {
  readonly labels: Pick<Messages['identity'], 'door' | 'faults'>;
  readonly locale: Locale;
  /** The desk screen to go to. */
  readonly next: string;
};

/** An ordinary form, with or without script. The address stays after a refusal, the password does not. */
export function SignInForm({ labels: { door, faults }, locale, next }: Props) {
  const [state, action, isSending] = useActionState(signInAction, idleForm);
  const answer = useAnswerFocus(state.attempt);
  const isIn = state.status === 'done';
  useFreshPage(next, isIn);
  const refusal = state.code ?? (state.status === 'invalid' ? 'invalid' : null);
  const faultOf = (field: string) => {
    const code = state.fieldErrors[field];
    return code === undefined ? undefined : faultText(faults, code);
  };
  return (
    <form action={action} noValidate aria-busy={isSending} className="flex flex-col gap-4">
      {refusal !== null && (
        <Notice kind="fault" ref={answer}>
          {faultText(faults, refusal)}
        </Notice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next} />
      <Fragment key={state.attempt}>
        <TextField
          name="email"
          type="email"
          label={door.email}
          value={state.values['email']}
          fault={faultOf('email')}
          autoComplete="username"
          isRequired
        />
        <TextField
          name="password"
          type="password"
          label={door.password}
          fault={faultOf('password')}
          autoComplete="current-password"
          isRequired
        />
      </Fragment>
      <button type="submit" disabled={isSending || isIn} className={buttonLook('main')}>
        {door.submit}
      </button>
    </form>
  );
}
