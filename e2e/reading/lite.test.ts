import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { isLitePath } from '@/lib/routes';
import { expect, test } from '../support/test';
import { comment } from '../support/discussion';
import { expectSoon, expectStatusSoon } from '../support/fresh';
import { sectionSlug } from '../support/paper';
import { aPrintedArticle, withdraw } from '../support/world';

const ARTICLE_LIMIT = 30_000;
const POLICY = new RegExp(
  "^default-src 'none'; style-src 'sha256-[\\w+/=]{44}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$",
);

/** Of ordinary length: eight paragraphs. */
const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, place) =>
    `${'قالت لجنة الحي إن القاعة الجديدة ستفتح أبوابها للقراء في أوقات مناسبة. '.repeat(6)}(${place + 1})`,
);

/** The mark of the paper, and the 43 bytes that count a read. */
const COUNTED = /^\/(?:icon\.svg|api\/pageviews\/\d+\.gif)$/;

const liteOf = (path: string) => path.replace(/^(\/(?:fr|en))?(?=\/|$)/, '$1/lite');

const shared = (rest: string) => `public, max-age=0, must-revalidate, ${rest}`;
const PAGE = shared('s-maxage=60, stale-while-revalidate=300, stale-if-error=86400');
const nation = `/lite/sections/${encodeURI(sectionSlug('nation', 'ar'))}`;

test('from the lite front to a section, an article and its standard page, fetching only pages', async ({
  page,
}) => {
  const { path, headline } = await aPrintedArticle({
    section: 'culture',
    headline: 'معرض الخط المغربي يفتح أروقته في المدينة العتيقة',
    paragraphs: PARAGRAPHS,
  });
  await expectSoon(page.request, '/lite', headline);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));

  await page.goto('/lite');
  await page
    .getByRole('navigation', { name: 'الأقسام' })
    .getByRole('link', { name: 'ثقافة' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'ثقافة' })).toBeVisible();
  await page.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByText(PARAGRAPHS[0] ?? '')).toBeVisible();
  expect(fetched.filter((each) => !isLitePath(each) && !COUNTED.test(each))).toEqual([]);

  await page.getByRole('link', { name: 'النسخة الكاملة', exact: true }).click();
  await expect(page).toHaveURL(path);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});

test('an article on lite is thirty kilobytes at most, its icon included, without any script', async ({
  request,
}) => {
  const { path } = await aPrintedArticle({ paragraphs: PARAGRAPHS });
  await expectNoScript(request, '/lite');
  await expectNoScript(request, nation);
  const html = await expectNoScript(request, liteOf(path));
  const icon = await (await request.get('/icon.svg')).body();
  // Uncompressed, as a reader without a proxy in front may get it; half of it is what gzip leaves.
  expect(Buffer.byteLength(html) + icon.byteLength).toBeLessThanOrEqual(ARTICLE_LIMIT);
  expect(gzipSync(html).byteLength).toBeLessThanOrEqual(ARTICLE_LIMIT / 2);
});

test('a lite page answers as its standard page does', async ({ request }) => {
  const { id, path } = await aPrintedArticle();
  const lite = liteOf(path);
  const answers: readonly (readonly [string, number, string?])[] = [
    ['/lite', 200],
    ['/fr/lite', 200],
    ['/en/lite', 200],
    ['/ar/lite', 308, '/lite'],
    [nation, 200],
    [`${nation}/page/1`, 308, nation],
    [`${nation}/page/999`, 404],
    ['/lite/sections/none-of-ours', 404],
    ['/lite/none-of-ours', 404],
    ['/lite/articles/words-without-a-number', 404],
    ['/lite/articles/2147483000', 404],
    [lite, 200],
    [`/lite/articles/${id}`, 308, lite],
    [`/lite/articles/${id}-other-words`, 308, lite],
    [`/lite/articles/${id}-%D8`, 308, lite],
    [`/fr/lite/articles/${id}`, 308, lite],
    [`${lite}/`, 308, lite],
  ];
  for (const [address, status, location] of answers) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(status);
    const target = answer.headers()['location'];
    if (location === undefined) {
      expect(await answer.text(), address).toMatch(/^<!doctype html>.*<\/html>$/is);
    } else {
      expect(target && new URL(target, 'http://paper.test').pathname, address).toBe(location);
    }
  }
  const html = await (await request.get(lite)).text();
  expect(new URL(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '').pathname).toBe(path);
});

