import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dayOf } from '@/lib/i18n/calendar';
import { nameKeys } from '@/lib/arabic/name-keys';
import { makeSlug } from '@/lib/arabic/slug';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { locales, type Locale } from '@/lib/i18n/locales';
import { authorPath, tagPath } from '@/lib/routes';
import { expect, test } from '../support/test';
import { signIn } from '../support/desk';
import { comment } from '../support/discussion';
import { sectionSlug } from '../support/paper';
import { aColleagueWhoIs, aPrintedArticle } from '../support/world';

const THEMES = ['light', 'dark'] as const;
const under = (locale: Locale, path: string) => (locale === 'ar' ? path : `/${locale}${path}`);

/** The day that has the article just printed. */
const today = () => dayOf(new Date()).replaceAll('-', '/');

async function aTagPage(locale: Locale): Promise<string> {
  const name = `tag ${randomId()}`;
  const { id } = await db.tag.create({
    data: { locale, name, ...nameKeys(name) },
    select: { id: true },
  });
  return tagPath(locale, { id, slug: makeSlug(name) });
}

async function anAuthorPage(locale: Locale): Promise<string> {
  const name = `author ${randomId()}`;
  const { id } = await db.author.create({
    data: {
      publicContact: 'author@paper.example',
      profiles: { create: { locale, name, ...nameKeys(name), beat: 'beat' } },
    },
    select: { id: true },
  });
  return authorPath(locale, { id, slug: makeSlug(name) });
}

async function expectNoViolation(page: Page, path: string) {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
  expect(found, path).toEqual([]);
}

for (const locale of locales) {
  for (const theme of THEMES) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ colorScheme: theme });

      test(`public pages are free of barriers`, async ({ page }) => {
        test.slow();
        const { path } = await aPrintedArticle({ locale });
        const pages = [
          under(locale, '/').replace(/(.)\/$/, '$1'),
          under(locale, `/sections/${sectionSlug('nation', locale)}`),
          path,
          under(locale, '/latest'),
          under(locale, '/most-read'),
          await aTagPage(locale),
          await anAuthorPage(locale),
          `${path}/comments`,
          under(locale, '/archive'),
          under(locale, `/archive/${today()}`),
          under(locale, '/corrections'),
          under(locale, '/no-such-page'),
          under(locale, '/newsroom/sign-in'),
        ];
        for (const each of pages) await expectNoViolation(page, each);
      });

      test(`the desk is free of barriers`, async ({ page }) => {
        test.slow();
        const article = await aPrintedArticle();
        await page.goto(article.path);
        await comment(page, 'ar', {
          name: `قارئ ${locale} ${theme}`,
          email: `${locale}-${theme}@reader.example`,
          body: `ملاحظة على المقال من ${locale} ${theme}`,
        });
        await signIn(page, await aColleagueWhoIs('admin'));
        for (const each of ['', '/account', '/people', '/people/new']) {
          await expectNoViolation(page, under(locale, `/newsroom${each}`));
        }
        await page.context().clearCookies();
        await signIn(page, await aColleagueWhoIs('managing_editor'));
        for (const each of ['/articles', '/articles/new', `/articles/${article.id}`]) {
          await expectNoViolation(page, under(locale, `/newsroom${each}`));
        }
        await page.context().clearCookies();
        await signIn(page, await aColleagueWhoIs('moderator'));
        await expectNoViolation(page, under(locale, '/newsroom/comments'));
      });
    });
  }
}
