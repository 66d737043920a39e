import type { BrowserContextOptions, Request } from '@playwright/test';
import { db } from '@/lib/db/client';
import { origin, expect, test } from '../support/test';
import { aPrintedArticle } from '../support/world';

/** The browser of the tests calls itself headless, which makes a robot of it. */
const READER: BrowserContextOptions = {
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
};

const LONG = Array.from(
  { length: 60 },
  (_, place) => `الفقرة ${place + 1} من تقرير طويل عن ترميم الأسواق القديمة في المدينة العتيقة.`,
);

async function readsOf(articleId: number): Promise<Record<number, number>> {
  const rows = await db.readCount.groupBy({
    by: ['depth'],
    where: { articleId },
    _sum: { reads: true },
  });
  return Object.fromEntries(rows.map(({ depth, _sum }) => [depth, _sum.reads ?? 0]));
}

const isBeacon = (request: Request) => new URL(request.url()).pathname === '/api/pageviews';
const isPixel = (request: Request) => request.url().endsWith('.gif');

test('an article in view for five seconds is read once, also when it is loaded again; no cookie', async ({
  browser,
}) => {
  const { id, path } = await aPrintedArticle({ paragraphs: LONG });
  const context = await browser.newContext({ ...READER, baseURL: origin() });
  const pixels: string[] = [];
  context.on('request', (request) => isPixel(request) && pixels.push(request.url()));
  const page = await context.newPage();
  await page.clock.install();
  for (const visit of ['first', 'again']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.clock.runFor(4_500);
    if (visit === 'first') expect(await readsOf(id)).toEqual({});
    const beacon = page.waitForResponse((response) => isBeacon(response.request()));
    await page.clock.runFor(1_500);
    expect((await beacon).status()).toBe(204);
    expect(await readsOf(id)).toEqual({ 0: 1 });
  }
  const deeper = page.waitForResponse((response) => isBeacon(response.request()));
  await page.getByText('الفقرة 60').scrollIntoViewIfNeeded();
  await page.clock.runFor(1_000);
  await deeper;
  expect(await readsOf(id)).toEqual({ 0: 1, 25: 1, 50: 1, 75: 1, 100: 1 });
  expect(pixels).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a reader without script is counted by an image of 43 bytes', async ({ browser }) => {
  const { id, path } = await aPrintedArticle();
  const context = await browser.newContext({
    ...READER,
    baseURL: origin(),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const [pixel] = await Promise.all([
    page.waitForResponse((response) => isPixel(response.request())),
    page.goto(path),
  ]);
  expect(pixel.status()).toBe(200);
  expect(pixel.headers()).toMatchObject({
    'content-type': 'image/gif',
    'cache-control': 'private, no-store',
  });
  expect((await pixel.body()).length).toBe(43);
  expect(await readsOf(id)).toEqual({ 0: 1 });
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('who asks not to be followed, robots and foreign pages are answered and not counted', async ({
  request,
}) => {
  const { id } = await aPrintedArticle();
  const agent = READER.userAgent ?? '';
  const tell = async (headers: Record<string, string>, data: unknown = null) => {
    const answer = await request.post('/api/pageviews', {
      headers: { 'user-agent': agent, origin: origin(), ...headers },
      data: data ?? { articleId: id, depths: [0], from: '' },
    });
    expect(answer.status()).toBe(204);
  };
  await tell({ dnt: '1' });
  await tell({ 'sec-gpc': '1' });
  await tell({ 'sec-purpose': 'prefetch' });
  await tell({ 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' });
  await tell({ origin: 'https://elsewhere.example' });
  await tell({}, { articleId: 'all', depths: [7] });
  await tell({}, { articleId: 2_000_000_000, depths: [0], from: '' });
  expect(await readsOf(id)).toEqual({});
  await tell({}, { articleId: id, depths: [0], from: 'www.google.com' });
  const rows = await db.readCount.findMany({ where: { articleId: id } });
  expect(rows).toMatchObject([{ depth: 0, sourceClass: 'search', reads: 1 }]);
});
