import { nameKeys } from '@/lib/arabic/name-keys';
import { makeSlug } from '@/lib/arabic/slug';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { authorPath, tagPath } from '@/lib/routes';
import { expect, test } from '../support/test';
import { aPrintedArticle } from '../support/world';

test.use({ javaScriptEnabled: false });

const ACCOUNT = `${randomId()}@newsroom.example`;

/** A tag and an author with this many public articles, as the paper has them. */
async function aPaperOf(count: number) {
  const mark = randomId().slice(0, 8);
  const names = { tag: `الواحات ${mark}`, author: `يطّو أوحساين ${mark}` };
  const tag = await db.tag.create({
    data: { locale: 'ar', name: names.tag, ...nameKeys(names.tag) },
    select: { id: true },
  });
  const user = await db.user.create({
    data: { name: names.author, email: `${mark}-${ACCOUNT}` },
    select: { id: true, email: true },
  });
  const author = await db.author.create({
    data: {
      userId: user.id,
      publicContact: 'itto@paper.example',
      profiles: {
        create: { locale: 'ar', name: names.author, ...nameKeys(names.author), beat: 'الأطلس' },
      },
    },
    select: { id: true },
  });
  const first = await aPrintedArticle();
  const ids = [first.id];
  while (ids.length < count) ids.push((await aPrintedArticle()).id);
  await db.articleByline.deleteMany({ where: { articleId: { in: ids } } });
  await db.articleTag.createMany({ data: ids.map((articleId) => ({ articleId, tagId: tag.id })) });
  await db.articleByline.createMany({
    data: ids.map((articleId) => ({ articleId, authorId: author.id, position: 0 })),
  });
  return {
    names,
    email: user.email,
    tag: { id: tag.id, slug: makeSlug(names.tag) },
    author: { id: author.id, slug: makeSlug(names.author) },
  };
}

test('a tag and an author have their pages, by number, in one address each', async ({
  page,
  request,
}) => {
  test.slow();
  const paper = await aPaperOf(21);
  const pages = [
    { folder: 'tags', path: tagPath('ar', paper.tag), id: paper.tag.id, name: paper.names.tag },
    {
      folder: 'authors',
      path: authorPath('ar', paper.author),
      id: paper.author.id,
      name: paper.names.author,
    },
  ];
  for (const { folder, path, id, name } of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(path));
    await expect(page.locator('main article')).toHaveCount(20);
    await page.getByRole('link', { name: 'الأقدم' }).click();
    await expect(page).toHaveURL(new RegExp(`${path}/page/2$`));
    await expect(page.locator('main article')).toHaveCount(1);

    for (const odd of [`/${folder}/${id}`, `/${folder}/${id}-x`, `/fr${path}`, `${path}/page/1`]) {
      const answer = await request.get(odd, { maxRedirects: 0 });
      expect(answer.status(), odd).toBe(308);
      expect(answer.headers()['location'], odd).toContain(path);
    }
    for (const none of [`${path}/page/3`, `/${folder}/words`, `/${folder}/2000000000-x`]) {
      expect((await request.get(none, { maxRedirects: 0 })).status(), none).toBe(404);
    }
  }
});

test('the page of an author shows the published contact and nothing of the account', async ({
  page,
}) => {
  const { author, email } = await aPaperOf(1);
  await page.goto(authorPath('ar', author));
  await expect(page.getByRole('link', { name: 'itto@paper.example' })).toHaveAttribute(
    'href',
    'mailto:itto@paper.example',
  );
  expect(await page.content()).not.toContain(email);
});

test('everything by time, and the most read, answer in three languages', async ({ request }) => {
  for (const prefix of ['', '/fr', '/en']) {
    for (const path of ['/latest', '/most-read']) {
      expect((await request.get(`${prefix}${path}`)).status(), prefix + path).toBe(200);
    }
    const first = await request.get(`${prefix}/latest/page/1`, { maxRedirects: 0 });
    expect(first.status()).toBe(308);
    expect((await request.get(`${prefix}/latest/page/500`)).status()).toBe(404);
  }
});
