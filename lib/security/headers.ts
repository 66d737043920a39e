type HeaderRule = { source: string; headers: { key: string; value: string }[] };

const common = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/**
 * The policy of pages that are one document for everybody. Such a page is stored, so it can carry no
 * nonce; its inline scripts are the framework's flight data and the head script.
 */
const publicPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of a request-time desk page: only scripts that carry the nonce of this answer run. */
export function deskPolicy(nonce: string, { development }: { development: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development overlay writes styles without a nonce.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of each kind of answer, by address. The desk's own policy is set per request by the proxy. */
export function securityHeaders(): HeaderRule[] {
  const pages = '/:path((?!(?:(?:fr|en)/)?(?:newsroom|lite)(?:/|$)|api/|media/).*)';
  const desk = '/:locale(ar/|fr/|en/)?newsroom/:path*';
  return [
    rule('/:path*', common),
    rule(pages, {
      'Content-Security-Policy': publicPolicy,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    }),
    rule(desk, deskHeaders),
    rule('/newsroom/:path*', deskHeaders),
    rule('/api/:path*', {
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, no-store',
    }),
    rule('/media/:path*', machineHeaders),
    ...FEEDS.map((source) =>
      rule(source, { ...machineHeaders, 'Access-Control-Allow-Origin': '*' }),
    ),
    ...SITEMAPS.map((source) => rule(source, machineHeaders)),
    rule('/fonts/:path*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ];
}

/** For each language; a later rule replaces what an earlier one says. */
const FEEDS = ['/feeds/:path*', '/:locale(fr|en)/feeds/:path*'];
const SITEMAPS = [
  '/:path(sitemap\\.xml|robots\\.txt)',
  '/sitemaps/:path*',
  '/:locale(fr|en)/sitemaps/:path*',
  '/:path(news-sitemap\\.xml)',
  '/:locale(fr|en)/:path(news-sitemap\\.xml)',
];

/** Files that other sites and programs show: nothing in them may run. */
const machineHeaders = {
  'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const deskHeaders = {
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
};

function rule(source: string, headers: Record<string, string>): HeaderRule {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}
