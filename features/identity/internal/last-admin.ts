import type { Transaction } from '@/lib/db/client';

/** Any number; it only has to be the same for all who ask. */
const ADMINS_LOCK = 4_201_001;

/**
 * Whether nobody but this user would be left to administer the paper. Holds a lock to the end of the
 * transaction, or two admins who take each other's role at once would leave none.
 */
export async function isLastAdmin(tx: Transaction, userId: string): Promise<boolean> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${ADMINS_LOCK})::text`;
  const admins = await tx.user.findMany({
    where: { status: 'active', grants: { some: { role: 'admin' } } },
    select: { id: true },
    take: 2,
  });
  return admins.length === 1 && admins[0]?.id === userId;
}
