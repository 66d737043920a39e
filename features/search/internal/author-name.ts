import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

/** The name of an author in a language, else in any; null for a number that is nobody's. */
export async function authorName(id: number, locale: Locale): Promise<string | null> {
  const profiles = await readerDb.authorProfile.findMany({
    where: { authorId: id },
    select: { locale: true, name: true },
    orderBy: { locale: 'asc' },
  });
  return (profiles.find((profile) => profile.locale === locale) ?? profiles[0])?.name ?? null;
}
