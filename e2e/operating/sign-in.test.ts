import type { Page } from '@playwright/test';
import { aUser } from '@/features/identity/builders';
import { suspendUser } from '@/features/identity/operations/suspend-user';
import { SYSTEM } from '@/lib/action/actor';
import { expect, origin, test } from '../support/test';
import { signIn } from '../support/desk';
import { aColleagueWhoIs, aSignInLink } from '../support/world';

const PASSWORD = 'حديقة فيها سبع نخلات وبئر';
const WRONG = 'البريد الإلكتروني أو كلمة المرور غير صحيح.';

async function tryPassword(page: Page, email: string, password: string) {
  await page.getByRole('textbox', { name: 'البريد الإلكتروني' }).fill(email);
  await page.getByLabel('كلمة المرور').fill(password);
  await page.getByRole('button', { name: 'ادخل' }).click();
}

test('a wrong password is told, the right one opens the desk, signing out closes it', async ({
  page,
  context,
}) => {
  const { email } = await aUser({ password: PASSWORD, grants: [{ role: 'journalist' }] });
  await page.goto('/newsroom');
  await tryPassword(page, email, 'كلمة ليست صحيحة إطلاقاً');
  await expect(page.getByText(WRONG)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'البريد الإلكتروني' })).toHaveValue(email);
  await tryPassword(page, email, PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'مكتبي' })).toBeVisible();

  const session = await context.cookies();
  await page.getByRole('button', { name: 'اخرج' }).first().click();
  await expect(page.getByRole('heading', { name: 'الدخول إلى غرفة الأخبار' })).toBeVisible();
  await context.addCookies(session);
  await page.goto('/newsroom');
  await expect(page.getByRole('heading', { name: 'انتهت جلستك' })).toBeVisible();
});

test('a sign-in link works once', async ({ page, browser }) => {
  const { userId } = await aColleagueWhoIs('editor');
  const link = await aSignInLink(userId);
  await page.goto(link);
  await page.getByRole('button', { name: 'ادخل إلى غرفة الأخبار' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'مكتبي' })).toBeVisible();
  const other = await browser.newPage({ baseURL: origin() });
  await other.goto(link);
  await other.getByRole('button', { name: 'ادخل إلى غرفة الأخبار' }).click();
  await expect(other.getByText('هذا الرابط لا يعمل').first()).toBeVisible();
  await other.close();
});

test('a suspended colleague is out at the next request', async ({ page }) => {
  const colleague = await aColleagueWhoIs('editor');
  await signIn(page, colleague);
  expect(await suspendUser(SYSTEM, { userId: colleague.userId })).toMatchObject({ ok: true });
  await page.goto('/newsroom');
  await expect(page.getByRole('heading', { name: 'انتهت جلستك' })).toBeVisible();
});

test('a journalist neither moderates nor sees the people of the paper', async ({ page }) => {
  await signIn(page, await aColleagueWhoIs('journalist'));
  await page.goto('/newsroom/people');
  await expect(page.getByText('لا تسمح صلاحياتك بهذا الإجراء.')).toBeVisible();
  await page.goto('/newsroom/comments');
  await expect(page.getByRole('button', { name: 'نشر' })).toHaveCount(0);
});
