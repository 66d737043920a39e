import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from '../support/test';
import { sectionSlug } from '../support/paper';
import { aDraft, aPrintedArticle } from '../support/world';

type Expected = {
  readonly status: number;
  readonly location?: string;
  readonly lang?: 'ar' | 'fr' | 'en';
  readonly canonical?: string;
};

/** The first answer is made, the second comes from the store: a reader must see no difference. */
async function expectTwice(request: APIRequestContext, path: string, expected: Expected) {
  for (const attempt of ['first', 'second']) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const told = `${attempt} answer of ${path}`;
    expect(answer.status(), told).toBe(expected.status);
    if (expected.location !== undefined) expect(locationOf(answer), told).toBe(expected.location);
    if (expected.lang === undefined) continue;
    const html = await answer.text();
    const dir = expected.lang === 'ar' ? 'rtl' : 'ltr';
    expect(/<html[^>]*>/.exec(html)?.[0], told).toContain(`lang="${expected.lang}" dir="${dir}"`);
    expect(html.trimEnd().endsWith('</html>'), `${told} is whole`).toBe(true);
    if (expected.canonical !== undefined) {
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      expect(canonical && pathOf(canonical), told).toBe(encodeURI(decodeURI(expected.canonical)));
    }
  }
}

function locationOf(answer: APIResponse): string | undefined {
  const location = answer.headers()['location'];
  return location === undefined ? undefined : pathOf(location);
}

/** Without the origin, and encoded one way. */
function pathOf(address: string): string {
  const url = new URL(address, 'http://paper.test');
  return url.pathname + url.search;
}

const nation = (locale: 'ar' | 'fr' | 'en') =>
  `${locale === 'ar' ? '' : `/${locale}`}/sections/${encodeURI(sectionSlug('nation', locale))}`;

const FIXED: readonly (readonly [string, Expected])[] = [
  ['/', { status: 200, lang: 'ar', canonical: '/' }],
  ['/fr', { status: 200, lang: 'fr', canonical: '/fr' }],
  ['/en', { status: 200, lang: 'en', canonical: '/en' }],
  ['/ar', { status: 308, location: '/' }],
  ['/fr/', { status: 308, location: '/fr' }],
  [nation('ar'), { status: 200, lang: 'ar', canonical: nation('ar') }],
  [nation('fr'), { status: 200, lang: 'fr', canonical: nation('fr') }],
  [nation('en'), { status: 200, lang: 'en', canonical: nation('en') }],
  [`/ar${nation('ar')}`, { status: 308, location: nation('ar') }],
  [`${nation('ar')}/page/1`, { status: 308, location: nation('ar') }],
  [`${nation('ar')}/page/999`, { status: 404, lang: 'ar' }],
  [`${nation('ar')}/page/nought`, { status: 404, lang: 'ar' }],
  ['/sections/none-of-ours', { status: 404, lang: 'ar' }],
  ['/no-such-page', { status: 404, lang: 'ar' }],
  ['/fr/no-such-page', { status: 404, lang: 'fr' }],
  ['/en/no-such-page', { status: 404, lang: 'en' }],
  ['/articles/words-without-a-number', { status: 404, lang: 'ar' }],
  ['/articles/%ff', { status: 404, lang: 'ar' }],
  ['/fr/articles/%E0%A4', { status: 404, lang: 'fr' }],
  ['/articles/99999999999', { status: 404, lang: 'ar' }],
  ['/a/2147483000', { status: 404, lang: 'ar' }],
  ['/wp-login.php', { status: 404, lang: 'ar' }],
  ['/newsroom', { status: 303, location: '/newsroom/sign-in?next=%2Fnewsroom' }],
  [
    '/fr/newsroom/articles',
    {
      status: 303,
      location: '/fr/newsroom/sign-in?next=%2Ffr%2Fnewsroom%2Farticles',
    },
  ],
];

for (const [path, expected] of FIXED) {
  test(`${decodeURI(path.replace(/%(?:ff|E0%A4)/g, '?'))} answers ${expected.status}, asked twice`, async ({
    request,
  }) => {
    await expectTwice(request, path, expected);
  });
}

test('of an article one address answers 200, every other spelling redirects to it once', async ({
  request,
}) => {
  const { id, path } = await aPrintedArticle();
  await expectTwice(request, path, { status: 200, lang: 'ar', canonical: path });
  const spellings = [
    `/articles/${id}`,
    `/articles/${id}-`,
    `/articles/${id}-other-words`,
    `/articles/000${id}-${'x'.repeat(10)}`,
    `${path}/`,
    `/articles/${id}-%D8`,
    `/fr/articles/${id}`,
    `/a/${id}`,
  ];
  for (const spelling of spellings) {
    await expectTwice(request, spelling, { status: 308, location: path });
  }
});

test('a French article is read under /fr, in French', async ({ request }) => {
  const { id, path } = await aPrintedArticle({ locale: 'fr' });
  await expectTwice(request, path, { status: 200, lang: 'fr', canonical: path });
  await expectTwice(request, `/articles/${id}`, { status: 308, location: path });
});

test('a draft answers as an article that does not exist, byte for byte', async ({ request }) => {
  const { id } = await aDraft();
  const unknown = id + 1_000_000;
  const [draft, nothing] = await Promise.all(
    [id, unknown].map(async (each) => {
      const answer = await request.get(`/articles/${each}`);
      expect(answer.status()).toBe(404);
      return (await answer.text()).replaceAll(String(each), 'N');
    }),
  );
  expect(draft).toBe(nothing);
});

test('every page is guarded by its headers and sets no cookie', async ({ request }) => {
  const { path } = await aPrintedArticle();
  for (const each of ['/', '/fr', nation('ar'), path, '/no-such-page']) {
    const headers = (await request.get(each)).headers();
    expect(headers, each).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['content-security-policy'], each).toContain("default-src 'none'");
    expect(headers['content-security-policy'], each).toContain("frame-ancestors 'none'");
    expect(headers['strict-transport-security'], each).toContain('max-age=31536000');
    expect(headers['permissions-policy'], each).toContain('camera=()');
    expect(headers['set-cookie'], each).toBeUndefined();
    expect(headers['x-powered-by'], each).toBeUndefined();
  }
});

test('a page takes no method but its own', async ({ request }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect((await request.fetch('/', { method })).status(), method).toBe(405);
  }
});
