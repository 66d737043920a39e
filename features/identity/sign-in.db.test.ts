import { afterEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '@/lib/action/actor';
import { setClock } from '@/lib/clock';
import { countQueries, db } from '@/lib/db/client';
import { SESSION_COOKIE } from '@/lib/http/cookies';
import { aStaffActor, aStranger, aUser } from './builders';
import { actorOfSession } from './internal/actor-of-session';
import { auth } from './internal/auth';
import { hashPassword, NOBODYS_HASH } from './internal/password-hash';
import { changePassword } from './operations/change-password';
import { createSignInLink } from './operations/create-sign-in-link';
import { removeExpired } from './operations/remove-expired';
import { revokeRole } from './operations/revoke-role';
import { signIn } from './operations/sign-in';
import { signInWithLink } from './operations/sign-in-with-link';
import { signOut } from './operations/sign-out';
import { suspendUser } from './operations/suspend-user';

const PASSWORD = 'le chat dort sous la table';
const HOUR_MS = 3_600_000;
const form = { locale: 'ar', next: '' } as const;

afterEach(() => setClock(null));

/** A browser's cookie after signing in, opened by the library itself. */
async function cookieOf(user: { id: string }): Promise<string> {
  const { headers } = await auth().api.openSession({
    body: { userId: user.id },
    returnHeaders: true,
  });
  const [, value = ''] =
    new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(headers.get('set-cookie') ?? '') ?? [];
  return decodeURIComponent(value);
}

const whoIs = (cookie: string) => actorOfSession(cookie, aStranger().origin);

async function tokenFor(user: { id: string }): Promise<string> {
  const made = await createSignInLink(SYSTEM, { userId: user.id });
  if (!made.ok) throw new Error(made.code);
  return new URL(made.value.value.path, 'http://localhost').searchParams.get('token') ?? '';
}

describe('signing in with a password', () => {
  test('opens a session of 256 random bits and leaves a line in the trail', async () => {
    const user = await aUser({ password: PASSWORD, grants: [{ role: 'journalist' }] });
    const result = await signIn(aStranger(), { ...form, email: user.email, password: PASSWORD });
    expect(result.ok).toBe(true);
    const [session, ...others] = await db.session.findMany({ where: { userId: user.id } });
    expect(others).toEqual([]);
    expect(Buffer.from(session?.token ?? '', 'base64url')).toHaveLength(32);
    expect(session?.ipAddress).toBe('198.51.100.0/24');
    const [event] = await db.auditEvent.findMany({ where: { objectId: user.id } });
    expect(event).toMatchObject({ action: 'session.opened', actorId: user.id });
    expect(event?.sessionId).toBe(session?.id);
  });

  test('the cookie is signed, whole and only for this host', async () => {
    const user = await aUser({ password: PASSWORD });
    const { headers } = await auth().api.openSession({
      body: { userId: user.id },
      returnHeaders: true,
    });
    const [cookie, ...others] = headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^__Host-wq-session=[^;]+;/);
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=1209600']) {
      expect(cookie).toContain(part);
    }
    expect(cookie).not.toContain('Domain');
    const value = decodeURIComponent(/=([^;]+)/.exec(cookie ?? '')?.[1] ?? '');
    expect(await whoIs(value)).toMatchObject({ kind: 'member', userId: user.id });
    expect(await whoIs(`${value.slice(0, -4)}AAA=`)).toBeNull();
    const [token = ''] = value.split('.');
    expect(await whoIs(token)).toBeNull();
  });

  test('a password typed in another Unicode form is the same password', async () => {
    const user = await aUser({ password: 'un été à Tétouan, déjà' });
    const password = 'un été à Tétouan, déjà'.normalize('NFD');
    const result = await signIn(aStranger(), { ...form, email: user.email, password });
    expect(result.ok).toBe(true);
  });

  test('wrong password, unknown address, no password and suspended get one answer', async () => {
    const known = await aUser({ password: PASSWORD });
    const suspended = await aUser({ password: PASSWORD, status: 'suspended' });
    const without = await aUser();
    const tries = [
      { email: known.email, password: 'something else' },
      { email: 'nobody@example.com', password: PASSWORD },
      { email: without.email, password: PASSWORD },
      { email: suspended.email, password: PASSWORD },
    ];
    const answers = [];
    for (const each of tries) answers.push(await signIn(aStranger(), { ...form, ...each }));
    expect(answers).toEqual(tries.map(() => ({ ok: false, code: 'wrong-credentials' })));
    expect(await db.session.count({ where: { userId: suspended.id } })).toBe(0);
  });

  test('an unknown address costs the same queries and the same hash as a known one', async () => {
    const known = await aUser({ password: PASSWORD });
    const without = await aUser();
    const costs = [];
    for (const email of [known.email, without.email, 'stranger@example.com']) {
      const wrong = { ...form, email, password: 'something else' };
      costs.push((await countQueries(() => signIn(aStranger(), wrong))).queries);
    }
    expect(new Set(costs).size).toBe(1);
    const parameters = (hash: string) => hash.split('$').slice(0, 4);
    expect(parameters(NOBODYS_HASH)).toEqual(parameters(await hashPassword(PASSWORD)));
  });

  test('after 5 failures the account waits, with the right password too, and not for ever', async () => {
    const user = await aUser({ password: PASSWORD });
    const wrong = { ...form, email: user.email, password: 'something else' };
    const right = { ...form, email: user.email, password: PASSWORD };
    const sender = aStranger('203.0.113.0/24');
    setClock(new Date());
    for (let count = 0; count < 5; count += 1) {
      expect(await signIn(sender, wrong)).toMatchObject({ code: 'wrong-credentials' });
    }
    const refused = await signIn(sender, right);
    expect(refused).toMatchObject({ ok: false, code: 'too-many-tries' });
    expect(refused).toHaveProperty('details.seconds', 180);
    setClock(new Date(Date.now() + 181_000));
    expect(await signIn(sender, right)).toMatchObject({ ok: true });
  });

  test('30 wrong tries at once count no more than 5', async () => {
    const user = await aUser({ password: PASSWORD });
    const wrong = { ...form, email: user.email, password: 'something else' };
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => signIn(aStranger('203.0.114.0/24'), wrong)),
    );
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.code));
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(5);
    expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(25);
  });

  test('a network prefix waits after 50 failures over all accounts; others do not', async () => {
    const sender = aStranger('203.0.115.0/24');
    const tryOf = (count: number) => ({
      ...form,
      email: `reader-${count}@example.com`,
      password: 'something else',
    });
    for (let round = 0; round < 5; round += 1) {
      const batch = Array.from({ length: 10 }, (_, index) =>
        signIn(sender, tryOf(round * 10 + index)),
      );
      for (const answer of await Promise.all(batch)) {
        expect(answer).toMatchObject({ code: 'wrong-credentials' });
      }
    }
    expect(await signIn(sender, tryOf(51))).toMatchObject({ code: 'too-many-tries' });
    const other = await signIn(aStranger('203.0.116.0/24'), tryOf(52));
    expect(other).toMatchObject({ code: 'wrong-credentials' });
  });

  test('a right password costs no try', async () => {
    const user = await aUser({ password: PASSWORD });
    for (let count = 0; count < 8; count += 1) {
      const answer = await signIn(aStranger('203.0.117.0/24'), {
        ...form,
        email: user.email,
        password: PASSWORD,
      });
      expect(answer.ok).toBe(true);
    }
  });
});

