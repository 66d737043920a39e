import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import { nameKeys } from '@/lib/arabic/name-keys';
import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

/**
 * The author of this name in this language, by its forgiving form (قُطيب is قطيب); created where
 * there is none. For texts that come with a byline.
 */
export async function findOrCreateAuthor(
  tx: Transaction,
  actor: Actor,
  { locale, name }: { readonly locale: Locale; readonly name: string },
): Promise<{ readonly id: number; readonly isCreated: boolean }> {
  const keys = nameKeys(name);
  const { normalizedName } = keys;
  const known = await tx.authorProfile.findUnique({
    where: { locale_normalizedName: { locale, normalizedName } },
    select: { authorId: true },
  });
  if (known !== null) return { id: known.authorId, isCreated: false };
  const { id } = await tx.author.create({
    data: { profiles: { create: { locale, name, ...keys } } },
    select: { id: true },
  });
  await recordInTrail(tx, actor, {
    action: 'author.created',
    objectType: 'author',
    objectId: id,
    objectLabel: name,
  });
  return { id, isCreated: true };
}
