'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import {
  Fragment,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
} from 'react';
import { buttonLook } from '@/components/ui/button-look';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useAnswerFocus } from '@/components/ui/use-answer-focus.client';
import { idleForm, type FormState } from '@/lib/action/form-state';
import type { Locale } from '@/lib/i18n/locales';
import {
  approveArticleAction,
  publishArticleAction,
  recallArticleAction,
  releaseReviewAction,
  requestChangesAction,
  restoreArticleAction,
  spikeArticleAction,
  startReviewAction,
  submitArticleAction,
  unspikeArticleAction,
  updateArticleAction,
  withdrawArticleAction,
} from '../actions';
import type { DeskAction, OfferedAction } from '../rules/desk-article';
import { useRefusalText } from '../internal/refusal-text.client';
import type { Saver } from '../internal/saver';

type Shape = {
  readonly send: typeof submitArticleAction;
  readonly kind: 'main' | 'second' | 'danger';
  /** What the form asks for besides the press of its button. */
  readonly asks?: 'remark' | 'waiver' | 'reason';
  readonly asksChange?: boolean;
};

const SHAPES: Readonly<Record<DeskAction, Shape>> = {
  submit: { send: submitArticleAction, kind: 'main' },
  recall: { send: recallArticleAction, kind: 'second' },
  'start-review': { send: startReviewAction, kind: 'main' },
  approve: { send: approveArticleAction, kind: 'main' },
  'request-changes': { send: requestChangesAction, kind: 'second', asks: 'remark' },
  release: { send: releaseReviewAction, kind: 'second' },
  publish: { send: publishArticleAction, kind: 'main' },
  'publish-unreviewed': { send: publishArticleAction, kind: 'second', asks: 'waiver' },
  update: { send: updateArticleAction, kind: 'main', asksChange: true },
  'update-unreviewed': {
    send: updateArticleAction,
    kind: 'second',
    asks: 'waiver',
    asksChange: true,
  },
  withdraw: { send: withdrawArticleAction, kind: 'danger', asks: 'reason' },
  restore: { send: restoreArticleAction, kind: 'main' },
  spike: { send: spikeArticleAction, kind: 'danger', asks: 'reason' },
  unspike: { send: unspikeArticleAction, kind: 'second' },
};

type Props = {
  readonly articleId: number;
  readonly version: number;
  readonly desk: Locale;
  readonly actions: readonly OfferedAction[];
  readonly saver: Saver;
};

/** What this person may do with the article now; what they may not says why. Works without script. */
export function ArticleActions({ actions, ...rest }: Props) {
  const t = useTranslations('desk.action');
  const [asked, setAsked] = useState<DeskAction | null>(null);
  const isOpen = ({ action, whyNot }: OfferedAction) => action === asked && whyNot === null;
  // A move that was made is no longer offered, and its form is gone before it could say so.
  const done = asked !== null && !actions.some(isOpen) ? asked : null;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) notice.current?.focus();
  }, [done]);
  return (
    <div className="grid gap-3">
      {done !== null && (
        <Notice kind="done" ref={notice}>
          {t(`done.${done}`)}
        </Notice>
      )}
      {actions.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      {actions.map((offered) =>
        offered.whyNot === null ? (
          <ActionForm key={offered.action} action={offered.action} onAsk={setAsked} {...rest} />
        ) : (
          <RefusedAction key={offered.action} {...offered} />
        ),
      )}
    </div>
  );
}

function RefusedAction({ action, whyNot }: OfferedAction) {
  const t = useTranslations('desk.action');
  const refusalText = useRefusalText();
  const id = useId();
  return (
    <div>
      <button
        type="button"
        disabled
        aria-describedby={id}
        className={`${buttonLook('second')} w-full`}
      >
        {t(action)}
      </button>
      <p id={id} className="mt-1 text-meta text-ink-2">
        {refusalText(whyNot ?? '')}
      </p>
    </div>
  );
}

type FormProps = Omit<Props, 'actions'> & {
  readonly action: DeskAction;
  readonly onAsk: (action: DeskAction) => void;
};

