import type { Page } from '@playwright/test';
import { expect } from './test';
import { aSignInLink } from './world';

/** Signs in as the administrator's letter says: open the link, press the button. */
export async function signIn(page: Page, colleague: { readonly userId: string }): Promise<void> {
  await page.goto(await aSignInLink(colleague.userId));
  await page.getByRole('button', { name: 'ادخل إلى غرفة الأخبار' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'مكتبي' })).toBeVisible();
}
