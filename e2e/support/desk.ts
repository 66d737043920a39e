import type { Page } from '@playwright/test';
import { publishArticle } from '@/features/articles/operations/publish-article';
import { db } from '@/lib/db/client';
import { expect } from './test';
import { aColleagueWhoIs, aSignInLink } from './world';

/** Signs in as the administrator's letter says: open the link, press the button. */
export async function signIn(page: Page, colleague: { readonly userId: string }): Promise<void> {
  await page.goto(await aSignInLink(colleague.userId));
  await page.getByRole('button', { name: 'ادخل إلى غرفة الأخبار' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'مكتبي' })).toBeVisible();
}

/** The editor's fast path: no second pair of eyes, and the reason on record. */
export async function publishAtDesk(
  _page: Page,
  articleId: number,
  waiverReason: string,
): Promise<void> {
  const { version } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { version: true },
  });
  const desk = await aColleagueWhoIs('editor');
  expect(await publishArticle(desk, { articleId, version, waiverReason })).toMatchObject({
    ok: true,
  });
}
