import type { Transaction } from '@/lib/db/client';

export async function dropReviewLock(tx: Transaction, articleId: number): Promise<void> {
  await tx.reviewLock.deleteMany({ where: { articleId } });
}
