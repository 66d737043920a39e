import { enqueue, recordInTrail } from '@/features/audit/writes';
import { whyNotInSection } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { refresh, tags } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import type { SlotKind } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';
import { err, ok } from '@/lib/result';
import { frontPath } from '@/lib/routes';

export type PublishFront = {
  readonly locale: Locale;
  /** In order. A slot without an article takes the newest of its section, or of the paper. */
  readonly slots: readonly {
    readonly kind: SlotKind;
    readonly articleId?: number;
    readonly ruleSectionId?: number;
    readonly pinEndsAt?: Date;
  }[];
};

/**
 * Makes an arrangement of the front page live; the one before it is kept. For managing editors.
 * Refused (`not-public`) where a pinned article is not public in this language. Stale: the front.
 */
export async function publishFront(
  actor: Actor,
  { locale, slots }: PublishFront,
): OperationResult<{ readonly editionId: string }, 'not-allowed' | 'not-public'> {
  const refusal = whyNotInSection(actor, 'arrange-front', null);
  if (refusal !== null) return err(refusal);
  const pinned = [...new Set(slots.flatMap(({ articleId }) => articleId ?? []))];
  const stale = refresh(tags.front(locale));
  return db.$transaction(async (tx) => {
    const publicCount = await tx.article.count({
      where: { id: { in: pinned }, locale, publicState: { in: ['published', 'corrected'] } },
    });
    if (publicCount < pinned.length) return err('not-public');
    await tx.frontEdition.updateMany({
      where: { locale, sectionId: null, state: 'live' },
      data: { state: 'kept' },
    });
    const edition = await tx.frontEdition.create({
      data: {
        locale,
        state: 'live',
        liveAt: now(),
        createdById: actor.kind === 'staff' ? actor.userId : null,
        slots: {
          create: slots.map(({ kind, articleId, ruleSectionId, pinEndsAt }, position) => ({
            position,
            kind,
            articleId: articleId ?? null,
            ruleSectionId: ruleSectionId ?? null,
            pinEndsAt: pinEndsAt ?? null,
          })),
        },
      },
      select: { id: true },
    });
    await recordInTrail(tx, actor, {
      action: 'front.published',
      objectType: 'front',
      objectId: edition.id,
      objectLabel: locale,
    });
    await enqueue(tx, {
      kind: 'pages.stale',
      aggregate: `front:${locale}`,
      payload: { stale, paths: [frontPath(locale)] },
    });
    return ok({ value: { editionId: edition.id }, stale });
  });
}
