'use client';

import { Fragment, useActionState, type ReactNode } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { Notice } from '@/components/ui/notice';
import { useAnswerFocus } from '@/components/ui/use-answer-focus.client';
import { idleForm, type FormState } from '@/lib/action/form-state';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import {
  createLinkAction,
  grantRoleAction,
  reinstateUserAction,
  revokeRoleAction,
  suspendUserAction,
} from '../actions';
import { faultText } from '../rules/fault-text';
import { GrantFields } from './grant-fields';

type Labels = Pick<Messages['identity'], 'people' | 'role' | 'faults'>;

/** Makes a one-time link and shows it once. */
export function LinkForm({
  userId,
  origin,
  labels,
}: {
  userId: string;
  origin: string;
  labels: Labels;
}) {
  const [state, action, isSending] = useActionState(createLinkAction, idleForm);
  const answer = useAnswerFocus(state.attempt);
  const { people } = labels;
  return (
    <form action={action} aria-busy={isSending} className="flex flex-col items-start gap-2">
      <input type="hidden" name="userId" value={userId} />
      {state.value === null ? (
        <Refusal state={state} labels={labels} answer={answer} />
      ) : (
        <Notice kind="done" ref={answer}>
          <p>{people['link-ready']}</p>
          <p dir="ltr" className="text-start font-desk wrap-anywhere select-all">
            {`${origin}${state.value.path}`}
          </p>
        </Notice>
      )}
      <button type="submit" disabled={isSending} className={buttonLook('second')}>
        {people.link}
      </button>
      <p className="text-meta text-ink-2">{people['link-hint']}</p>
    </form>
  );
}

/** Closes an open account, or opens a closed one. */
export function AccountForm({
  userId,
  locale,
  isOpen,
  labels,
}: {
  userId: string;
  locale: Locale;
  isOpen: boolean;
  labels: Labels;
}) {
  const { people } = labels;
  return isOpen ? (
    <OneButtonForm action={suspendUserAction} labels={labels} kind="danger" label={people.suspend}>
      <Person userId={userId} locale={locale} />
      <p className="text-meta text-ink-2">{people['suspend-hint']}</p>
    </OneButtonForm>
  ) : (
    <OneButtonForm
      action={reinstateUserAction}
      labels={labels}
      kind="second"
      label={people.reinstate}
    >
      <Person userId={userId} locale={locale} />
    </OneButtonForm>
  );
}

export function RevokeForm({
  grantId,
  userId,
  locale,
  name,
  labels,
}: {
  grantId: string;
  userId: string;
  locale: Locale;
  name: string;
  labels: Labels;
}) {
  return (
    <OneButtonForm
      action={revokeRoleAction}
      labels={labels}
      kind="second"
      label={labels.people.revoke}
      accessibleLabel={name}
    >
      <Person userId={userId} locale={locale} />
      <input type="hidden" name="grantId" value={grantId} />
    </OneButtonForm>
  );
}

export function GrantForm({
  userId,
  locale,
  sections,
  labels,
}: {
  userId: string;
  locale: Locale;
  sections: readonly { readonly id: number; readonly name: string }[];
  labels: Labels;
}) {
  const [state, action, isSending] = useActionState(grantRoleAction, idleForm);
  const answer = useAnswerFocus(state.attempt);
  const faultOf = (field: string) => {
    const code = state.fieldErrors[field];
    return code === undefined ? undefined : faultText(labels.faults, code);
  };
  return (
    <form
      action={action}
      noValidate
      aria-busy={isSending}
      className="flex max-w-[26rem] flex-col gap-4"
    >
      <Refusal state={state} labels={labels} answer={answer} />
      <Person userId={userId} locale={locale} />
      <Fragment key={state.attempt}>
        <GrantFields {...{ labels, sections, faultOf }} values={state.values} />
      </Fragment>
      <button type="submit" disabled={isSending} className={buttonLook('second')}>
        {labels.people.grant}
      </button>
    </form>
  );
}

/** Whose form it is, and in which language to come back. */
function Person({ userId, locale }: { userId: string; locale: Locale }) {
  return (
    <>
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
}

function OneButtonForm({
  action,
  labels,
  kind,
  label,
  accessibleLabel,
  children,
}: {
  action: (state: FormState<null>, data: FormData) => Promise<FormState<null>>;
  labels: Labels;
  kind: 'second' | 'danger';
  label: string;
  accessibleLabel?: string;
  children: ReactNode;
}) {
  const [state, send, isSending] = useActionState(action, idleForm as FormState<null>);
  const answer = useAnswerFocus(state.attempt);
  return (
    <form action={send} aria-busy={isSending} className="flex flex-col items-start gap-2">
      <Refusal state={state} labels={labels} answer={answer} />
      <button
        type="submit"
        disabled={isSending}
        aria-label={accessibleLabel}
        className={buttonLook(kind)}
      >
        {label}
      </button>
      {children}
    </form>
  );
}

function Refusal({
  state,
  labels,
  answer,
}: {
  state: FormState;
  labels: Labels;
  answer: ReturnType<typeof useAnswerFocus>;
}) {
  const code = state.code ?? (state.status === 'invalid' ? 'invalid' : null);
  return code === null ? null : (
    <Notice kind="fault" ref={answer}>
      {faultText(labels.faults, code)}
    </Notice>
  );
}
