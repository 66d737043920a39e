import { whyNotAtDesk } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { isUuid } from '@/lib/id';
import { pictureView } from './rules/picture-view';
import { pictureSelect, type PictureView } from './views';

const PAGE_SIZE = 24;

export type PicturePage = {
  readonly pictures: readonly PictureView[];
  /** Id below which the next page begins; null on the last. */
  readonly older: string | null;
};

/** Pictures of the library, newest first, by words of their caption, description or credit. */
export async function listPictures(
  actor: Actor,
  { typed, below }: { readonly typed: string; readonly below: string | null },
): Promise<PicturePage> {
  if (whyNotAtDesk(actor, 'upload-media') !== null) return { pictures: [], older: null };
  const words = { contains: typed.trim(), mode: 'insensitive' } as const;
  const found = await db.mediaAsset.findMany({
    where: {
      // Ids are ordered by time, so the id alone is the place in the list.
      ...(below === null || !isUuid(below) ? {} : { id: { lt: below } }),
      ...(typed.trim() === ''
        ? {}
        : { OR: [{ caption: words }, { alt: words }, { credit: words }] }),
    },
    orderBy: { id: 'desc' },
    take: PAGE_SIZE + 1,
    select: pictureSelect,
  });
  const page = found.slice(0, PAGE_SIZE);
  return {
    pictures: viewsOf(page),
    older: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Pictures by their ids, for a text that shows them. Those whose rights have ended are left out. */
export async function listPicturesById(
  actor: Actor,
  ids: readonly string[],
): Promise<Readonly<Record<string, PictureView>>> {
  if (actor.kind !== 'staff' || ids.length === 0) return {};
  const found = await db.mediaAsset.findMany({
    where: { id: { in: [...ids] } },
    select: pictureSelect,
  });
  return Object.fromEntries(viewsOf(found).map((picture) => [picture.id, picture]));
}

function viewsOf(rows: Parameters<typeof pictureView>[0][]): PictureView[] {
  const at = now();
  return rows.map((row) => pictureView(row, { at })).filter((view) => view !== null);
}
