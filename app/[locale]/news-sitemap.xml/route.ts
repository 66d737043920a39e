import { connection } from 'next/server';
import { getPaper } from '@/features/settings/queries';
import { listNews } from '@/features/syndication/queries';
import { newsSitemap, SITEMAP_TYPE } from '@/features/syndication/rules/sitemap';
import { siteUrl } from '@/lib/env';
import { conditionalAnswer } from '@/lib/http/conditional-answer';
import { MACHINE_CACHE, missingForMachines } from '@/lib/http/machine-cache';
import { isLocale } from '@/lib/i18n/locales';

type Context = { params: Promise<{ locale: string }> };

/** The articles of the last two days; nothing while there is none, because the format allows no empty list. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) return missingForMachines();
  const entries = await listNews(locale);
  if (entries.length === 0) return missingForMachines();
  const { name: paper } = await getPaper(locale);
  return conditionalAnswer(request, {
    text: newsSitemap(entries, { paper, locale, origin: siteUrl() }),
    type: SITEMAP_TYPE,
    changedAt: null,
    cacheControl: MACHINE_CACHE,
  });
}
