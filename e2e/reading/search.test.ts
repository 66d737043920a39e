import AxeBuilder from '@axe-core/playwright';
import { db } from '@/lib/db/client';
import { expect, test } from '../support/test';
import { aPrintedArticle, withdraw } from '../support/world';

test.use({ javaScriptEnabled: false });

/** The job runner of the site has taken the article into the search. */
async function isIndexed(articleId: number) {
  await expect
    .poll(() => db.searchDocument.count({ where: { articleId } }), { timeout: 15_000 })
    .toBe(1);
}

test('a reader without script searches from the menu and opens what was found', async ({
  page,
}) => {
  const article = await aPrintedArticle({ headline: 'تدشين المرصد الفلكي بأوكايمدن' });
  await isIndexed(article.id);
  await page.goto('/');
  await page.getByText('القائمة', { exact: true }).first().click();
  const menu = page.getByRole('navigation', { name: 'القائمة' });
  await menu.getByLabel('ابحث في الجريدة').fill('المَرصد الفلكى');
  await menu.getByRole('button', { name: 'بحث' }).click();
  await expect(page).toHaveTitle(/^بحث: المَرصد الفلكى/);
  const result = page.getByRole('main').getByRole('link', { name: article.headline });
  await expect(result.locator('mark')).toHaveText(['المرصد', 'الفلكي']);
  await result.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
});

test('a withdrawn article is found no more', async ({ page }) => {
  const article = await aPrintedArticle({ headline: 'خبر الزرافة البيضاء' });
  await isIndexed(article.id);
  await withdraw(article.id);
  await page.goto('/search?q=الزرافة');
  await expect(page.getByRole('heading', { name: 'لم نعثر على أي مقال' })).toBeVisible();
});

test('a day that is none is said beside its field, and the rest of the form stays', async ({
  page,
}) => {
  await page.goto('/search?q=خبر&from=2026-02-30');
  const form = page.getByRole('main').getByRole('search');
  await expect(form.getByLabel('من تاريخ')).toHaveAccessibleDescription(/ليس تاريخاً صحيحاً/);
  await expect(form.getByLabel('كلمات البحث')).toHaveValue('خبر');
});

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  test('the search page is free of barriers and kept by nobody', async ({ page }) => {
    for (const path of ['/search', '/search?q=zzzz&from=x', '/fr/search?q=la']) {
      const response = await page.goto(path);
      expect(response?.headers()['cache-control']).toContain('no-store');
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
    }
  });
});
