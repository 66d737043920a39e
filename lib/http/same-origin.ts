import { isLoopback, siteUrl } from '@/lib/env';

/**
 * Whether a state-changing request comes from our own pages. `Sec-Fetch-Site` decides where the
 * browser sends it; else `Origin` must be that of SITE_URL, or any loopback origin while SITE_URL is
 * loopback. An absent or `null` origin is refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite !== null) return fetchSite === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const site = siteUrl();
  const from = new URL(origin);
  return from.origin === site.origin || (isLoopback(site.hostname) && isLoopback(from.hostname));
}
