import { expect, test } from '@playwright/test';
import { aPrintedArticle } from '../support/world';

test('an article is read at its address', async ({ page }) => {
  const { path, headline } = await aPrintedArticle();
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});
