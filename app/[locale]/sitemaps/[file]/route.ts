import { listMonth, listPages } from '@/features/syndication/queries';
import { parseSitemapName, sitemap, SITEMAP_TYPE } from '@/features/syndication/rules/sitemap';
import { siteUrl } from '@/lib/env';
import { conditionalAnswer } from '@/lib/http/conditional-answer';
import { MACHINE_CACHE, missingForMachines } from '@/lib/http/machine-cache';
import { isLocale } from '@/lib/i18n/locales';

type Context = { params: Promise<{ locale: string; file: string }> };

/** The pages of a language, or its articles of one month. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  const name = parseSitemapName(file);
  if (!isLocale(locale) || !name) return missingForMachines();
  const entries =
    name.kind === 'pages'
      ? await listPages(locale)
      : await listMonth({ locale, month: name.month, part: name.part });
  if (entries.length === 0) return missingForMachines();
  return conditionalAnswer(request, {
    text: sitemap(entries, siteUrl()),
    type: SITEMAP_TYPE,
    changedAt: null,
    cacheControl: MACHINE_CACHE,
  });
}
