import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { publishAtDesk, signIn } from '../support/desk';
import { approve, comment } from '../support/discussion';
import { expectSoon } from '../support/fresh';
import { importFile } from '../support/import';
import { SEED_FILE, seedPage, WITHOUT_SEED, wordsOf } from '../support/seed-page';
import { aColleagueWhoIs, addressOf } from '../support/world';

const WRITTEN = {
  name: 'مريم الإدريسي',
  email: 'meryem@reader.example',
  body: 'شكراً على هذه المعطيات. ما موعد الزيارة المقبلة؟',
};

test('a scraped page is imported, published, read, commented without script, approved and seen', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  test.skip(SEED_FILE === null, WITHOUT_SEED);
  if (SEED_FILE === null || baseURL === undefined) return;
  const seed = seedPage(SEED_FILE);
  const { articleId, report } = await importFile(SEED_FILE);
  expect(report).toContain('Filed as a draft');
  expect((await importFile(SEED_FILE)).report).toContain('nothing was changed');
  expect((await request.get(`/articles/${articleId}`)).status()).toBe(404);

  await signIn(page, await aColleagueWhoIs('editor', 'ليلى بناني'));
  await publishAtDesk(page, articleId, 'خبر رسمي عاجل، راجعه مدير التحرير هاتفياً');
  const path = await addressOf(articleId);
  await expectSoon(request, path, seed.headline);
  await expectSoon(request, '/', seed.headline);

  const reader = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await reader.goto('/');
  await reader.getByRole('link', { name: seed.headline }).first().click();
  await expectArticle(reader, seed);
  await comment(reader, 'ar', WRITTEN);
  await reader.goto(path);
  await expect(reader.getByText(WRITTEN.body)).toHaveCount(0);

  const desk = await (await browser.newContext({ baseURL })).newPage();
  await signIn(desk, await aColleagueWhoIs('moderator', 'سعيد العلوي'));
  await approve(desk, WRITTEN.name);
  await expectSoon(request, path, WRITTEN.body);

  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto(path);
  await expect(other.getByRole('article').filter({ hasText: WRITTEN.body }).last()).toContainText(
    WRITTEN.name,
  );
});

/** Headline, deck, section and byline as they stand in the file, and every word of the body, in order. */
async function expectArticle(page: Page, seed: ReturnType<typeof seedPage>) {
  const article = page.getByRole('article').first();
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(seed.headline);
  await expect(article.getByRole('link', { name: seed.section }).first()).toBeVisible();
  await expect(article.getByText(seed.deck, { exact: true })).toBeVisible();
  await expect(article.getByText(seed.byline, { exact: true })).toBeVisible();
  const shown = await article.getByRole('paragraph').allInnerTexts();
  const first = shown.findIndex(
    (text) => wordsOf(text)[0] === wordsOf(seed.paragraphs[0] ?? '')[0],
  );
  const body = shown.slice(first, first + seed.paragraphs.length);
  expect(body.flatMap(wordsOf)).toEqual(seed.paragraphs.flatMap(wordsOf));
}
