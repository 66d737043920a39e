import { useId } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { AccountView } from '../views';
import { ChangePasswordForm } from './change-password-form.client';

type Props = {
  readonly account: AccountView;
  readonly isChanged: boolean;
  readonly locale: Locale;
};

/** One's own account: who one is here, and the password. */
export function OwnAccount({ account, isChanged, locale }: Props) {
  const { account: words, faults } = messagesOf(locale).identity;
  const id = useId();
  return (
    <div className="desk-page">
      <header>
        <h1 className="text-h2">{words.title}</h1>
        <p>
          <bdi>{account.name}</bdi>
        </p>
        <p className="text-ink-2">
          <bdi dir="ltr">{account.email}</bdi>
        </p>
      </header>
      <section aria-labelledby={id} className="desk-block">
        <h2 id={id} className="text-h4">
          {words['password-title']}
        </h2>
        <ChangePasswordForm
          {...{ isChanged, locale }}
          hasPassword={account.accounts.length > 0}
          labels={{ account: words, faults }}
        />
      </section>
    </div>
  );
}
