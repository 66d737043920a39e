import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

export async function missingMetadata(
  why: 'missing' | 'withdrawn' | 'gone' = 'missing',
): Promise<Metadata> {
  const t = await getTranslations('site');
  return { title: t(`absent.${why}.title`), robots: { index: false } };
}
