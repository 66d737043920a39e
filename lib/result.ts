/** What an operation answers: done with a value, or refused with one code that is a message key. */
export type Result<Value, Code extends string> = Ok<Value> | Err<Code>;

export type Ok<Value> = { readonly ok: true; readonly value: Value };

/** `details` may name what the code speaks of: the winner of a race, seconds to wait, failed checks. */
export type Err<Code extends string> = {
  readonly ok: false;
  readonly code: Code;
  readonly details?: ErrorDetails;
};

export type ErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function err<const Code extends string>(code: Code, details?: ErrorDetails): Err<Code> {
  return details ? { ok: false, code, details } : { ok: false, code };
}
