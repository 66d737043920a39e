import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { log } from '@/lib/observability/log';
import { renderPicture } from './render-picture';

/**
 * Makes what renditions are missing, picture by picture: first those that no page can show yet, just
 * enough for a page; then all the rest, the newest first. A picture that cannot be rendered is passed
 * over and logged. Aborted, it ends after the rendition in hand: a stop does not wait for an archive.
 *
 * Who: SYSTEM (the job runner).
 */
export async function renderPictures(
  actor: Actor,
  { signal }: { readonly signal: AbortSignal },
): Promise<Result<null, 'not-allowed'>> {
  if (actor.kind !== 'system') return err('not-allowed');
  const failed: string[] = [];
  while (!signal.aborted) {
    const next = await findNext(failed);
    if (!next) return ok(null);
    try {
      const isFirstOnly = next.renditions.length === 0;
      await renderPicture(actor, { assetId: next.id, isFirstOnly, signal });
    } catch (error) {
      failed.push(next.id);
      log.error({ err: error, assetId: next.id }, 'a picture cannot be rendered');
    }
  }
  return ok(null);
}

async function findNext(failed: readonly string[]) {
  const waiting = { renderedAt: null, id: { notIn: [...failed] } };
  const select = { id: true, renditions: { take: 1, select: { id: true } } } as const;
  const orderBy = { createdAt: 'desc' } as const;
  return (
    (await db.mediaAsset.findFirst({
      where: { ...waiting, renditions: { none: {} } },
      orderBy,
      select,
    })) ?? (await db.mediaAsset.findFirst({ where: waiting, orderBy, select }))
  );
}
