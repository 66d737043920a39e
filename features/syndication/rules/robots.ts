import { locales } from '@/lib/i18n/locales';
import { newsroomPath, newsSitemapPath, searchPath, sitemapIndexPath } from '@/lib/routes';
import { absoluteUrl } from './machine-text';

/** What the desk, the doors for machines and the search answer is made for one visitor. */
export function robotsText(origin: URL): string {
  const closed = [
    ...locales.flatMap((locale) => [newsroomPath(locale), searchPath(locale)]),
    '/api',
  ];
  const sitemaps = [sitemapIndexPath(), ...locales.map(newsSitemapPath)];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    ...sitemaps.map((path) => `Sitemap: ${absoluteUrl(path, origin)}`),
    '',
  ].join('\n');
}
