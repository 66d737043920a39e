import { openDraft, selectionKnown } from '../support/editor';
import { expect, test } from '../support/test';

test('paragraphs of an Arabic article run from right to left, whatever they begin with', async ({
  page,
}) => {
  const { text } = await openDraft(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('NATO تعلن');
  await page.keyboard.press('Enter');
  const paragraphs = await text.locator('> p').evaluateAll((all) =>
    all.map((each) => ({
      direction: getComputedStyle(each).direction,
      dir: each.getAttribute('dir'),
    })),
  );
  expect(paragraphs).toHaveLength(3);
  for (const each of paragraphs) expect(each).toEqual({ direction: 'rtl', dir: null });
  await expect(text).toHaveAttribute('lang', 'ar');
  await expect(text).toHaveAttribute('dir', 'rtl');
});

test('the left arrow goes forward', async ({ page }) => {
  const { text } = await openDraft(page, { paragraphs: ['كتاب'] });
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('م');
  await expect(text.locator('> p').first()).toHaveText('كمتاب');
});

test('a typed quotation mark becomes the one that is due, and one undo gives it back', async ({
  page,
}) => {
  const { text } = await openDraft(page, { paragraphs: ['قال'] });
  await page.keyboard.type(' "نعم" ثم مضى بـ"أكادير"');
  await expect(text).toHaveText('قال «نعم» ثم مضى بـ«أكادير»');
  await page.keyboard.press('Control+KeyZ');
  await expect(text).toHaveText('قال «نعم» ثم مضى بـ«أكادير"');
});

test('the slash key opens the menu of blocks, and the key that writes ظ still does', async ({
  page,
}) => {
  const { text } = await openDraft(page);
  const menu = page.getByRole('listbox', { name: 'قائمة العناصر' });
  await page.keyboard.press('Enter');
  await page.keyboard.type('/عنو');
  await expect(menu.getByRole('option')).toHaveText(['عنوان فرعي', 'عنوان أصغر']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('ما قبل الافتتاح');
  await expect(text.locator('h2')).toHaveText('ما قبل الافتتاح');

  // On the Arabic layout the same key writes a letter.
  await page.keyboard.press('Enter');
  await text.dispatchEvent('keydown', { code: 'Slash', key: 'ظ' });
  await page.keyboard.insertText('ظ');
  await expect(menu).toBeVisible();
  await page.keyboard.insertText('هر اليوم');
  await expect(menu).toBeHidden();
  await expect(text.locator('> p').filter({ hasText: 'ظهر اليوم' })).toHaveCount(1);
});

test('marks, a link and another language are set by keyboard alone', async ({ page }) => {
  const { text } = await openDraft(page, { paragraphs: ['شركة ONCF'] });
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await selectionKnown(page);
  await page.keyboard.press('Control+KeyB');
  await expect(text.locator('strong')).toHaveText('شركة ONCF');
  await page.getByRole('button', { name: 'رابط', exact: true }).press('Enter');
  await page.getByLabel('العنوان', { exact: true }).last().fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('هذا العنوان لا يصلح رابطاً.')).toBeVisible();
  await page.getByRole('dialog').getByRole('textbox').fill('oncf.ma');
  await page.keyboard.press('Enter');
  await expect(text.getByRole('link')).toHaveAttribute('href', 'https://oncf.ma');
});
