import { recordInTrail } from '@/features/audit/writes';
import { whyNotAtDesk } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { refresh, tags } from '@/lib/cache/tags';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { locales } from '@/lib/i18n/locales';
import { err, ok } from '@/lib/result';
import { settingSchemas, type Setting, type SettingKey } from '../schema';

/**
 * Sets one of the site's settings. For admins. Refused where the value does not fit the key's schema.
 * Stale: what stands on every page, in all languages.
 */
export async function saveSetting<Key extends SettingKey>(
  actor: Actor,
  { key, value }: { readonly key: Key; readonly value: Setting<Key> },
): OperationResult<{ readonly key: Key }, 'not-allowed' | 'invalid'> {
  const refusal = whyNotAtDesk(actor, 'administer');
  if (refusal !== null) return err(refusal);
  const parsed = settingSchemas[key].safeParse(value);
  if (!parsed.success) return err('invalid');
  const stored = parsed.data as Prisma.InputJsonValue;
  const updatedById = actor.kind === 'staff' ? actor.userId : null;
  await db.$transaction(async (tx) => {
    await tx.siteSetting.upsert({
      where: { key },
      create: { key, value: stored, updatedById },
      update: { value: stored, updatedById, version: { increment: 1 } },
      select: { key: true },
    });
    await recordInTrail(tx, actor, {
      action: 'setting.saved',
      objectType: 'setting',
      objectId: key,
      objectLabel: key,
    });
  });
  return ok({ value: { key }, stale: refresh(...locales.map(tags.site)) });
}
