import type { Transaction } from '@/lib/db/client';
import { pictureIdsOf } from '../rules/body-text';
import type { Body } from '../schema';

type WithPictures = { readonly leadMediaId: string | null; readonly body: Body };

/** Who uses which file: the public revision, or the working copy. */
export async function writeMediaUses(
  tx: Transaction,
  {
    articleId,
    revision,
    isPublic,
  }: {
    articleId: number;
    revision: WithPictures;
    isPublic: boolean;
  },
): Promise<void> {
  await tx.mediaUse.deleteMany({ where: { articleId, isPublic } });
  await tx.mediaUse.createMany({
    data: pictureIdsOf(revision).map((assetId) => ({ assetId, articleId, isPublic })),
  });
}
