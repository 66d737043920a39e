import type { Page } from '@playwright/test';
import { expect } from './test';

export type Written = { readonly name: string; readonly email: string; readonly body: string };

/** The words of the comment form that a journey looks for. */
export const FORM = {
  ar: {
    body: 'التعليق',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    submit: 'إرسال التعليق',
    waiting: 'وصل تعليقك، وهو في انتظار المراجعة.',
  },
  fr: {
    body: 'Commentaire',
    name: 'Nom',
    email: 'Adresse e-mail',
    submit: 'Envoyer le commentaire',
    waiting: 'Votre commentaire est arrivé ; il attend la validation.',
  },
} as const;

/** Fills and sends the form under an article, and is told that the comment waits. */
export async function comment(page: Page, locale: keyof typeof FORM, written: Written) {
  const words = FORM[locale];
  await page.getByRole('textbox', { name: words.body, exact: false }).fill(written.body);
  await page.getByRole('textbox', { name: words.name }).fill(written.name);
  await page.getByRole('textbox', { name: words.email }).fill(written.email);
  await page.getByRole('button', { name: words.submit }).click();
  await expect(page.getByRole('status').filter({ hasText: words.waiting })).toBeVisible();
}

/** The moderator's desk: publishes the waiting comment of somebody. */
export async function approve(page: Page, name: string) {
  await page.goto('/newsroom/comments');
  const card = page.getByRole('article', { name });
  await card.getByRole('button', { name: 'نشر', exact: true }).click();
  await expect(card.getByRole('status')).toHaveText('نُشر التعليق.');
}
