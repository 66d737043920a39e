import { db } from '@/lib/db/client';
import { newsroomArticlePath } from '@/lib/routes';
import { signIn } from '../support/desk';
import { expectState, openArticle, openDraft, textOf } from '../support/editor';
import { expect, origin, test } from '../support/test';
import { aColleagueWhoIs } from '../support/world';

function headlinesOf(articleId: number) {
  return db.revision.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { headline: true, body: true, reason: true, sealedAt: true },
  });
}

test('what is typed is saved by itself, and an explicit save seals it', async ({ page }) => {
  const { id } = await openDraft(page);
  await page.keyboard.type(' وزيادة');
  await expectState(page, 'تغييرات لم تُحفظ بعد');
  await expectState(page, /^محفوظ \d\d:\d\d$/);
  await page.keyboard.type(' ثانية');
  await page.keyboard.press('Control+KeyS');
  await expect
    .poll(async () => (await headlinesOf(id)).at(-1)?.reason, { message: 'the save is explicit' })
    .toBe('explicit_save');
  const revisions = await headlinesOf(id);
  expect(JSON.stringify(revisions.at(-1)?.body)).toContain('فقرة أولى. وزيادة ثانية');
});

test('of two who write the second is told by whom, sees both texts, and loses neither', async ({
  page,
  browser,
}) => {
  const { id } = await openDraft(page);
  const chief = await browser.newPage({ baseURL: origin() });
  await signIn(chief, await aColleagueWhoIs('managing_editor', 'سعاد بنجلون'));
  await openArticle(chief, id);
  await chief.keyboard.type(' نص الرئيسة.');
  await expectState(chief, /^محفوظ \d/);

  await page.keyboard.type(' نص المحرر.');
  await expectState(page, 'تعارض');
  await expect(page.getByRole('heading', { name: 'عدّل شخص آخر هذا النص' })).toBeVisible();
  await expect(page.getByText('حفظ سعاد بنجلون نسخة أحدث')).toBeVisible();
  await expect(page.getByRole('region', { name: 'النص المحفوظ' })).toContainText('نص الرئيسة.');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'احتفظ بنصي نسخةً جديدة' }).click();
  await expectState(page, /^محفوظ \d/);
  const bodies = (await headlinesOf(id)).map(({ body }) => JSON.stringify(body));
  expect(bodies.some((body) => body.includes('نص الرئيسة.'))).toBe(true);
  expect(bodies.at(-1)).toContain('نص المحرر.');
  await chief.close();
});

test('without a network the device keeps the text, and offers it when the article is opened again', async ({
  page,
  context,
}) => {
  const { id } = await openDraft(page);
  await context.setOffline(true);
  await page.keyboard.type(' كُتب بلا شبكة.');
  await expectState(page, 'غير متصل، النص محفوظ على هذا الجهاز');
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(newsroomArticlePath('ar', id));
  await expect(
    again.getByRole('heading', { name: 'على هذا الجهاز نص لم يصل إلى الخادم' }),
  ).toBeVisible();
  await expect(textOf(again)).not.toContainText('كُتب بلا شبكة.');
  await again.getByRole('button', { name: 'استعمل نص هذا الجهاز' }).click();
  await expect(textOf(again)).toContainText('كُتب بلا شبكة.');
  await expectState(again, /^محفوظ \d/);
  expect(JSON.stringify((await headlinesOf(id)).at(-1)?.body)).toContain('كُتب بلا شبكة.');
});

test('a network that comes back is used at once', async ({ page, context }) => {
  await openDraft(page);
  await context.setOffline(true);
  await page.keyboard.type(' انقطاع.');
  await expectState(page, 'غير متصل، النص محفوظ على هذا الجهاز');
  await context.setOffline(false);
  await expectState(page, /^محفوظ \d/);
});
