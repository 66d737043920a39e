/** Feeds and sitemaps: asked again each time, kept five minutes by an edge, a day while the site is down. */
export const MACHINE_CACHE =
  'public, max-age=0, must-revalidate, s-maxage=300, stale-if-error=86400';

/** Nothing stands at an address that only machines read. */
export function missingForMachines(): Response {
  return new Response(null, {
    status: 404,
    headers: { 'Cache-Control': 'public, max-age=0, must-revalidate, s-maxage=30' },
  });
}
