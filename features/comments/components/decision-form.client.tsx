'use client';

import { useActionState, useEffect, useRef } from 'react';
import { idleForm } from '@/lib/action/form-state';
import type { CommentStatus } from '@/lib/db/generated/enums';
import type { Messages } from '@/lib/i18n/messages';
import { decideCommentAction } from '../actions';

type Labels = Messages['comments']['desk'];

type Props = {
  commentId: string;
  version: number;
  status: CommentStatus;
  reasons: readonly { readonly code: string; readonly name: string }[];
  labels: Labels;
};

/** The buttons under a comment. After a decision a line with an undo stands in their place. */
export function DecisionForm({ commentId, version, status, reasons, labels }: Props) {
  const [state, action, isSending] = useActionState(decideCommentAction, idleForm);
  const outcome = useRef<HTMLParagraphElement>(null);
  const decided = state.status === 'done' ? state.value : null;

  useEffect(() => {
    if (state.status === 'done') {
      outcome.current?.dispatchEvent(new CustomEvent('decided', { bubbles: true }));
    }
  }, [state]);

  if (decided) {
    return (
      <form action={action} className="mt-3 flex items-center gap-4">
        <p ref={outcome} role="status" className="text-label text-good">
          {labels.done[decided.status as keyof Labels['done']]}
        </p>
        <Hidden commentId={commentId} version={version + 1} />
        <button name="to" value="pending" className={SECONDARY}>
          {labels.undo}
        </button>
      </form>
    );
  }

  return (
    <form action={action} className="mt-4 flex flex-wrap items-center gap-2" aria-busy={isSending}>
      <Hidden commentId={commentId} version={version} />
      {status !== 'approved' && (
        <button name="to" value="approved" data-key="KeyA" className={PRIMARY}>
          {labels.approve}
        </button>
      )}
      {status !== 'rejected' && (
        <span className="flex items-center gap-2">
          <label className="sr-only" htmlFor={`reason-${commentId}`}>
            {labels.reason}
          </label>
          <select
            id={`reason-${commentId}`}
            name="reason"
            data-key="KeyR"
            defaultValue={state.values['reason'] ?? ''}
            aria-invalid={state.code === 'reason-required' || undefined}
            className="min-h-11 rounded-control border border-control bg-raised px-2 text-label"
          >
            <option value="">{labels['choose-reason']}</option>
            {reasons.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <button name="to" value="rejected" className={SECONDARY}>
            {labels.reject}
          </button>
        </span>
      )}
      {status !== 'spam' && (
        <button name="to" value="spam" data-key="KeyS" className={SECONDARY}>
          {labels.spam}
        </button>
      )}
      {status !== 'pending' && status !== 'withheld' && (
        <button name="to" value="pending" className={SECONDARY}>
          {labels.reconsider}
        </button>
      )}
      {(state.status === 'refused' || state.status === 'invalid') && (
        <p role="alert" className="w-full text-meta text-danger">
          {refusalOf(state, labels)}
        </p>
      )}
    </form>
  );
}

const SECONDARY =
  'min-h-11 rounded-control border border-control bg-raised px-4 font-display text-label hover:border-ink';
const PRIMARY =
  'min-h-11 rounded-control bg-ink px-5 font-display text-label text-paper hover:bg-accent-strong';

function Hidden({ commentId, version }: { commentId: string; version: number }) {
  return (
    <>
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

function refusalOf(
  { code, details }: { code: string | null; details: Readonly<Record<string, unknown>> },
  labels: Labels,
): string {
  const by = details['by'];
  if (code === 'conflict' && typeof by === 'string' && by !== '') {
    return labels.conflict
      .replace('{name}', by)
      .replace('{decision}', labels.status[details['status'] as CommentStatus]);
  }
  const faults: Readonly<Record<string, string>> = labels.faults;
  return (code && faults[code]) || labels.faults.invalid;
}