describe('a one-time link', () => {
  test('signs in once', async () => {
    const user = await aUser({ grants: [{ role: 'editor' }] });
    const token = await tokenFor(user);
    expect(await signInWithLink(aStranger(), { locale: 'ar', token })).toMatchObject({ ok: true });
    expect(await signInWithLink(aStranger(), { locale: 'ar', token })).toEqual({
      ok: false,
      code: 'link-dead',
    });
    expect(await db.session.count({ where: { userId: user.id } })).toBe(1);
  });

  test('of ten who send it at once one gets in', async () => {
    const user = await aUser();
    const token = await tokenFor(user);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => signInWithLink(aStranger(), { locale: 'ar', token })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.session.count({ where: { userId: user.id } })).toBe(1);
  });

  test('is dead after 30 minutes', async () => {
    const token = await tokenFor(await aUser());
    setClock(new Date(Date.now() + 30 * 60_000 + 1_000));
    expect(await signInWithLink(aStranger(), { locale: 'ar', token })).toMatchObject({
      code: 'link-dead',
    });
  });

  test('is revoked by a newer one, by suspension, and cannot be guessed', async () => {
    const user = await aUser();
    const older = await tokenFor(user);
    const newer = await tokenFor(user);
    await suspendUser(SYSTEM, { userId: user.id });
    for (const token of [older, newer, '', 'A'.repeat(43)]) {
      const answer = await signInWithLink(aStranger(), { locale: 'ar', token });
      expect(answer).toMatchObject({ code: 'link-dead' });
    }
  });

  test('is kept as a hash, and the trail does not hold it either', async () => {
    const token = await tokenFor(await aUser());
    const links = JSON.stringify(await db.signInLink.findMany());
    const trail = await db.auditEvent.findMany({ omit: { id: true } });
    expect(links).not.toContain(token);
    expect(JSON.stringify(trail)).not.toContain(token);
  });

  test('is made by an admin or a command, for an account that is open', async () => {
    const user = await aUser();
    const suspended = await aUser({ status: 'suspended' });
    const byEditor = await createSignInLink(await aStaffActor({ role: 'managing_editor' }), {
      userId: user.id,
    });
    expect(byEditor).toMatchObject({ code: 'not-allowed' });
    const byAdmin = await createSignInLink(await aStaffActor({ role: 'admin' }), {
      email: user.email,
    });
    expect(byAdmin).toMatchObject({ ok: true });
    expect(await createSignInLink(SYSTEM, { userId: suspended.id })).toMatchObject({
      code: 'suspended',
    });
    expect(await createSignInLink(SYSTEM, { email: 'nobody@example.com' })).toMatchObject({
      code: 'no-such-user',
    });
  });
});

