'use client';

import { useActionState } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { Notice } from '@/components/ui/notice';
import { useAnswerFocus } from '@/components/ui/use-answer-focus.client';
import { useFreshPage } from '@/components/ui/use-fresh-page.client';
import { idleForm } from '@/lib/action/form-state';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { signInWithLinkAction } from '../actions';
import { faultText } from '../rules/fault-text';

type Props = {
  readonly labels: Pick<Messages['identity'], 'door' | 'faults'>;
  readonly locale: Locale;
  readonly token: string;
  /** The desk screen to go to. */
  readonly next: string;
};

/** The button that spends a one-time link: opening its address, as a mail scanner does, spends nothing. */
export function UseLinkForm({ labels: { door, faults }, locale, token, next }: Props) {
  const [state, action, isSending] = useActionState(signInWithLinkAction, idleForm);
  const answer = useAnswerFocus(state.attempt);
  const isIn = state.status === 'done';
  useFreshPage(next, isIn);
  if (state.status === 'invalid' || state.code === 'link-dead') {
    return (
      <Notice kind="fault" ref={answer}>
        <p>{door['link-dead-title']}</p>
        <p className="font-desk text-desk">{door['link-dead']}</p>
      </Notice>
    );
  }
  return (
    <form action={action} aria-busy={isSending} className="flex flex-col gap-4">
      {state.code !== null && (
        <Notice kind="fault" ref={answer}>
          {faultText(faults, state.code)}
        </Notice>
      )}
      <p>{door['link-intro']}</p>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" disabled={isSending || isIn} className={buttonLook('main')}>
        {door['link-submit']}
      </button>
    </form>
  );
}
