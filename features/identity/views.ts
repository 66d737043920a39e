import type { Prisma } from '@/lib/db/generated/client';

/** What an actor is made from: the session, its user, and the user's grants with their sections. */
export const sessionView = {
  id: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
  user: {
    select: {
      id: true,
      name: true,
      status: true,
      grants: {
        select: {
          role: true,
          publishUnreviewed: true,
          sectionId: true,
          section: { select: { children: { select: { id: true } } } },
        },
      },
    },
  },
} satisfies Prisma.SessionSelect;

export type SessionView = Prisma.SessionGetPayload<{ select: typeof sessionView }>;

/** An account on the people screen. */
export const personView = {
  id: true,
  name: true,
  email: true,
  status: true,
  createdAt: true,
  grants: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      role: true,
      publishUnreviewed: true,
      section: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.UserSelect;

export type PersonView = Prisma.UserGetPayload<{ select: typeof personView }>;

/** One's own account. Of its password only whether there is one. */
export const accountView = {
  name: true,
  email: true,
  accounts: { where: { providerId: 'credential' }, select: { id: true } },
} satisfies Prisma.UserSelect;

export type AccountView = Prisma.UserGetPayload<{ select: typeof accountView }>;
