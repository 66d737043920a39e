import type { APIRequestContext } from '@playwright/test';
import { expectSoon } from '../support/fresh';
import { sectionSlug } from '../support/paper';
import { expect, test } from '../support/test';
import { aPrintedArticle, withdraw } from '../support/world';

const culture = `/feeds/sections/${encodeURI(sectionSlug('culture', 'ar'))}`;

const TYPES = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

test('every feed has its exact type, its cache and nothing that may run', async ({ request }) => {
  for (const folder of ['/feeds', '/fr/feeds', '/en/feeds', culture, '/feeds/corrections']) {
    for (const [file, type] of Object.entries(TYPES)) {
      const answer = await request.get(`${folder}/${file}`);
      expect(answer.status(), `${folder}/${file}`).toBe(200);
      const headers = answer.headers();
      expect(headers, `${folder}/${file}`).toMatchObject({
        'content-type': type,
        'cache-control': 'public, max-age=0, must-revalidate, s-maxage=300, stale-if-error=86400',
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
  }
});

test('a reader that has the feed already gets 304, by its mark and by its date', async ({
  request,
}) => {
  await aPrintedArticle({ locale: 'en', section: 'culture' });
  const path = '/en/feeds/atom.xml';
  // Other articles of the run may be printed between the two requests.
  await expect(async () => {
    const { etag = '', 'last-modified': date = '' } = (await request.get(path)).headers();
    expect(date).not.toBe('');
    const byMark = await request.get(path, { headers: { 'If-None-Match': `"other", ${etag}` } });
    expect(byMark.status()).toBe(304);
    expect(byMark.headers()['etag']).toBe(etag);
    const byDate = await request.get(path, { headers: { 'If-Modified-Since': date } });
    expect(byDate.status()).toBe(304);
    const byOther = await request.get(path, { headers: { 'If-None-Match': '"other"' } });
    expect(byOther.status()).toBe(200);
  }).toPass();
});

test('the addresses where readers of feeds look first lead there in one hop', async ({
  request,
}) => {
  const moved = {
    '/feed': '/feeds/rss.xml',
    '/feed/': '/feeds/rss.xml',
    '/rss.xml': '/feeds/rss.xml',
    '/atom.xml': '/feeds/atom.xml',
    '/fr/feed/': '/fr/feeds/rss.xml',
    '/en/atom.xml': '/en/feeds/atom.xml',
    '/ar/feeds/rss.xml': '/feeds/rss.xml',
  };
  for (const [path, target] of Object.entries(moved)) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(308);
    expect(new URL(answer.headers()['location'] ?? '', 'http://paper.test').pathname).toBe(target);
  }
});

test('the feed of nothing is missing', async ({ request }) => {
  for (const path of [
    '/feeds/sections/none-of-ours/rss.xml',
    '/feeds/sections/%ff/rss.xml',
    '/feeds/tags/2147483000/atom.xml',
    '/feeds/authors/2147483000/feed.json',
    '/feeds/tags/words/rss.xml',
    '/feeds/other.xml',
    '/fr/feeds/sections/none-of-ours/feed.json',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('a published article is in the feeds within five seconds, a withdrawn one leaves at once', async ({
  request,
}) => {
  await Promise.all([request.get('/feeds/rss.xml'), request.get(`${culture}/feed.json`)]);
  const { id, headline } = await aPrintedArticle({
    section: 'culture',
    headline: 'معرض الخط المغربي يفتح أبوابه للزوار',
    paragraphs: ['وُزعت اللوحات على أربع قاعات.'],
  });
  await expectSoon(request, '/feeds/rss.xml', headline);
  await expectSoon(request, `${culture}/feed.json`, headline);
  const rss = await (await request.get('/feeds/rss.xml')).text();
  expect(rss).toMatch(new RegExp(`<guid isPermaLink="true">[^<]+/a/${id}</guid>`));
  expect(rss).toContain('وُزعت اللوحات على أربع قاعات.');
  const decks = await (await request.get('/feeds/rss.xml?full=0')).text();
  expect(decks).toContain(headline);
  expect(decks).not.toContain('وُزعت اللوحات');

  await withdraw(id);
  for (const path of ['/feeds/rss.xml', '/feeds/atom.xml', `${culture}/feed.json`]) {
    await expect
      .poll(async () => (await request.get(path)).text(), { timeout: 5_000 })
      .not.toContain(headline);
  }
});

test('the front and the sections name their feeds', async ({ request }) => {
  const section = `/sections/${encodeURI(sectionSlug('culture', 'ar'))}`;
  for (const [page, folder] of [
    ['/', '/feeds'],
    ['/fr', '/fr/feeds'],
    [section, culture],
  ] as const) {
    const links = [...(await (await request.get(page)).text()).matchAll(/<link [^>]*>/g)]
      .map(([link]) => link)
      .filter((link) => link.includes('rel="alternate"') && link.includes('type="'));
    const targets = links.map((link) => new URL(/href="([^"]*)"/.exec(link)?.[1] ?? '').pathname);
    expect(targets.toSorted(), page).toEqual(
      Object.keys(TYPES)
        .map((file) => `${folder}/${file}`)
        .toSorted(),
    );
  }
});

test('robots stay out of the desk and find the sitemaps', async ({ request }) => {
  const answer = await request.get('/robots.txt');
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const lines = (await answer.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'User-agent: *',
      'Disallow: /newsroom',
      'Disallow: /fr/newsroom',
      'Disallow: /en/search',
      'Disallow: /api',
    ]),
  );
  expect(lines.filter((line) => /^Sitemap: .+\/sitemap\.xml$/.test(line))).toHaveLength(1);
});

test('every address of the sitemaps answers 200 and is its own canonical one', async ({
  request,
}) => {
  const { path } = await aPrintedArticle({ locale: 'fr' });
  await expectSoon(request, '/fr/news-sitemap.xml', path);
  await expectSoon(request, '/sitemap.xml', '/fr/sitemaps/');
  for (const map of await locations(request, '/sitemap.xml')) {
    const pages = await locations(request, map);
    expect(pages.length, map).toBeGreaterThan(0);
    for (const page of pages.slice(0, 5)) {
      const answer = await request.get(page, { maxRedirects: 0 });
      // Another journey may have withdrawn its article meanwhile.
      if (answer.status() === 404 && page.includes('/articles/')) continue;
      expect(answer.status(), page).toBe(200);
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(await answer.text())?.[1];
      expect(new URL(canonical ?? '').pathname, map).toBe(new URL(page).pathname);
    }
  }
});

async function locations(request: APIRequestContext, path: string): Promise<string[]> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type'], path).toBe('application/xml; charset=utf-8');
  return [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc ?? '');
}
