import { expect, test } from '../support/test';

test('the chosen theme and text size stand before the first paint of every page', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByText('القائمة', { exact: true }).first().click();
  await page.getByRole('button', { name: 'داكن' }).click();
  await page.getByRole('button', { name: 'أكبر', exact: true }).click();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  // Without the scripts of the page only the one in the head is left to apply the choice.
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto('/fr', { waitUntil: 'commit' });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-text-size', '2');
});