describe('a session', () => {
  test('carries the roles of the moment, sections with their children', async () => {
    const parent = await aSection('رياضة', null);
    const child = await aSection('كرة القدم', parent);
    const user = await aUser({
      grants: [{ role: 'editor', sectionId: parent }, { role: 'contributor' }],
    });
    const actor = await whoIs(await cookieOf(user));
    if (actor?.kind !== 'staff') throw new Error('not signed in');
    expect(actor.grants).toHaveLength(2);
    expect(actor.grants).toContainEqual({
      role: 'editor',
      publishUnreviewed: false,
      sectionIds: [parent, child],
    });
  });

  test('is dead at the next request after sign-out, suspension and loss of a role', async () => {
    const grants = [{ role: 'editor' }] as const;
    const [leaver, suspended, demoted] = [
      await aUser({ grants }),
      await aUser({ grants }),
      await aUser({ grants }),
    ];
    const cookies = {
      leaver: await cookieOf(leaver),
      suspended: await cookieOf(suspended),
      demoted: await cookieOf(demoted),
    };
    const leaving = await whoIs(cookies.leaver);
    if (leaving === null) throw new Error('not signed in');
    await signOut(leaving);
    await suspendUser(SYSTEM, { userId: suspended.id });
    const grant = await db.roleGrant.findFirstOrThrow({ where: { userId: demoted.id } });
    await revokeRole(SYSTEM, { grantId: grant.id });
    for (const cookie of Object.values(cookies)) expect(await whoIs(cookie)).toBeNull();
  });

  test('ends after 12 idle hours', async () => {
    const cookie = await cookieOf(await aUser());
    const opened = Date.now();
    setClock(new Date(opened + 11 * HOUR_MS));
    expect(await whoIs(cookie)).not.toBeNull();
    setClock(new Date(opened + 22 * HOUR_MS));
    expect(await whoIs(cookie)).not.toBeNull();
    setClock(new Date(opened + 35 * HOUR_MS));
    expect(await whoIs(cookie)).toBeNull();
  });

  test('ends after 14 days, however much it is used', async () => {
    const cookie = await cookieOf(await aUser());
    const opened = Date.now();
    for (let hour = 10; hour < 14 * 24; hour += 10) {
      setClock(new Date(opened + hour * HOUR_MS));
      expect(await whoIs(cookie)).not.toBeNull();
    }
    setClock(new Date(opened + 14 * 24 * HOUR_MS + 60_000));
    expect(await whoIs(cookie)).toBeNull();
  });

  test('is read by one query, its use written once a minute', async () => {
    const cookie = await cookieOf(await aUser());
    expect((await countQueries(() => whoIs(cookie))).queries).toBeLessThanOrEqual(1);
  });

  test('goes on under a new id when the password changes; all others end', async () => {
    const user = await aUser({ password: PASSWORD });
    const [mine, elsewhere] = [await cookieOf(user), await cookieOf(user)];
    const actor = await whoIs(mine);
    if (actor === null) throw new Error('not signed in');
    const password = 'la table est sous le chat';
    expect(await changePassword(actor, { currentPassword: 'wrong', password })).toMatchObject({
      code: 'wrong-password',
    });
    expect(
      await changePassword(actor, { currentPassword: PASSWORD, password: 'qwertyqwerty' }),
    ).toMatchObject({ code: 'password-common' });
    const changed = await changePassword(actor, { currentPassword: PASSWORD, password });
    expect(changed).toMatchObject({ ok: true });
    expect(await whoIs(mine)).toBeNull();
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await db.session.count({ where: { userId: user.id } })).toBe(1);
    expect(await signIn(aStranger(), { ...form, email: user.email, password })).toMatchObject({
      ok: true,
    });
  });

  test('rows that are over are removed, those that live stay', async () => {
    const alive = await cookieOf(await aUser());
    const idle = await aUser();
    await cookieOf(idle);
    await db.session.updateMany({
      where: { userId: idle.id },
      data: { lastSeenAt: new Date(Date.now() - 13 * HOUR_MS) },
    });
    expect(await removeExpired(SYSTEM)).toMatchObject({ ok: true });
    expect(await db.session.count({ where: { userId: idle.id } })).toBe(0);
    expect(await whoIs(alive)).not.toBeNull();
  });
});

async function aSection(name: string, parentId: number | null): Promise<number> {
  const { id } = await db.section.create({
    data: { locale: 'ar', slug: name, name, normalizedName: name, sortKey: name, parentId },
    select: { id: true },
  });
  return id;
}
