import type { ErrorDetails } from '@/lib/result';

/** What a form gets back: nothing yet, faults beside its fields, one refusal, or the value of the done thing. */
export type FormState<Value = unknown> = {
  readonly status: 'idle' | 'invalid' | 'refused' | 'done';
  /** Message keys by field name. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** Message key of a refusal. */
  readonly code: string | null;
  readonly details: ErrorDetails;
  /** What was typed, to stand in the fields again. Never passwords or codes. */
  readonly values: Readonly<Record<string, string>>;
  readonly value: Value | null;
  /** Changes with every answer, so that a form can tell two equal ones apart. */
  readonly attempt: number;
};

export const idleForm: FormState<never> = {
  status: 'idle',
  fieldErrors: {},
  code: null,
  details: {},
  values: {},
  value: null,
  attempt: 0,
};
