import { connection } from 'next/server';
import { listSitemaps } from '@/features/syndication/queries';
import { sitemapIndex, SITEMAP_TYPE } from '@/features/syndication/rules/sitemap';
import { siteUrl } from '@/lib/env';
import { conditionalAnswer } from '@/lib/http/conditional-answer';
import { MACHINE_CACHE } from '@/lib/http/machine-cache';

/** Every sitemap of every language. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  return conditionalAnswer(request, {
    text: sitemapIndex(await listSitemaps(), siteUrl()),
    type: SITEMAP_TYPE,
    changedAt: null,
    cacheControl: MACHINE_CACHE,
  });
}
