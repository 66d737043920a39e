import type { PublicActor, RoleName, StaffActor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { hashPassword } from './internal/password-hash';

type UserTraits = {
  readonly status?: 'active' | 'suspended';
  readonly password?: string;
  readonly grants?: readonly { readonly role: RoleName; readonly sectionId?: number }[];
};

/** An account as it stands in the database, without a password or a role unless given. */
export async function aUser({ password, grants = [], status = 'active' }: UserTraits = {}) {
  const id = randomId();
  const hash = password === undefined ? null : await hashPassword(password);
  return db.user.create({
    data: {
      id,
      name: 'سلمى التازي',
      email: `${id}@newsroom.example`,
      status,
      grants: { create: [...grants] },
      ...(hash !== null && {
        accounts: { create: { providerId: 'credential', accountId: id, password: hash } },
      }),
    },
    select: { id: true, name: true, email: true },
  });
}

/** Somebody who has not signed in. */
export function aStranger(networkPrefix = '198.51.100.0/24'): PublicActor {
  return { kind: 'public', origin: { requestId: randomId(), networkPrefix } };
}

/** Somebody of the newsroom with one role for the whole paper, as a request of theirs has them. */
export async function aStaffActor({ role }: { readonly role: RoleName }): Promise<StaffActor> {
  const { id, name } = await aUser({ grants: [{ role }] });
  return {
    kind: 'staff',
    userId: id,
    name,
    sessionId: randomId(),
    grants: [{ role, sectionIds: null, publishUnreviewed: false }],
    origin: aStranger().origin,
  };
}
