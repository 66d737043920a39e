import { describe, expect, test } from 'vitest';
import { SYSTEM } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { aStaffActor, aUser } from './builders';
import { createUser } from './operations/create-user';
import { grantRole } from './operations/grant-role';
import { reinstateUser } from './operations/reinstate-user';
import { revokeRole } from './operations/revoke-role';
import { suspendUser } from './operations/suspend-user';
import { createUserSchema } from './schema';

const admin = await aStaffActor({ role: 'admin' });
const person = (email: string, more: object = {}) =>
  createUserSchema.parse({ name: 'سلمى', email, grants: [{ role: 'journalist' }], ...more });

async function grantOf(user: { id: string }): Promise<{ grantId: string }> {
  const { id } = await db.roleGrant.findFirstOrThrow({ where: { userId: user.id } });
  return { grantId: id };
}

describe('people', () => {
  test('an admin creates an account with its roles, and the trail says so', async () => {
    const made = await createUser(admin, person('Salma@Example.com'));
    if (!made.ok) throw new Error(made.code);
    const { userId } = made.value.value;
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true, grants: { select: { role: true } }, accounts: true },
    });
    expect(user).toEqual({
      email: 'salma@example.com',
      grants: [{ role: 'journalist' }],
      accounts: [],
    });
    const events = await db.auditEvent.findMany({ where: { objectId: userId } });
    expect(events).toMatchObject([{ action: 'user.created', actorId: admin.userId }]);
  });

  test('one address is one account', async () => {
    await createUser(SYSTEM, person('one@example.com'));
    expect(await createUser(SYSTEM, person('ONE@example.com'))).toEqual({
      ok: false,
      code: 'email-taken',
    });
  });

  test('a weak password, a section for a moderator and a section that is not there are refused', async () => {
    const weak = person('weak@example.com', { password: 'weak-example-1' });
    expect(await createUser(SYSTEM, weak)).toMatchObject({ code: 'password-of-known-words' });
    const moderator = { grants: [{ role: 'moderator', sectionId: 1 }] };
    expect(await createUser(SYSTEM, person('m@example.com', moderator))).toMatchObject({
      code: 'section-not-for-role',
    });
    const nowhere = { grants: [{ role: 'editor', sectionId: 999_999 }] };
    expect(await createUser(SYSTEM, person('n@example.com', nowhere))).toMatchObject({
      code: 'section-unknown',
    });
    expect(
      await db.user.count({ where: { email: { in: ['m@example.com', 'n@example.com'] } } }),
    ).toBe(0);
  });

  test('a role is given once and taken away', async () => {
    const user = await aUser();
    const grant = {
      userId: user.id,
      role: 'editor',
      sectionId: null,
      publishUnreviewed: true,
    } as const;
    const given = await grantRole(admin, grant);
    if (!given.ok) throw new Error(given.code);
    expect(await grantRole(admin, grant)).toMatchObject({ code: 'already-granted' });
    expect(await revokeRole(admin, given.value.value)).toMatchObject({ ok: true });
    expect(await revokeRole(admin, given.value.value)).toMatchObject({ code: 'no-such-grant' });
    expect(await db.auditEvent.count({ where: { objectId: user.id } })).toBe(2);
  });

  test('only an admin does any of it', async () => {
    const user = await aUser({ grants: [{ role: 'journalist' }] });
    const { id: userId } = user;
    const roles = ['contributor', 'journalist', 'editor', 'managing_editor', 'moderator'] as const;
    for (const role of roles) {
      const actor = await aStaffActor({ role });
      const answers = [
        await createUser(actor, person('x@example.com')),
        await suspendUser(actor, { userId }),
        await reinstateUser(actor, { userId }),
        await grantRole(actor, {
          userId,
          role: 'admin',
          sectionId: null,
          publishUnreviewed: false,
        }),
        await revokeRole(actor, await grantOf(user)),
      ];
      expect(answers).toEqual(answers.map(() => ({ ok: false, code: 'not-allowed' })));
    }
    expect(await db.auditEvent.count({ where: { objectId: userId } })).toBe(0);
  });
});

describe('the last admin', () => {
  test('can neither be suspended nor lose the role; a suspended admin does not count', async () => {
    await db.user.deleteMany();
    const last = await aUser({ grants: [{ role: 'admin' }] });
    await aUser({ grants: [{ role: 'admin' }], status: 'suspended' });
    expect(await suspendUser(SYSTEM, { userId: last.id })).toMatchObject({ code: 'last-admin' });
    expect(await revokeRole(SYSTEM, await grantOf(last))).toMatchObject({ code: 'last-admin' });
  });

  test('remains, though two admins are suspended at the same moment', async () => {
    await db.user.deleteMany();
    const [one, other] = [
      await aUser({ grants: [{ role: 'admin' }] }),
      await aUser({ grants: [{ role: 'admin' }] }),
    ];
    const answers = await Promise.all([
      suspendUser(SYSTEM, { userId: one.id }),
      suspendUser(SYSTEM, { userId: other.id }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.user.count({ where: { status: 'active' } })).toBe(1);
  });

  test('may go once there is another; a reinstated one has the roles they had', async () => {
    await db.user.deleteMany();
    const one = await aUser({ grants: [{ role: 'admin' }] });
    const other = await aUser({ grants: [{ role: 'admin' }] });
    expect(await suspendUser(SYSTEM, { userId: one.id })).toMatchObject({ ok: true });
    expect(await reinstateUser(SYSTEM, { userId: one.id })).toMatchObject({ ok: true });
    expect(await revokeRole(SYSTEM, await grantOf(other))).toMatchObject({ ok: true });
    expect(await db.roleGrant.findMany({ select: { userId: true } })).toEqual([{ userId: one.id }]);
  });
});
