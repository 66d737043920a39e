import { recordInTrail } from '@/features/audit/writes';
import { whyNotInSection } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { searchFold } from '@/lib/arabic/search-fold';
import { sortKey } from '@/lib/arabic/sort-key';
import { db } from '@/lib/db/client';
import { err, ok } from '@/lib/result';
import type { CreateTag } from '../schema';

/**
 * A tag of this name, found by its forgiving form, or created. Whoever writes articles may. A tag
 * that nothing carries is on no page yet, so nothing becomes stale.
 */
export async function createTag(
  actor: Actor,
  { locale, name }: CreateTag,
): OperationResult<{ readonly id: number; readonly name: string }, 'not-allowed' | 'name-empty'> {
  if (whyNotInSection(actor, 'write', null) !== null) return err('not-allowed');
  const normalizedName = searchFold(name).trim();
  if (normalizedName === '') return err('name-empty');
  const key = { locale, kind: 'tag' as const, normalizedName };
  const value = await db.$transaction(async (tx) => {
    const { count } = await tx.tag.createMany({
      data: [{ ...key, name, sortKey: sortKey(name) }],
      skipDuplicates: true,
    });
    const tag = await tx.tag.findUniqueOrThrow({
      where: { locale_kind_normalizedName: key },
      select: { id: true, name: true },
    });
    if (count > 0) {
      await recordInTrail(tx, actor, {
        action: 'tag.created',
        objectType: 'tag',
        objectId: tag.id,
        objectLabel: tag.name,
      });
    }
    return tag;
  });
  return ok({ value, stale: [] });
}
