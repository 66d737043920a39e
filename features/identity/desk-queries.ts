import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { isUuid } from '@/lib/id';
import { whyNotAtDesk } from './policy';
import { accountView, personView, type AccountView, type PersonView } from './views';

const PEOPLE_A_PAGE = 50;

export type PeoplePage = {
  readonly people: readonly PersonView[];
  /** Id to continue after; null on the last page. */
  readonly next: string | null;
};

/** The accounts, newest first. For admins; null for everybody else. */
export async function listPeople(actor: Actor, after: string | null): Promise<PeoplePage | null> {
  if (whyNotAtDesk(actor, 'administer') !== null) return null;
  const rows = await db.user.findMany({
    where: after !== null && isUuid(after) ? { id: { lt: after } } : {},
    orderBy: { id: 'desc' },
    take: PEOPLE_A_PAGE + 1,
    select: personView,
  });
  const people = rows.slice(0, PEOPLE_A_PAGE);
  return { people, next: rows.length > PEOPLE_A_PAGE ? (people.at(-1)?.id ?? null) : null };
}

/** One account. For admins; null for everybody else, and where there is none. */
export async function findPerson(actor: Actor, userId: string): Promise<PersonView | null> {
  if (whyNotAtDesk(actor, 'administer') !== null || !isUuid(userId)) return null;
  return db.user.findUnique({ where: { id: userId }, select: personView });
}

export type SectionChoice = { readonly id: number; readonly name: string };

/** The sections a role can be tied to. For admins; null for everybody else. */
export async function listSectionChoices(actor: Actor): Promise<readonly SectionChoice[] | null> {
  if (whyNotAtDesk(actor, 'administer') !== null) return null;
  return db.section.findMany({
    where: { archivedAt: null },
    orderBy: [{ locale: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}

/** One's own account; null for whoever has not signed in. */
export async function findOwnAccount(actor: Actor): Promise<AccountView | null> {
  if (actor.kind !== 'staff' && actor.kind !== 'member') return null;
  return db.user.findUnique({ where: { id: actor.userId }, select: accountView });
}

/** Whether there are accounts without a password that anybody could be given. For SYSTEM. */
export async function hasDemoAccounts(actor: Actor): Promise<boolean> {
  if (actor.kind !== 'system') return false;
  return (await db.user.count({ where: { isDemo: true }, take: 1 })) > 0;
}
