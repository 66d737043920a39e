import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import { cache } from 'react';
import type { z } from 'zod';
import type { Actor, Origin, StaffActor } from '@/lib/action/actor';
import { formAction } from '@/lib/action/form-action';
import { COOKIE_ATTRIBUTES, GUEST_COOKIE, readCookie, SESSION_COOKIE } from '@/lib/http/cookies';
import { senderPrefix } from '@/lib/http/sender';
import { isUuid, randomId } from '@/lib/id';
import { keyFor } from '@/lib/security/derived-key';
import { openSigned, signValue } from '@/lib/security/signed-value';
import { actorOfSession } from './internal/actor-of-session';

/** Who asks, built once a request: from the session row, else from the guest's cookie, else the public. */
export const loadActor = cache(async (): Promise<Actor> => {
  const origin = await loadOrigin();
  // Not by cookies(): in development it throws when a page is drawn after a form without script.
  const sent = await headers();
  const session = readCookie(sent, SESSION_COOKIE);
  const actor = session === null ? null : await actorOfSession(session, origin);
  if (actor !== null) return actor;
  const guestId = openSigned(readCookie(sent, GUEST_COOKIE) ?? '', keyFor('guest'));
  return guestId !== null && isUuid(guestId)
    ? { kind: 'guest', guestId, origin }
    : { kind: 'public', origin };
});

/** Who asks, if they belong to the newsroom. Each desk page asks before it reads anything. */
export async function loadStaff(): Promise<StaffActor | null> {
  const actor = await loadActor();
  return actor.kind === 'staff' ? actor : null;
}

/** The nonce that the proxy gave to this request's policy. */
export async function loadNonce(): Promise<string> {
  return (await headers()).get('x-nonce') ?? '';
}

type Wiring<Schema extends z.ZodType, Value, Code extends string> = Omit<
  Parameters<typeof formAction<Actor, Schema, Value, Code>>[0],
  'loadActor'
>;

/** `formAction` for whoever sends the form: one line in a feature's actions.ts. */
export function actorAction<Schema extends z.ZodType, Value, Code extends string>(
  wiring: Wiring<Schema, Value, Code>,
) {
  return formAction<Actor, Schema, Value, Code>({ ...wiring, loadActor });
}

const DAY_SECONDS = 24 * 60 * 60;
const GUEST_LIFE = { day: DAY_SECONDS, year: 365 * DAY_SECONDS };

/** Lets a guest be known again. For doors, after the write. */
export async function rememberGuest(guestId: string, life: 'day' | 'year'): Promise<void> {
  const value = signValue(guestId, keyFor('guest'));
  const attributes = { ...COOKIE_ATTRIBUTES, maxAge: GUEST_LIFE[life] };
  (await cookies()).set(GUEST_COOKIE, value, attributes);
}

const loadOrigin = cache(async (): Promise<Origin> => {
  // A random value before the request would be taken for one of the build.
  await connection();
  return { requestId: randomId(), networkPrefix: senderPrefix(await headers()) };
});
