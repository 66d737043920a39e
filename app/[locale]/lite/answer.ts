import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { LiteAbsent } from '@/features/syndication/components/lite-absent';
import { LITE_STYLE } from '@/features/syndication/rules/lite-style';
import { conditionalAnswer } from '@/lib/http/conditional-answer';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { staticMarkup } from '@/lib/static-markup';

/** Nothing but the page itself: no script may run, and no style but the one in it applies. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(LITE_STYLE).digest('base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** How long a shared cache may keep each kind of answer; a browser asks every time. */
const SHARED = {
  page: 's-maxage=60, stale-while-revalidate=300, stale-if-error=86400',
  front: 's-maxage=30, stale-while-revalidate=120, stale-if-error=86400',
  missing: 's-maxage=30',
  gone: 's-maxage=60',
  moved: 's-maxage=300',
} as const;

type Kind = keyof typeof SHARED;

const STATUS = { page: 200, front: 200, missing: 404, gone: 410, moved: 308 } as const;

/** What a route has to know of its request. */
export type Asked = { readonly request: Request; readonly locale: Locale };

export function localeOf(param: string): Locale {
  return isLocale(param) ? param : defaultLocale;
}

/** A whole page, or 304 where the reader has these very bytes already. */
export async function answerPage(
  { request, locale }: Asked,
  page: Promise<ReactNode>,
  kind: Exclude<Kind, 'moved'> = 'page',
): Promise<Response> {
  const html = `<!doctype html>${await staticMarkup(await page)}`;
  return conditionalAnswer(request, {
    text: html,
    type: 'text/html; charset=utf-8',
    changedAt: null,
    cacheControl: lifetimeOf(kind),
    status: STATUS[kind],
    headers: { ...HEADERS, 'Content-Language': locale },
  });
}

export function answerAbsent(
  asked: Asked,
  why: 'missing' | 'withdrawn' | 'gone' = 'missing',
): Promise<Response> {
  const kind = why === 'gone' ? 'gone' : 'missing';
  return answerPage(asked, LiteAbsent({ why, locale: asked.locale }), kind);
}

export function answerMoved(path: string): Response {
  return new Response(null, {
    status: STATUS.moved,
    headers: { ...HEADERS, 'Cache-Control': lifetimeOf('moved'), Location: path },
  });
}

/** Whether an address is spelled as it should be; the parameter may come encoded or not. */
export function isSpelled(param: string, canonical: string): boolean {
  return param === canonical || param === decodeURIComponent(canonical);
}

function lifetimeOf(kind: Kind): string {
  return `public, max-age=0, must-revalidate, ${SHARED[kind]}`;
}
