'use client';

import { Fragment, useActionState } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useAnswerFocus } from '@/components/ui/use-answer-focus.client';
import { idleForm } from '@/lib/action/form-state';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { changePasswordAction } from '../actions';
import { faultText } from '../rules/fault-text';

type Props = {
  readonly hasPassword: boolean;
  /** The page was come back to after a change. */
  readonly isChanged: boolean;
  readonly locale: Locale;
  readonly labels: Pick<Messages['identity'], 'account' | 'faults'>;
};

export function ChangePasswordForm({
  hasPassword,
  isChanged,
  locale,
  labels: { account, faults },
}: Props) {
  const [state, action, isSending] = useActionState(changePasswordAction, idleForm);
  const answer = useAnswerFocus(state.attempt);
  const code = state.code ?? Object.values(state.fieldErrors)[0] ?? null;
  const faultOf = (field: string) => {
    if (code === null) return undefined;
    return fieldOf(code) === field ? faultText(faults, code) : undefined;
  };
  return (
    <form
      action={action}
      noValidate
      aria-busy={isSending}
      className="flex max-w-[26rem] flex-col gap-4"
    >
      {code !== null && (
        <Notice kind="fault" ref={answer}>
          {faultText(faults, code)}
        </Notice>
      )}
      {isChanged && code === null && <Notice kind="done">{account.done}</Notice>}
      <input type="hidden" name="locale" value={locale} />
      <Fragment key={state.attempt}>
        {hasPassword ? (
          <TextField
            name="currentPassword"
            type="password"
            label={account.current}
            fault={faultOf('currentPassword')}
            autoComplete="current-password"
            isRequired
          />
        ) : (
          <p>{account['no-current']}</p>
        )}
        <TextField
          name="password"
          type="password"
          label={account.new}
          hint={account.rule}
          fault={faultOf('password')}
          autoComplete="new-password"
          isRequired
        />
      </Fragment>
      <button type="submit" disabled={isSending} className={buttonLook('main')}>
        {account.submit}
      </button>
    </form>
  );
}

function fieldOf(code: string): string {
  if (code === 'wrong-password') return 'currentPassword';
  return code.startsWith('password-') ? 'password' : '';
}
