import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import {
  newsroomArticlePath,
  newsroomArticlesPath,
  newsroomHistoryPath,
  newsroomNewArticlePath,
} from '@/lib/routes';
import { signIn } from '../support/desk';
import { expectState, openArticle, openDraft } from '../support/editor';
import { expect, origin, test } from '../support/test';
import { aColleagueWhoIs, aDraft } from '../support/world';

async function expectNoBarrier(page: Page, place: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
  expect(found, place).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme });

    test('the screens of an article are free of barriers in three languages', async ({ page }) => {
      test.slow();
      const { id } = await aDraft();
      await signIn(page, await aColleagueWhoIs('managing_editor'));
      for (const locale of locales) {
        for (const path of [
          newsroomArticlesPath(locale),
          newsroomNewArticlePath(locale),
          newsroomArticlePath(locale, id),
          newsroomHistoryPath(locale, id),
        ]) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectNoBarrier(page, path);
        }
      }
    });

    test('the states of the editor are too: menu, dialogs, conflict', async ({ page, browser }) => {
      test.slow();
      const { id } = await openDraft(page);
      await page.keyboard.press('Enter');
      await page.keyboard.type('/');
      await expect(page.getByRole('listbox')).toBeVisible();
      await expectNoBarrier(page, 'menu of blocks');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Backspace');
      await page.getByRole('button', { name: 'صورة', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoBarrier(page, 'picture library');
      await page.keyboard.press('Escape');

      const other = await browser.newPage({ baseURL: origin() });
      await signIn(other, await aColleagueWhoIs('managing_editor', 'سعاد بنجلون'));
      await openArticle(other, id);
      await other.keyboard.type(' أولا.');
      await expectState(other, /^محفوظ \d/);
      await other.close();
      await page.getByRole('textbox', { name: 'نص المقال' }).press('Control+End');
      await page.keyboard.type(' ثانيا.');
      await expect(page.getByRole('region', { name: 'النص المحفوظ' })).toBeVisible();
      await expectNoBarrier(page, 'conflict');
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('writing and submitting need no sideways scrolling', async ({ page }) => {
    await openDraft(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await page.keyboard.type(' من الهاتف.');
    await page.getByRole('button', { name: 'معطيات المقال' }).click();
    await expect(page.getByLabel('مكان الكتابة')).toBeVisible();
    expect(await width()).toBe(360);
    await page.getByRole('button', { name: 'عُد إلى النص' }).click();
    await page.getByRole('button', { name: 'الحالة والنشر' }).click();
    await page.getByRole('button', { name: 'أرسل للمراجعة' }).click();
    await expect(page.getByText('أُرسل المقال للمراجعة.')).toBeVisible();
    expect(await width()).toBe(360);
  });
});
