import { recordInTrail } from '@/features/audit/writes';
import { whyNotAtDesk } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { nameKeys } from '@/lib/arabic/name-keys';
import { makeSlug } from '@/lib/arabic/slug';
import { refresh, tags } from '@/lib/cache/tags';
import { db } from '@/lib/db/client';
import { violatedConstraint } from '@/lib/db/violated-constraint';
import type { Locale } from '@/lib/i18n/locales';
import { randomId } from '@/lib/id';
import { err, ok } from '@/lib/result';

export type CreateSection = {
  readonly locale: Locale;
  readonly name: string;
  /** Words of the address; made from the name where none are given. */
  readonly slug?: string;
  readonly description?: string;
  readonly parentId?: number | null;
  readonly position?: number;
  /** Shared by the same section in other languages. */
  readonly groupId?: string;
};

/**
 * A section of the paper, in one language. For managing editors and admins. A near-equal name or the
 * same address answers `already-there`. Stale: navigation and front of its language.
 */
export async function createSection(
  actor: Actor,
  input: CreateSection,
): OperationResult<{ readonly id: number }, 'not-allowed' | 'already-there'> {
  const refusal = whyNotAtDesk(actor, 'manage-taxonomy');
  if (refusal !== null) return err(refusal);
  const { locale, name } = input;
  try {
    const value = await db.$transaction(async (tx) => {
      const section = await tx.section.create({
        data: {
          locale,
          name,
          slug: makeSlug(input.slug ?? name),
          ...nameKeys(name),
          description: input.description ?? null,
          parentId: input.parentId ?? null,
          position: input.position ?? 0,
          groupId: input.groupId ?? randomId(),
        },
        select: { id: true },
      });
      await recordInTrail(tx, actor, {
        action: 'section.created',
        objectType: 'section',
        objectId: section.id,
        objectLabel: name,
      });
      return section;
    });
    return ok({ value, stale: refresh(tags.site(locale), tags.front(locale)) });
  } catch (error) {
    if (violatedConstraint(error) !== null) return err('already-there');
    throw error;
  }
}