function ActionForm({ action, articleId, version, desk, saver, onAsk }: FormProps) {
  const t = useTranslations('desk.action');
  const router = useRouter();
  const { send, kind, asks, asksChange = false } = SHAPES[action];
  const [state, formAction, isSending] = useActionState(send, idleForm);
  const [isBlocked, setIsBlocked] = useState(false);
  const answer = useAnswerFocus(state.attempt);

  const { status, attempt } = state;
  useEffect(() => {
    if (status === 'done') router.refresh();
  }, [status, attempt, router]);

  // What is still on its way to the server goes first: a move is made of a text that is all there.
  const flushFirst = async (event: FormEvent<HTMLFormElement>) => {
    onAsk(action);
    if (!saver.hasUnsaved()) return;
    event.preventDefault();
    const form = event.currentTarget;
    const isSaved = await saver.flush({ seal: false });
    setIsBlocked(!isSaved);
    if (!isSaved) return;
    const field = form.elements.namedItem('version');
    if (field instanceof HTMLInputElement) field.value = String(saver.snapshot().version);
    form.requestSubmit();
  };
  const form = (
    <form
      action={formAction}
      onSubmit={(event) => void flushFirst(event)}
      data-action={action}
      aria-busy={isSending}
      className="grid gap-3"
    >
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="desk" value={desk} />
      {isBlocked && <Notice kind="fault">{t('unsaved')}</Notice>}
      <Refusal state={state} answer={answer} />
      <Fragment key={attempt}>
        {asks !== undefined && <Reason action={action} asks={asks} state={state} />}
        {asksChange && <KindOfChange />}
      </Fragment>
      <button type="submit" disabled={isSending} className={`${buttonLook(kind)} w-full`}>
        {t(action)}
      </button>
    </form>
  );
  if (asks === undefined) return form;
  return (
    <details className="group border border-control" open={status === 'refused' || undefined}>
      <summary className="flex min-h-11 items-center justify-center px-4 font-display text-label">
        {t(action)}
      </summary>
      <div className="border-t border-rule p-3">{form}</div>
    </details>
  );
}

function Reason({
  action,
  asks,
  state,
}: {
  action: DeskAction;
  asks: NonNullable<Shape['asks']>;
  state: FormState;
}) {
  const t = useTranslations('desk.action');
  const name = asks === 'waiver' ? 'waiverReason' : 'reason';
  const hint =
    asks === 'waiver' ? t('waiver-hint') : action === 'withdraw' ? t('withdraw-hint') : undefined;
  return (
    <TextField
      name={name}
      label={t(asks)}
      hint={hint}
      value={state.values[name]}
      autoComplete="off"
      isRequired
    />
  );
}

function KindOfChange() {
  const t = useTranslations('desk.action');
  return (
    <fieldset className="grid gap-2">
      <legend className="font-display text-label">{t('change')}</legend>
      {(['substantive', 'minor'] as const).map((change, place) => (
        <label key={change} className="flex items-start gap-2">
          <input
            type="radio"
            name="change"
            value={change}
            defaultChecked={place === 0}
            className="mt-0.5 size-5 shrink-0 accent-ink"
          />
          {t(change)}
        </label>
      ))}
    </fieldset>
  );
}

function Refusal({
  state,
  answer,
}: {
  state: FormState;
  answer: ReturnType<typeof useAnswerFocus>;
}) {
  const t = useTranslations('desk');
  const refusalText = useRefusalText();
  const code = state.code ?? (state.status === 'invalid' ? 'invalid' : null);
  if (code === null) return null;
  const { checks, name, at } = state.details;
  return (
    <Notice kind="fault" ref={answer}>
      <p>{refusalText(code, state.details)}</p>
      {typeof name === 'string' && name !== '' && (
        <p>
          <bdi>{name}</bdi> · <bdi dir="ltr">{at}</bdi>
        </p>
      )}
      {Array.isArray(checks) && (
        <ul className="list-disc ps-5">
          {checks.map((check: string) => (
            <li key={check}>{t(`check.${check}` as 'check.body-empty')}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
