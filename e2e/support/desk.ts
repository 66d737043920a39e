import type { Page } from '@playwright/test';
import { expect } from './test';
import { aSignInLink } from './world';

/** Signs in as the administrator's letter says: open the link, press the button. */
export async function signIn(page: Page, colleague: { readonly userId: string }): Promise<void> {
  await page.goto(await aSignInLink(colleague.userId));
  await page.getByRole('button', { name: 'ادخل إلى غرفة الأخبار' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'مكتبي' })).toBeVisible();
}

/** The editor's fast path, at the panel of the article: no second pair of eyes, and the reason on record. */
export async function publishAtDesk(
  page: Page,
  articleId: number,
  waiverReason: string,
): Promise<void> {
  await page.goto(`/newsroom/articles/${articleId}`);
  // On a phone the panel is a sheet behind its button.
  const isPhone = (page.viewportSize()?.width ?? 0) < 1_024;
  if (isPhone) await page.getByRole('button', { name: 'الحالة والنشر' }).click();
  await page.locator('summary').filter({ hasText: 'انشر بلا مراجعة' }).click();
  const form = page.locator('form[data-action="publish-unreviewed"]');
  await form.getByRole('textbox', { name: 'لماذا يُنشر بلا مراجعة؟' }).fill(waiverReason);
  await form.getByRole('button', { name: 'انشر بلا مراجعة' }).click();
  await expect(page.getByText('نُشر المقال.')).toBeVisible();
}
