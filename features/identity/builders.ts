import type { Grant, RoleName, StaffActor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';

type StaffTraits = {
  readonly role?: RoleName;
  readonly name?: string;
  /** Null: the whole paper. */
  readonly sectionIds?: readonly number[] | null;
  readonly publishUnreviewed?: boolean;
};

/** Somebody of the newsroom: a user with their grant, and the actor that a request of theirs has. */
export async function aStaffActor({
  role = 'journalist',
  name = 'هدى الفاسي',
  sectionIds = null,
  publishUnreviewed = false,
}: StaffTraits = {}): Promise<StaffActor> {
  const { id } = await db.user.create({
    data: {
      name,
      email: `${randomId()}@newsroom.example`,
      grants: {
        create: (sectionIds ?? [null]).map((sectionId) => ({ role, sectionId, publishUnreviewed })),
      },
    },
    select: { id: true },
  });
  const grant: Grant = { role, sectionIds, publishUnreviewed };
  return {
    kind: 'staff',
    userId: id,
    name,
    sessionId: randomId(),
    grants: [grant],
    origin: { requestId: randomId(), networkPrefix: null },
  };
}
