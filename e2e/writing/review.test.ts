import type { Page } from '@playwright/test';
import { db } from '@/lib/db/client';
import { newsroomArticlePath, newsroomArticlesPath } from '@/lib/routes';
import { signIn } from '../support/desk';
import { textOf } from '../support/editor';
import { expect, origin, test } from '../support/test';
import { addressOf, aColleagueWhoIs } from '../support/world';

const HEADLINE = 'قطار سريع جديد يربط فاس ومكناس';

async function idOf(page: Page): Promise<number> {
  await page.waitForURL(/\/newsroom\/articles\/\d+$/);
  return Number(page.url().split('/').at(-1));
}

test('from an empty article to the reader: written, submitted, returned, approved, published, withdrawn', async ({
  page,
  browser,
}) => {
  test.slow();
  const writer = await aColleagueWhoIs('journalist', 'هدى الفاسي');
  await signIn(page, writer);
  await page.goto(newsroomArticlesPath('ar'));
  await page.getByRole('link', { name: 'مقال جديد' }).click();
  await page.getByLabel('القسم').selectOption({ label: 'وطنية' });
  await page.getByLabel('العنوان').fill(HEADLINE);
  await page.getByRole('button', { name: 'ابدأ الكتابة' }).click();
  const id = await idOf(page);
  await textOf(page).click();
  await page.keyboard.type('انطلق القطار صباح اليوم في أول رحلة له.');
  await page.getByRole('combobox', { name: 'أضف اسماً' }).pressSequentially('هدى الفاسي');
  await page.getByRole('option', { name: 'أضف «هدى الفاسي» كما هو' }).click();
  await page.getByRole('button', { name: 'أرسل للمراجعة' }).click();
  await expect(page.getByText('أُرسل المقال للمراجعة.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'استرجع المقال' })).toBeVisible();
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'false');

  const desk = await browser.newPage({ baseURL: origin() });
  await signIn(desk, await aColleagueWhoIs('managing_editor', 'سعاد بنجلون'));
  await desk.goto(`${newsroomArticlesPath('ar')}?view=review`);
  await desk.getByRole('link', { name: HEADLINE }).first().click();
  await desk.getByRole('button', { name: 'ابدأ المراجعة' }).click();
  await desk.locator('summary', { hasText: 'اطلب تعديلات' }).click();
  await desk.getByLabel('ما المطلوب تعديله؟').fill('أين ثمن التذكرة؟');
  await desk.getByRole('button', { name: 'اطلب تعديلات' }).click();
  await expect(desk.getByText('عاد المقال إلى صاحبه.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('أين ثمن التذكرة؟')).toBeVisible();
  await textOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' وثمن التذكرة 40 درهماً.');
  await page.getByRole('button', { name: 'أرسل للمراجعة' }).click();
  await expect(page.getByText('أُرسل المقال للمراجعة.')).toBeVisible();

  await desk.reload();
  await desk.getByRole('button', { name: 'ابدأ المراجعة' }).click();
  await desk.getByRole('button', { name: 'اعتمد' }).click();
  await desk.getByRole('button', { name: 'انشر', exact: true }).click();
  await expect(desk.getByText('نُشر المقال.')).toBeVisible();

  const reader = await browser.newPage({ baseURL: origin() });
  const path = await addressOf(id);
  await expect.poll(async () => (await reader.goto(path))?.status(), { timeout: 5_000 }).toBe(200);
  await expect(reader.getByText('وثمن التذكرة 40 درهماً.')).toBeVisible();

  await desk.locator('summary', { hasText: 'اسحب من القراء' }).click();
  await desk.locator('form[data-action=withdraw]').getByLabel('السبب').fill('نشر بالخطأ');
  await desk.getByRole('button', { name: 'اسحب من القراء' }).click();
  await expect(desk.getByText('سُحب المقال من القراء.')).toBeVisible();
  await expect.poll(async () => (await reader.goto(path))?.status(), { timeout: 5_000 }).toBe(404);

  const steps = await db.transition.findMany({
    where: { articleId: id },
    orderBy: { id: 'asc' },
    select: { action: true },
  });
  expect(steps.map(({ action }) => action)).toEqual([
    'submit',
    'start-review',
    'request-changes',
    'submit',
    'start-review',
    'approve',
    'publish',
    'withdraw',
  ]);
  await desk.close();
  await reader.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the text is read and says why it is not written; list and buttons work', async ({
    page,
  }) => {
    const writer = await aColleagueWhoIs('journalist');
    await signIn(page, writer);
    await page.goto(newsroomArticlesPath('ar'));
    await page.getByRole('link', { name: 'مقال جديد' }).click();
    await page.getByLabel('العنوان').fill('خبر بلا جافاسكريبت من أوله');
    await page.getByRole('button', { name: 'ابدأ الكتابة' }).click();
    const id = await idOf(page);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText('خبر بلا جافاسكريبت من أوله').first()).toBeVisible();
    await page.getByRole('button', { name: 'أرسل للمراجعة' }).click();
    await expect(page.getByText('أضف عنواناً ونصاً قبل الإرسال.')).toBeVisible();

    await page.goto(`${newsroomArticlesPath('ar')}?q=${encodeURIComponent('جافاسكربت بلا')}`);
    await expect(page.getByText('لا عنوان يطابق بحثك.')).toBeVisible();
    await page.getByLabel('ابحث في العناوين').fill('بلا جافاسكريبت');
    await page.getByRole('button', { name: 'اعرض' }).click();
    await expect(page.getByRole('link', { name: 'خبر بلا جافاسكريبت' }).first()).toHaveAttribute(
      'href',
      newsroomArticlePath('ar', id),
    );
  });
});
