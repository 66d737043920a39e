import { createUser } from '@/features/identity/operations/create-user';
import { SYSTEM, type Origin, type RoleName, type StaffActor } from '@/lib/action/actor';
import { randomId } from '@/lib/id';
import type { Newsroom } from './articles';
import { demoAuthors } from './content/authors';
import { demoPeople } from './content/people';
import { done } from './done';

const ORIGIN: Origin = { requestId: 'demo', networkPrefix: null };

/** One account for each role, and one for each author who writes: none has a password. */
export async function hireNewsroom(): Promise<Newsroom> {
  const people = new Map<RoleName, StaffActor>();
  for (const { role, name, email, publishUnreviewed } of demoPeople) {
    people.set(role, await hire({ role, name, email, publishUnreviewed }));
  }
  const writers = new Map<string, StaffActor>();
  for (const { key, kind, names } of demoAuthors) {
    if (kind !== 'person') continue;
    const email = `${key}@mizwala.example`;
    writers.set(
      key,
      await hire({ role: 'journalist', name: names.ar, email, publishUnreviewed: false }),
    );
  }
  return {
    chief: colleague(people, 'managing_editor'),
    editor: colleague(people, 'editor'),
    moderator: colleague(people, 'moderator'),
    writers,
    reader: { kind: 'public', origin: ORIGIN },
  };
}

function colleague(people: ReadonlyMap<RoleName, StaffActor>, role: RoleName): StaffActor {
  const found = people.get(role);
  if (!found) throw new Error(`The demo edition has nobody for the role ${role}`);
  return found;
}

async function hire({
  role,
  name,
  email,
  publishUnreviewed,
}: {
  role: RoleName;
  name: string;
  email: string;
  publishUnreviewed: boolean;
}): Promise<StaffActor> {
  const { userId } = done(
    await createUser(SYSTEM, {
      name,
      email,
      interfaceLocale: 'ar',
      grants: [{ role, sectionId: null, publishUnreviewed }],
      password: null,
      isDemo: true,
    }),
  ).value;
  const grants = [{ role, sectionIds: null, publishUnreviewed }];
  return { kind: 'staff', userId, name, sessionId: randomId(), grants, origin: ORIGIN };
}
