/**
 * A failure the operator can mend. Commands print its sentence alone, without a stack, and end with
 * a non-zero code (`scripts/run.cjs`).
 */
export type OperatorError = Error & { readonly forOperator: true };

export function operatorError(sentence: string, cause?: unknown): OperatorError {
  return Object.assign(new Error(sentence, { cause }), { forOperator: true as const });
}
