import { recordInTrail } from '@/features/audit/writes';
import { whyNotAtDesk } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { nameKeys } from '@/lib/arabic/name-keys';
import { db } from '@/lib/db/client';
import { violatedConstraint } from '@/lib/db/violated-constraint';
import type { AuthorKind } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';
import { err, ok } from '@/lib/result';

export type CreateAuthor = {
  readonly kind: AuthorKind;
  readonly profiles: readonly {
    readonly locale: Locale;
    readonly name: string;
    readonly beat?: string;
    readonly biography?: string;
  }[];
  /** The account of the same person, where there is one. */
  readonly userId?: string;
  readonly portraitId?: string;
};

/**
 * Somebody to credit, with a name in each language they write in. For editors and up. A name that
 * another author already has in that language answers `already-there`. Nothing public changes.
 */
export async function createAuthor(
  actor: Actor,
  { kind, profiles, userId, portraitId }: CreateAuthor,
): OperationResult<{ readonly id: number }, 'not-allowed' | 'already-there'> {
  const refusal = whyNotAtDesk(actor, 'manage-authors');
  if (refusal !== null) return err(refusal);
  try {
    const value = await db.$transaction(async (tx) => {
      const author = await tx.author.create({
        data: {
          kind,
          userId: userId ?? null,
          portraitId: portraitId ?? null,
          profiles: {
            create: profiles.map(({ locale, name, beat, biography }) => ({
              locale,
              name,
              ...nameKeys(name),
              beat: beat ?? null,
              biography: biography ?? null,
            })),
          },
        },
        select: { id: true },
      });
      await recordInTrail(tx, actor, {
        action: 'author.created',
        objectType: 'author',
        objectId: author.id,
        objectLabel: profiles[0]?.name ?? '',
      });
      return author;
    });
    return ok({ value, stale: [] });
  } catch (error) {
    if (violatedConstraint(error) !== null) return err('already-there');
    throw error;
  }
}
