import type { Result } from '@/lib/result';

/** The value of an operation that has to succeed: the demo edition's own content is at fault else. */
export function done<Value>(result: Result<Value, string>): Value {
  if (result.ok) return result.value;
  const details = result.details ? ` ${JSON.stringify(result.details)}` : '';
  throw new Error(`The demo edition cannot be written: ${result.code}${details}`);
}
