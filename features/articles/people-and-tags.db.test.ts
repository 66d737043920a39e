import { afterEach, describe, expect, it } from 'vitest';
import { findAuthor } from '@/features/authors/queries';
import { aSection } from '@/features/taxonomy/builders';
import { findTag } from '@/features/taxonomy/queries';
import { nameKeys } from '@/lib/arabic/name-keys';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { anArticle } from './builders';
import { countAuthorCorrections, listAuthorPage, listLatestPage, listTagPage } from './queries';

const NOON = new Date('2026-11-24T12:00:00Z');

afterEach(() => setClock(null));

async function aTag(name = `وسم ${randomId()}`) {
  return db.tag.create({ data: { locale: 'ar', name, ...nameKeys(name) }, select: { id: true } });
}

async function anAuthor(name = `كاتبة ${randomId()}`) {
  return db.author.create({
    data: { profiles: { create: { locale: 'ar', name, ...nameKeys(name) } } },
    select: { id: true },
  });
}

/** Public articles, the first one the newest, each a minute older than the one before. */
async function articlesOf({
  count,
  tagId,
  authorId,
  publicState = 'published',
}: {
  count: number;
  tagId: number;
  authorId: number;
  publicState?: 'published' | 'withdrawn' | 'scheduled' | 'retracted' | 'gone';
}): Promise<number[]> {
  const section = await aSection();
  const ids: number[] = [];
  for (let minutes = 0; minutes < count; minutes += 1) {
    setClock(new Date(NOON.getTime() - minutes * 60_000));
    const { id } = await anArticle({ sectionId: section.id, state: 'approved', publicState });
    ids.push(id);
  }
  setClock(NOON);
  await db.articleTag.createMany({ data: ids.map((articleId) => ({ articleId, tagId })) });
  await db.articleByline.deleteMany({ where: { articleId: { in: ids } } });
  await db.articleByline.createMany({
    data: ids.flatMap((articleId) => [
      { articleId, authorId, position: 0, role: 'writing' as const },
      { articleId, authorId, position: 1, role: 'photo' as const },
    ]),
  });
  return ids;
}

describe('the list of a tag and of an author', () => {
  it.each([
    [0, 1],
    [1, 1],
    [45, 3],
  ])('with %i articles has %i pages, newest first, each article once', async (count, pages) => {
    const { id: tagId } = await aTag();
    const { id: authorId } = await anAuthor();
    const ids = await articlesOf({ count, tagId, authorId });
    const numbers = Array.from({ length: pages }, (_, place) => place + 1);
    const ofTag = await Promise.all(numbers.map((page) => listTagPage({ tagId, page })));
    const ofAuthor = await Promise.all(
      numbers.map((page) => listAuthorPage({ locale: 'ar', authorId, page })),
    );
    expect(ofTag.map((page) => page.pages)).toEqual(numbers.map(() => pages));
    expect(ofTag[0]?.count).toBe(count);
    expect(ofTag.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(ids);
    expect(ofAuthor.flatMap(({ entries }) => entries.map(({ card }) => card.id))).toEqual(ids);
  });

  it('names what the author did in each article', async () => {
    const { id: authorId } = await anAuthor();
    await articlesOf({ count: 1, tagId: (await aTag()).id, authorId });
    const { entries } = await listAuthorPage({ locale: 'ar', authorId, page: 1 });
    expect(entries.map(({ roles }) => roles)).toEqual([['writing', 'photo']]);
  });

  it.each(['withdrawn', 'scheduled', 'retracted', 'gone'] as const)(
    'leaves out an article that is %s',
    async (publicState) => {
      const { id: tagId } = await aTag();
      const { id: authorId } = await anAuthor();
      const [hidden] = await articlesOf({ count: 1, tagId, authorId, publicState });
      expect(await listTagPage({ tagId, page: 1 })).toMatchObject({ cards: [], count: 0 });
      const { entries } = await listAuthorPage({ locale: 'ar', authorId, page: 1 });
      expect(entries).toEqual([]);
      const latest = await listLatestPage({ locale: 'ar', page: 1 });
      expect(latest.cards.map(({ id }) => id)).not.toContain(hidden);
    },
  );
});

describe('a tag and an author by their number', () => {
  it('is found in its language, moved in another, missing where there is none', async () => {
    const { id: tagId } = await aTag('الماء والغابات');
    const { id: authorId } = await anAuthor('نجاة الورياغلي');
    const tag = { id: tagId, slug: 'الماء-والغابات' };
    const author = { id: authorId, slug: 'نجاة-الورياغلي' };
    expect(await findTag({ locale: 'ar', id: tagId })).toMatchObject({ state: 'found', tag });
    expect(await findAuthor({ locale: 'ar', id: authorId })).toMatchObject({ author });
    expect(await findTag({ locale: 'fr', id: tagId })).toEqual({
      state: 'moved',
      to: { locale: 'ar', ...tag },
    });
    expect(await findAuthor({ locale: 'en', id: authorId })).toEqual({
      state: 'moved',
      to: { locale: 'ar', ...author },
    });
    expect(await findTag({ locale: 'ar', id: 2_000_000_000 })).toEqual({ state: 'missing' });
    expect(await findAuthor({ locale: 'ar', id: 2_000_000_000 })).toEqual({ state: 'missing' });
  });
});

it('an author answers for the corrections of the last year, not for clarifications', async () => {
  const { id: authorId } = await anAuthor();
  const [articleId = 0] = await articlesOf({ count: 1, tagId: (await aTag()).id, authorId });
  const notice = (kind: 'correction' | 'clarification', publishedAt: string) => ({
    articleId,
    kind,
    text: 'تنبيه إلى القارئ',
    publishedAt: new Date(publishedAt),
  });
  await db.correction.createMany({
    data: [
      notice('correction', '2026-10-01T10:00:00Z'),
      notice('clarification', '2026-10-02T10:00:00Z'),
      notice('correction', '2025-10-01T10:00:00Z'),
    ],
  });
  expect(await countAuthorCorrections(authorId)).toBe(1);
});
