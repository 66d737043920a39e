import { nameKeys } from '@/lib/arabic/name-keys';
import { makeSlug } from '@/lib/arabic/slug';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

type SectionTraits = {
  readonly name?: string;
  readonly locale?: Locale;
  readonly parentId?: number | null;
};

let count = 0;

/** A section of the paper; each one without a name of its own gets another. */
export async function aSection({
  name = `قسم ${(count += 1)}`,
  locale = 'ar',
  parentId = null,
}: SectionTraits = {}): Promise<{ id: number; name: string; slug: string }> {
  return db.section.create({
    data: {
      locale,
      parentId,
      name,
      slug: makeSlug(name),
      ...nameKeys(name),
    },
    select: { id: true, name: true, slug: true },
  });
}
