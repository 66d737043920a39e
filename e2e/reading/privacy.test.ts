import { expect, test } from '../support/test';
import { sectionSlug } from '../support/paper';
import { aPrintedArticle } from '../support/world';

test('reading sets no cookie and asks nobody but the paper', async ({ page, context, baseURL }) => {
  const { path } = await aPrintedArticle();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol !== 'data:') foreign.push(request.url());
  });
  for (const each of ['/', `/sections/${sectionSlug('nation', 'ar')}`, path]) {
    await page.goto(each, { waitUntil: 'networkidle' });
  }
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the front is the same document for everybody, whatever their browser speaks', async ({
  request,
}) => {
  const plain = await (await request.get('/')).body();
  const french = await (
    await request.get('/', { headers: { 'accept-language': 'fr-FR,fr;q=0.9' } })
  ).body();
  expect(french.equals(plain)).toBe(true);
});
