import { expect, test } from '../support/test';
import { expectSoon, expectStatusSoon } from '../support/fresh';
import { sectionSlug } from '../support/paper';
import { aPrintedArticle, withdraw } from '../support/world';

test('a published article is on its page, its section and the front within five seconds', async ({
  request,
}) => {
  const section = `/sections/${encodeURI(sectionSlug('culture', 'ar'))}`;
  await Promise.all([request.get('/'), request.get(section)]);
  const { path, headline } = await aPrintedArticle({
    section: 'culture',
    headline: 'متحف الخزف يستعيد مجموعته الأندلسية',
  });
  await expectSoon(request, path, headline);
  await expectSoon(request, section, headline);
  await expectSoon(request, '/', headline);
});

test('a withdrawn article is gone from every page within five seconds, and says so', async ({
  request,
  browser,
  baseURL,
}) => {
  const { id, path, headline } = await aPrintedArticle({
    headline: 'مجلس المدينة يؤجل توسعة الحديقة العمومية',
  });
  await expectSoon(request, '/', headline);
  await expectStatusSoon(request, path, 200);
  await withdraw(id);
  await expectStatusSoon(request, path, 404);
  await expect
    .poll(async () => (await request.get('/')).text(), { timeout: 5_000 })
    .not.toContain(headline);

  const reader = await browser.newPage({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  await reader.goto(path);
  await expect(
    reader.getByRole('heading', { level: 1, name: 'هذا المقال غير متاح حالياً' }),
  ).toBeVisible();
  await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(reader.getByText(headline)).toHaveCount(0);
  await reader.close();
});
