import type { Actor, RoleName } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { createSignInLink } from './create-sign-in-link';
import { createUser } from './create-user';

export type StartLink = {
  readonly role: RoleName;
  readonly name: string;
  readonly path: string;
};

/**
 * Links for whoever has no other way in: one for each role of the demo edition, or for the first
 * administrator while they have no password. A site without an administrator gets one.
 *
 * Who: SYSTEM, the start command. Each link is good once, for 30 minutes.
 */
export async function createStartLinks(
  actor: Actor,
  { host }: { readonly host: string },
): Promise<Result<readonly StartLink[], 'not-allowed'>> {
  if (actor.kind !== 'system') return err('not-allowed');
  const demo = await listDemoPeople();
  const people = demo.length > 0 ? demo : await firstAdministrator(actor, host);
  const links: StartLink[] = [];
  for (const { userId, role } of people) {
    const made = await createSignInLink(actor, { userId });
    if (made.ok) links.push({ role, name: made.value.value.name, path: made.value.value.path });
  }
  return ok(links);
}

type Person = { readonly userId: string; readonly role: RoleName };

/** The first account of each role. */
async function listDemoPeople(): Promise<Person[]> {
  return db.roleGrant.findMany({
    where: { user: { isDemo: true, status: 'active' } },
    orderBy: [{ role: 'desc' }, { createdAt: 'asc' }, { userId: 'asc' }],
    distinct: ['role'],
    select: { userId: true, role: true },
  });
}

async function firstAdministrator(actor: Actor, host: string): Promise<Person[]> {
  const grant = await db.roleGrant.findFirst({
    where: { role: 'admin', user: { status: 'active' } },
    orderBy: { createdAt: 'asc' },
    select: { userId: true, user: { select: { passwordChangedAt: true } } },
  });
  if (grant) return grant.user.passwordChangedAt ? [] : [{ userId: grant.userId, role: 'admin' }];
  const created = await createUser(actor, {
    name: 'Administrator',
    email: `administrator@${host}`,
    interfaceLocale: 'ar',
    grants: [{ role: 'admin', sectionId: null, publishUnreviewed: false }],
    password: null,
    isDemo: false,
  });
  return created.ok ? [{ userId: created.value.value.userId, role: 'admin' }] : [];
}
