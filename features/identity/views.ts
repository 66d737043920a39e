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
