import type { Locator, Page } from '@playwright/test';
import { newsroomArticlePath } from '@/lib/routes';
import { signIn } from './desk';
import { expect } from './test';
import { aColleagueWhoIs, aDraft } from './world';

/** Opens a draft as its editor has it: the text stands, and the cursor at its end. */
export async function openDraft(
  page: Page,
  { paragraphs = ['فقرة أولى.'], role = 'managing_editor' as const } = {},
) {
  const draft = await aDraft({ paragraphs });
  const colleague = await aColleagueWhoIs(role);
  await signIn(page, colleague);
  await openArticle(page, draft.id);
  return { ...draft, colleague, text: textOf(page) };
}

export async function openArticle(page: Page, articleId: number): Promise<void> {
  await page.goto(newsroomArticlePath('ar', articleId));
  await textOf(page).click();
  await page.keyboard.press('Control+End');
}

/**
 * Waits until the editor knows of a selection made by keys: the browser tells of it in a task of its
 * own, after the key, and a person is never faster than that.
 */
export async function selectionKnown(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'نص المقال' });
}

export async function expectState(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
}

/** Puts something on the clipboard of the page's own, as another program would, and pastes it. */
export async function paste(text: Locator, content: { html?: string; plain: string }) {
  await text.evaluate((element, { html, plain }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    if (html !== undefined) clipboardData.setData('text/html', html);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, content);
}
