'use client';

import { useActionState, useEffect, useId, useRef, useState, type FocusEvent } from 'react';
import { idleForm } from '@/lib/action/form-state';
import { postCommentAction } from '../actions';
import { COMMENT_MAX, EMAIL_MAX, NAME_MAX } from '../rules/limits';
import type { CommentFormLabels } from '../internal/form-labels';

type Props = {
  articleId: number;
  parentId: string | null;
  heading: string;
  labels: CommentFormLabels;
};

type Field = 'body' | 'name' | 'email';

/**
 * The comment form: an ordinary form that posts without script. With script the answer appears in
 * place and an accepted comment is shown to its writer at once, with its mark.
 */
export function CommentForm({ articleId, parentId, heading, labels }: Props) {
  const [state, action, isSending] = useActionState(postCommentAction, idleForm);
  const [submission, setSubmission] = useState({ id: '', attempt: 0 });
  const answer = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (state.attempt > 0) answer.current?.focus();
  }, [state]);

  // One id for one text: the same form sent twice is one comment, the next text is another.
  const isSpent = state.status === 'done' && submission.attempt < state.attempt;
  const submissionId = isSpent ? '' : submission.id;

  const prepare = (event: FocusEvent<HTMLFormElement>) => {
    if (submissionId === '' && event.target instanceof HTMLTextAreaElement) {
      setSubmission({ id: crypto.randomUUID(), attempt: state.attempt });
    }
  };

  const faults = faultsOf(state.fieldErrors, labels);
  const typed = state.status === 'done' ? '' : (state.values['body'] ?? '');

  return (
    <form
      id="reply"
      action={action}
      onFocus={prepare}
      aria-labelledby={`${id}-title`}
      noValidate
      className="mt-8 scroll-mt-6 border-t-2 border-ink pt-3"
    >
      <h2 id={`${id}-title`} className="text-h3">
        {heading}
      </h2>
      <p id={`${id}-notice`} className="mt-1 text-meta text-ink-2">
        {labels.notice}
      </p>

      <div ref={answer} tabIndex={-1} className="mt-4 focus:outline-none">
        <Answer
          state={state}
          faults={faults}
          labels={labels}
          fieldId={(field) => `${id}-${field}`}
        />
      </div>

      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={parentId ?? ''} />
      <input type="hidden" name="submissionId" value={submissionId} />
      <div hidden aria-hidden="true">
        <label htmlFor={`${id}-website`}>{labels.website}</label>
        <input id={`${id}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </div>

      <FieldRow id={`${id}-body`} label={labels.body} fault={faults.body}>
        {(described) => (
          <textarea
            key={`body-${state.attempt}`}
            id={`${id}-body`}
            name="body"
            dir="auto"
            rows={6}
            required
            maxLength={COMMENT_MAX * 4}
            defaultValue={typed}
            {...described}
            className={FIELD}
          />
        )}
      </FieldRow>
      <div className="grid gap-x-4 tablet:grid-cols-2">
        <FieldRow id={`${id}-name`} label={labels.name} fault={faults.name}>
          {(described) => (
            <input
              key={`name-${state.attempt}`}
              id={`${id}-name`}
              name="name"
              dir="auto"
              autoComplete="name"
              required
              maxLength={NAME_MAX * 4}
              defaultValue={state.values['name'] ?? ''}
              {...described}
              className={FIELD}
            />
          )}
        </FieldRow>
        <FieldRow id={`${id}-email`} label={labels.email} fault={faults.email}>
          {(described) => (
            <input
              key={`email-${state.attempt}`}
              id={`${id}-email`}
              name="email"
              type="email"
              dir="ltr"
              autoComplete="email"
              required
              maxLength={EMAIL_MAX}
              defaultValue={state.values['email'] ?? ''}
              {...described}
              className={FIELD}
            />
          )}
        </FieldRow>
      </div>
      <label className="mt-4 flex items-start gap-3 text-summary text-ink-2">
        <input
          type="checkbox"
          name="remember"
          defaultChecked={state.values['remember'] === 'on'}
          className="mt-1.5 size-5 shrink-0 accent-ink"
        />
        <span>{labels.remember}</span>
      </label>
      <p className="mt-3 text-meta text-ink-3">{labels.why}</p>
      <button
        type="submit"
        aria-disabled={isSending}
        className="mt-5 min-h-12 rounded-control bg-ink px-6 font-display text-label text-paper hover:bg-accent-strong aria-disabled:opacity-70"
      >
        {isSending ? labels.sending : labels.submit}
      </button>
    </form>
  );
}

const FIELD =
  'block w-full min-h-12 rounded-control border border-control bg-raised px-3 py-2 text-summary text-ink aria-invalid:border-2 aria-invalid:border-danger';

type FieldRowProps = {
  id: string;
  label: string;
  fault: string | undefined;
  children: (described: { 'aria-invalid'?: true; 'aria-describedby'?: string }) => React.ReactNode;
};

function FieldRow({ id, label, fault, children }: FieldRowProps) {
  return (
    <div className="mt-4">
      <label htmlFor={id} className="mb-1 block font-display text-label">
        {label} <span aria-hidden="true">*</span>
      </label>
      {children(fault ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {})}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 flex gap-2 text-meta text-danger">
          <FaultIcon />
          {fault}
        </p>
      )}
    </div>
  );
}

type State = ReturnType<typeof useActionState<Awaited<ReturnType<typeof postCommentAction>>>>[0];

type AnswerProps = {
  state: State;
  faults: Partial<Record<Field, string>>;
  labels: CommentFormLabels;
  fieldId: (field: Field) => string;
};

/** What came of sending: the faults with links to their fields, the refusal, or the comment itself. */
function Answer({ state, faults, labels, fieldId }: AnswerProps) {
  if (state.status === 'idle') return null;
  if (state.status === 'done' && state.value) {
    const isPublic = state.value.status === 'approved';
    return (
      <div role="status" className="bg-info-ground p-4">
        <p className="font-display text-label text-info">
          {isPublic ? labels['done-approved'] : labels['done-waiting']}
        </p>
        <article className="mt-3">
          <p className="text-meta text-ink-2">
            <bdi className="font-display text-ink">{state.values['name']}</bdi>
            {!isPublic && <> · {labels.waitingMark}</>}
          </p>
          <p dir="auto" className="mt-1 text-summary whitespace-pre-line">
            {state.values['body']}
          </p>
        </article>
      </div>
    );
  }
  if (state.status === 'invalid') {
    return (
      <div role="alert" className="border-2 border-danger bg-danger-ground p-4 text-danger">
        <p className="font-display text-label">{labels['faults-title']}</p>
        <ul className="mt-2 list-disc ps-5 text-summary">
          {Object.entries(faults).map(([field, sentence]) => (
            <li key={field}>
              <a href={`#${fieldId(field as Field)}`} className="underline">
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const earlier = state.details['commentId'];
  return (
    <div role="alert" className="border-2 border-danger bg-danger-ground p-4 text-danger">
      <p className="text-summary">{refusalOf(state, labels)}</p>
      {typeof earlier === 'string' && (
        <p className="mt-2 text-summary">
          <a href={`${labels.commentBase}${earlier}`} className="underline">
            {labels['see-first']}
          </a>
        </p>
      )}
    </div>
  );
}

function refusalOf(state: State, { faults }: CommentFormLabels): string {
  const sentence = sentenceOf(state.code ?? '', faults);
  return sentence.replace('{seconds}', String(state.details['seconds'] ?? ''));
}

function faultsOf(
  codes: Readonly<Record<string, string>>,
  { faults }: CommentFormLabels,
): Partial<Record<Field, string>> {
  const entries = Object.entries(codes).map(([field, code]) => [field, sentenceOf(code, faults)]);
  return Object.fromEntries(entries) as Partial<Record<Field, string>>;
}

function sentenceOf(code: string, faults: CommentFormLabels['faults']): string {
  return Object.hasOwn(faults, code) ? faults[code as keyof typeof faults] : faults.invalid;
}

function FaultIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-0.5 size-4 shrink-0">
      <path d="M10 2 19 18H1Z" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M10 8v5M10 15v1" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
