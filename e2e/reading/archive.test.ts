import type { APIRequestContext } from '@playwright/test';
import { dayOf, monthOf } from '@/lib/i18n/calendar';
import { fullDate, monthYear } from '@/lib/i18n/format';
import { archivePath, correctionsPath } from '@/lib/routes';
import { expect, test } from '../support/test';
import { expectSoon } from '../support/fresh';
import { anOldArticle, aPrintedArticle } from '../support/world';

const DAY = 86_400_000;

test('each kind of archive address has its answer, asked twice', async ({ request }) => {
  const { headline } = await anOldArticle(new Date('2011-03-04T12:00:00Z'));
  const tomorrow = dayOf(new Date(Date.now() + DAY));
  const answers: [path: string, status: number, location?: string][] = [
    ['/archive', 200],
    ['/archive/2011/03', 200],
    ['/archive/2011/03/04', 200],
    ['/archive/2011/03/05', 200],
    ['/archive/2011/3', 308, '/archive/2011/03'],
    ['/archive/2011/3/4', 308, '/archive/2011/03/04'],
    ['/archive/2022/8/5', 308, '/archive/2022/08/05'],
    ['/archive/2022/02/30', 404],
    ['/archive/2022/13', 404],
    ['/archive/2022/008/05', 404],
    ['/archive/2022', 404],
    ['/archive/1990/01', 404],
    ['/archive/1990/01/01', 404],
    ['/archive/1990/1/1', 404],
    [archivePath('ar', tomorrow), 404],
    ['/archive/2199/01/01', 404],
    ['/corrections', 200],
    ['/corrections/page/1', 308, '/corrections'],
    ['/corrections/page/500', 404],
    ['/corrections/page/nought', 404],
    ['/fr/archive', 200],
    ['/en/corrections', 200],
  ];
  for (const [path, status, location] of answers) {
    for (const attempt of ['first', 'second']) {
      const answer = await request.get(path, { maxRedirects: 0 });
      const told = `${attempt} answer of ${path}`;
      expect(answer.status(), told).toBe(status);
      if (location) {
        expect(new URL(answer.headers()['location'] ?? '', 'http://paper.test').pathname).toBe(
          location,
        );
      }
    }
  }
  expect(await textOf(request, '/archive/2011/03/04')).toContain(headline);
});

test('a day without articles says so, names the nearest days, and is not for search engines', async ({
  page,
}) => {
  await anOldArticle(new Date('2012-02-29T12:00:00Z'));
  await page.goto('/archive/2012/03/01');
  await expect(page.getByText('لم تُنشر أي مادة في هذا اليوم.')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const nearest = page.getByRole('navigation', { name: 'أقرب الأيام التي نُشرت فيها مواد' });
  await nearest.getByRole('link', { name: '29 فبراير 2012' }).click();
  await expect(page).toHaveURL('/archive/2012/02/29');
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader walks with the keyboard from the archive to a month, a day and its article', async ({
    page,
    request,
  }) => {
    const { headline, path } = await aPrintedArticle({ headline: 'قطار الصباح يعود إلى سكته' });
    const day = dayOf(new Date());
    await expectSoon(request, archivePath('ar', day), headline);

    await page.goto('/archive');
    const month = monthYear(new Date(), 'ar');
    await expect(page.getByRole('heading', { level: 1, name: `أرشيف ${month}` })).toBeVisible();
    const calendar = page.getByRole('table', { name: month });
    await expect(calendar.getByRole('columnheader').first()).toContainText('الاثنين');
    await calendar.locator(`a[href="${archivePath('ar', day)}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { level: 1, name: `صحيفة ${fullDate(new Date(), 'ar')}` }),
    ).toBeVisible();
    await page.getByRole('link', { name: `أرشيف ${month}` }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(archivePath('ar', monthOf(day)));
    await page.goBack();
    await page.getByRole('link', { name: headline }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(encodeURI(decodeURI(path)));
  });

  test('a notice stands on its article, and its link leads to all notices', async ({
    page,
    request,
  }) => {
    await request.get(correctionsPath('ar'));
    const notice = 'ورد في نص سابق أن الأقسام ستة، والصواب أنها أربعة.';
    const { path, headline } = await aPrintedArticle({ headline: 'عدد الأقسام الجديدة', notice });
    await expectSoon(request, correctionsPath('ar'), notice);
    await page.goto(path);
    await expect(page.getByText(notice)).toBeVisible();
    await page.getByRole('link', { name: 'كل التصحيحات' }).click();
    await expect(page).toHaveURL(correctionsPath('ar'));
    await expect(page.getByRole('heading', { level: 1, name: 'التصحيحات' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'لطلب تصحيح' })).toBeVisible();
    await expect(page.getByRole('heading', { name: monthYear(new Date(), 'ar') })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: notice })).toContainText(headline);
  });
});

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}
