import { openDraft, paste } from '../support/editor';
import { expect, test } from '../support/test';

/** What survives of a paste: element names and every attribute that is not the editor's own. */
const SURVIVORS = (root: Element) =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => !['class', 'href'].includes(name))
      .map(({ name }) => `${element.tagName} ${name}`),
  );

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
<!--StartFragment--><h1 style="mso-style-name:T">عنوان من ملف</h1>
<p class=MsoNormal dir=RTL style='text-align:justify'><b><span lang=AR-MA style='font-family:"Arial"'>نص غامق\u200F</span></b><del>محذوف</del> ثم <span style='mso-hide:all'>مخفي</span>عادي<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->أول</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>ثان</p>
<!--EndFragment--></body></html>`;

const HOSTILE = `<div onclick="steal()"><script>steal()</script><p onmouseover="steal()" style="background:url(http://evil.example/x)">سطر <a href="javascript:steal()">رابط</a> و<a href="https://example.org/" onclick="steal()" target="_blank">آخر</a></p><img src="x" onerror="steal()"><iframe src="http://evil.example"></iframe><table><tr><td>خانة</td></tr></table><svg onload="steal()"></svg></div>`;

test('a paste from a word processor keeps what the schema holds, and tells what it took out', async ({
  page,
}) => {
  const { text } = await openDraft(page, { paragraphs: ['قبل'] });
  await page.keyboard.press('Enter');
  await paste(text, { html: WORD, plain: 'عنوان من ملف\nنص غامق ثم عادي' });
  await expect(text.locator('h2')).toHaveText('عنوان من ملف');
  await expect(text.locator('ul > li')).toHaveText(['أول', 'ثان']);
  await expect(text.locator('strong')).toHaveText('نص غامق');
  await expect(text).not.toContainText('محذوف');
  await expect(text).not.toContainText('مخفي');
  expect(await text.evaluate(SURVIVORS)).toEqual([]);
  const line = page.getByRole('status').filter({ hasText: 'أُزيل' });
  await expect(line).toContainText('أُزيل محرف خفي واحد.');
  await expect(line).toContainText('صارت فقرات مرقّمة قائمةً.');

  await line.getByRole('button', { name: 'تراجع عن اللصق' }).click();
  await expect(text).toHaveText('قبل');
});

test('nothing of a hostile page survives: no script, no handler, no address but plain ones', async ({
  page,
}) => {
  const { text } = await openDraft(page, { paragraphs: ['قبل'] });
  await page.keyboard.press('Enter');
  await paste(text, { html: HOSTILE, plain: 'سطر رابط وآخر' });
  await expect(text).toContainText('سطر رابط وآخر');
  await expect(text).toContainText('خانة');
  expect(await text.evaluate(SURVIVORS)).toEqual([]);
  expect(await text.locator('a').evaluateAll((all) => all.map((each) => each.outerHTML))).toEqual([
    '<a href="https://example.org/">آخر</a>',
  ]);
  await expect(text.locator('img, iframe, script, svg, table')).toHaveCount(0);
  await expect(page.getByText('صورة واحدة لم تُلصق: ارفعها إلى الخزانة.')).toBeVisible();
});

test('the same as plain text, should the writer want that', async ({ page }) => {
  const { text } = await openDraft(page, { paragraphs: ['قبل'] });
  await page.keyboard.press('Enter');
  await paste(text, {
    html: '<h2>عنوان</h2><p><b style="color:red">نص</b></p>',
    plain: 'عنوان\nنص',
  });
  await page.getByRole('button', { name: 'ألصق نصاً فقط' }).click();
  await expect(text.locator('> p')).toHaveText(['قبل', 'عنوان', 'نص']);
  await expect(text.locator('strong, h2')).toHaveCount(0);
});
