import { machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { monthSitemapPath, newsSitemapPath, pagesSitemapPath } from '@/lib/routes';
import type { NewsEntry, PrintedMonth, SitemapEntry, SitemapLink } from '../views';
import { absoluteUrl, machineText } from './machine-text';
import { addElement, addText, xmlRoot } from './xml';

/** Addresses in one sitemap. The format allows 50,000; fewer are written without a pause. */
export const SITEMAP_MOST = 10_000;
/** What services that gather news ask for: the last two days, a thousand articles. */
export const NEWS_HOURS = 48;
export const NEWS_MOST = 1_000;

export const SITEMAP_TYPE = 'application/xml; charset=utf-8';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Which sitemap the last part of an address names: the pages, or a part of a month. */
export type SitemapName =
  | { readonly kind: 'pages' }
  | { readonly kind: 'month'; readonly month: string; readonly part: number };

/** `pages.xml`, `2026-11.xml`, `2026-11-2.xml`; null for anything else. */
export function parseSitemapName(file: string): SitemapName | null {
  if (file === 'pages.xml') return { kind: 'pages' };
  const [, month, part] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|1\d))?\.xml$/.exec(file) ?? [];
  // The year 0000 has no months.
  if (month === undefined || month.startsWith('0000')) return null;
  return { kind: 'month', month, part: part ? Number(part) : 1 };
}

/** The sitemaps of a language: its pages, the news while there is any, the parts of each month. */
export function sitemapsOf(
  locale: Locale,
  { months, newestAt }: { months: readonly PrintedMonth[]; newestAt: Date | null },
): SitemapLink[] {
  return [
    { path: pagesSitemapPath(locale), changedAt: null },
    ...(newestAt ? [{ path: newsSitemapPath(locale), changedAt: newestAt }] : []),
    ...months.flatMap(({ month, count, changedAt }) =>
      Array.from({ length: Math.ceil(count / SITEMAP_MOST) }, (_, place) => ({
        path: monthSitemapPath(locale, place === 0 ? month : `${month}-${place + 1}`),
        changedAt,
      })),
    ),
  ];
}

/** The list of sitemaps (https://www.sitemaps.org/protocol.html). */
export function sitemapIndex(list: readonly SitemapLink[], origin: URL): string {
  const root = xmlRoot('sitemapindex', { xmlns: SITEMAP });
  for (const { path, changedAt } of list) {
    const node = addElement(root, 'sitemap');
    addText(node, 'loc', absoluteUrl(path, origin));
    if (changedAt) addText(node, 'lastmod', changedAt.toISOString());
  }
  return root.end();
}

/** The addresses of one sitemap, each with its translations. */
export function sitemap(entries: readonly SitemapEntry[], origin: URL): string {
  const root = xmlRoot('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': XHTML });
  for (const { path, changedAt, translations } of entries) {
    const node = addElement(root, 'url');
    addText(node, 'loc', absoluteUrl(path, origin));
    if (changedAt) addText(node, 'lastmod', changedAt.toISOString());
    for (const each of translations) {
      addElement(node, 'xhtml:link', {
        rel: 'alternate',
        hreflang: each.locale,
        href: absoluteUrl(each.path, origin),
      });
    }
  }
  return root.end();
}

/** The newest articles, for services that gather news. */
export function newsSitemap(
  entries: readonly NewsEntry[],
  { paper, locale, origin }: { paper: string; locale: Locale; origin: URL },
): string {
  const root = xmlRoot('urlset', { xmlns: SITEMAP, 'xmlns:news': NEWS });
  for (const { path, headline, publishedAt } of entries) {
    const node = addElement(root, 'url');
    addText(node, 'loc', absoluteUrl(path, origin));
    const news = addElement(node, 'news:news');
    const publication = addElement(news, 'news:publication');
    addText(publication, 'news:name', machineText(paper));
    addText(publication, 'news:language', locale);
    addText(news, 'news:publication_date', machine(publishedAt));
    addText(news, 'news:title', machineText(headline));
  }
  return root.end();
}
