import { expect, origin, test } from '../support/test';
import { signIn } from '../support/desk';
import { comment } from '../support/discussion';
import { expectSoon } from '../support/fresh';
import { aColleagueWhoIs, aPrintedArticle } from '../support/world';

const WRITTEN = {
  name: 'يوسف بنجلون',
  email: 'youssef@reader.example',
  body: 'قرأت المقال مرتين، والأرقام تستحق جدولاً مستقلاً.',
};

test('a moderator reads and decides by keys alone', async ({ page, browser, request }) => {
  const { path } = await aPrintedArticle();
  const reader = await browser.newPage({ baseURL: origin() });
  await reader.goto(path);
  await comment(reader, 'ar', WRITTEN);
  await reader.close();

  await signIn(page, await aColleagueWhoIs('moderator'));
  await page.goto('/newsroom/comments');
  const card = page.getByRole('article', { name: WRITTEN.name });
  await expect(card).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(card).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('a');
  await expect(card.getByRole('status')).toHaveText('نُشر التعليق.');
  await expectSoon(request, path, WRITTEN.body);
});
