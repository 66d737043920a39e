import { connection } from 'next/server';
import { robotsText } from '@/features/syndication/rules/robots';
import { siteUrl } from '@/lib/env';
import { conditionalAnswer } from '@/lib/http/conditional-answer';
import { MACHINE_CACHE } from '@/lib/http/machine-cache';

/** Where robots need not go, and where the sitemaps stand. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  return conditionalAnswer(request, {
    text: robotsText(siteUrl()),
    type: 'text/plain; charset=utf-8',
    changedAt: null,
    cacheControl: MACHINE_CACHE,
  });
}
