import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { expireStale } from '@/lib/cache/expire';
import type { Stale } from '@/lib/cache/tags';
import { isSameOrigin } from '@/lib/http/same-origin';
import type { Result } from '@/lib/result';
import type { FormState } from './form-state';

export type OperationResult<Value, Code extends string> = Promise<
  Result<{ readonly value: Value; readonly stale: readonly Stale[] }, Code>
>;

type Wiring<Actor, Schema extends z.ZodType, Value, Code extends string> = {
  readonly schema: Schema;
  readonly loadActor: () => Promise<Actor>;
  readonly operation: (actor: Actor, input: z.output<Schema>) => OperationResult<Value, Code>;
  /** Where to go when done; null stays. `scripted` is false for a form posted without script. */
  readonly next?: (
    value: Value,
    context: { readonly scripted: boolean; readonly input: z.output<Schema> },
  ) => string | null | Promise<string | null>;
  /** Fields whose text never comes back into the form. */
  readonly secret?: readonly string[];
};

/**
 * The one way from a form to an operation: checks the origin, parses, loads the actor, runs,
 * expires what went stale, and answers with what the form shows.
 *
 * A refused form keeps what was typed. A foreign origin runs nothing. Field names that begin with
 * "$" belong to the framework.
 */
export function formAction<Actor, Schema extends z.ZodType, Value, Code extends string>(
  wiring: Wiring<Actor, Schema, Value, Code>,
) {
  return async (previous: FormState<Value>, formData: FormData): Promise<FormState<Value>> => {
    const fields = fieldsOf(formData);
    const answer = {
      fieldErrors: {},
      code: null,
      details: {},
      values: typedText(fields, wiring.secret ?? []),
      value: null,
      attempt: previous.attempt + 1,
    };
    const requestHeaders = await headers();
    if (!isSameOrigin(requestHeaders)) {
      return { ...answer, status: 'refused', code: 'foreign-origin' };
    }
    const parsed = wiring.schema.safeParse(fields);
    if (!parsed.success) {
      return { ...answer, status: 'invalid', fieldErrors: firstFaults(parsed.error.issues) };
    }
    const result = await wiring.operation(await wiring.loadActor(), parsed.data);
    if (!result.ok) {
      return { ...answer, status: 'refused', code: result.code, details: result.details ?? {} };
    }
    const { value, stale } = result.value;
    expireStale(stale);
    const scripted = requestHeaders.has('next-action');
    const target = (await wiring.next?.(value, { scripted, input: parsed.data })) ?? null;
    if (target !== null) redirect(target);
    return { ...answer, status: 'done', value };
  };
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

function fieldsOf(formData: FormData): Record<string, FormDataEntryValue | string[]> {
  const fields: Record<string, FormDataEntryValue | string[]> = {};
  for (const key of new Set(formData.keys())) {
    if (key.startsWith('$') || FORBIDDEN_KEYS.has(key)) continue;
    const all = formData.getAll(key);
    const [first] = all;
    if (key.endsWith('[]'))
      fields[key.slice(0, -2)] = all.filter((entry) => typeof entry === 'string');
    else if (first !== undefined) fields[key] = first;
  }
  return fields;
}

function typedText(
  fields: Record<string, FormDataEntryValue | string[]>,
  secret: readonly string[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, entry] of Object.entries(fields)) {
    if (typeof entry === 'string' && !secret.includes(key)) values[key] = entry;
  }
  return values;
}

function firstFaults(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const issue of issues) {
    const field = String(issue.path[0] ?? 'form');
    faults[field] ??= issue.message;
  }
  return faults;
}
