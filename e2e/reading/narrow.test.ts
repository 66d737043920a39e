import { locales } from '@/lib/i18n/locales';
import { archivePath, correctionsPath, frontPath, latestPath, searchPath } from '@/lib/routes';
import { expect, test } from '../support/test';
import { aPrintedArticle } from '../support/world';

test.use({ viewport: { width: 320, height: 640 } });

for (const locale of locales) {
  test(`no page is wider than a phone of 320 pixels (${locale})`, async ({ page }) => {
    const { path } = await aPrintedArticle({ locale });
    const pages = [
      frontPath(locale),
      path,
      latestPath(locale),
      archivePath(locale),
      correctionsPath(locale),
      searchPath(locale),
    ];
    for (const each of pages) {
      await page.goto(each);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, each).toBe(320);
    }
  });
}