test('every lite page is guarded by its own policy, kept by shared caches and asked for by its mark', async ({
  request,
}) => {
  const { id, path } = await aPrintedArticle();
  const kept: readonly (readonly [string, string])[] = [
    ['/lite', shared('s-maxage=30, stale-while-revalidate=120, stale-if-error=86400')],
    [nation, PAGE],
    [liteOf(path), PAGE],
    ['/lite/none-of-ours', shared('s-maxage=30')],
    [`/lite/articles/${id}`, shared('s-maxage=300')],
  ];
  for (const [address, cacheControl] of kept) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    expect(headers['cache-control'], address).toBe(cacheControl);
    expect(headers['content-security-policy'], address).toMatch(POLICY);
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['set-cookie'], address).toBeUndefined();
  }
  const { etag = '' } = (await request.get(liteOf(path))).headers();
  const again = await request.get(liteOf(path), { headers: { 'if-none-match': etag } });
  expect([again.status(), await again.text()]).toEqual([304, '']);
});

test('an article that is withdrawn is gone from lite within five seconds, and says so', async ({
  request,
}) => {
  const { id, path, headline } = await aPrintedArticle({
    headline: 'لجنة السير تعلن مواعيد جديدة لحافلات المساء',
  });
  const lite = liteOf(path);
  await expectSoon(request, '/lite', headline);
  await expectSoon(request, nation, headline);
  await expectStatusSoon(request, lite, 200);
  await withdraw(id);
  await expectStatusSoon(request, lite, 404);
  const text = await (await request.get(lite)).text();
  expect(text).toContain('هذا المقال غير متاح حالياً');
  expect(text).not.toContain(headline);
  for (const list of ['/lite', nation]) {
    await expect
      .poll(async () => (await request.get(list)).text(), { timeout: 5_000 })
      .not.toContain(headline);
  }
});

test('the discussion is text on lite, with the way to the form of the standard page', async ({
  page,
}) => {
  const { path } = await aPrintedArticle();
  const body = 'أتمنى أن تبقى القاعة مفتوحة في أيام العطل';
  await page.goto(path);
  await comment(page, 'ar', { name: 'سعاد', email: 'souad-lite@reader.example', body });
  await page.goto(liteOf(path));
  const discussion = page.getByRole('region', { name: 'التعليقات' });
  await discussion.getByRole('link', { name: 'اكتب تعليقاً في النسخة الكاملة' }).click();
  await expect(page).toHaveURL(`${path}#comments`);
  await expect(page.getByRole('heading', { name: 'اترك تعليقاً' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} of the system`, () => {
    test.use({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });

    for (const locale of locales) {
      test(`lite pages (${locale}) are free of barriers and fit a narrow screen`, async ({
        page,
      }) => {
        const { path } = await aPrintedArticle({ locale });
        const prefix = locale === 'ar' ? '' : `/${locale}`;
        const section = `${prefix}/lite/sections/${sectionSlug('nation', locale)}`;
        for (const each of [
          `${prefix}/lite`,
          section,
          liteOf(path),
          `${prefix}/lite/none-of-ours`,
        ]) {
          await page.goto(each);
          await expectNoBarrier(page, each);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, each).toBe(320);
        }
      });
    }
  });
}

async function expectNoBarrier(page: Page, path: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
  expect(found, path).toEqual([]);
}

async function expectNoScript(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  expect(html, path).not.toMatch(
    /<script|\son\w+=|javascript:|<link rel="(?:preload|stylesheet)|<img(?! src="\/api\/pageviews\/)/i,
  );
  return html;
}
