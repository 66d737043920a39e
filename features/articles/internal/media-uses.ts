import type { Transaction } from '@/lib/db/client';
import { imageIdsOf } from '../rules/body-text';
import type { Body } from '../schema';

type WithPictures = { readonly leadMediaId: string | null; readonly body: Body };

/** Library ids of all pictures of a revision: the lead, then those in the body; each once. */
export function mediaIdsOf(revision: WithPictures): string[] {
  const lead = revision.leadMediaId === null ? [] : [revision.leadMediaId];
  return [...new Set([...lead, ...imageIdsOf(revision.body)])];
}

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
    data: mediaIdsOf(revision).map((assetId) => ({ assetId, articleId, isPublic })),
  });
}
