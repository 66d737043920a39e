import { afterEach, describe, expect, it } from 'vitest';
import { getFront } from '@/features/curation/queries';
import { listMostRead } from '@/features/audience/queries';
import { getPaper } from '@/features/settings/queries';
import { aSection } from '@/features/taxonomy/builders';
import { findSection, listSections } from '@/features/taxonomy/queries';
import { setClock } from '@/lib/clock';
import { countQueries, db } from '@/lib/db/client';
import { aBody, anArticle } from './builders';
import { findArticle, listNewest, listRelated, listSectionPage } from './queries';
import type { EditorialState, PublicState } from './workflow';

const NOON = new Date('2026-11-24T12:00:00Z');

afterEach(() => setClock(null));

/** A public article of a section, so many minutes before noon. */
async function aPublicArticle(
  sectionId: number,
  { minutesAgo = 0, ...traits }: { minutesAgo?: number } & Parameters<typeof anArticle>[0] = {},
): Promise<number> {
  setClock(new Date(NOON.getTime() - minutesAgo * 60_000));
  const { id } = await anArticle({
    sectionId,
    state: 'approved',
    publicState: 'published',
    ...traits,
  });
  setClock(NOON);
  return id;
}

describe('what is not public', () => {
  const HIDDEN: [state: EditorialState, publicState: PublicState][] = [
    ['draft', 'unpublished'],
    ['submitted', 'unpublished'],
    ['in_review', 'unpublished'],
    ['changes_requested', 'unpublished'],
    ['approved', 'unpublished'],
    ['approved', 'scheduled'],
    ['spiked', 'unpublished'],
    ['approved', 'withdrawn'],
    ['spiked', 'withdrawn'],
    ['approved', 'gone'],
    ['approved', 'retracted'],
  ];

  it.each(HIDDEN)('an article that is %s and %s stands on no list', async (state, publicState) => {
    const section = await aSection();
    const shown = await aPublicArticle(section.id);
    const { id } = await anArticle({ sectionId: section.id, state, publicState });
    await db.readCount.create({
      data: { articleId: id, hour: NOON, sourceClass: 'direct', reads: 1_000 },
    });
    await db.frontEdition.deleteMany();
    await db.frontEdition.create({
      data: {
        locale: 'ar',
        state: 'live',
        slots: { create: { position: 0, kind: 'lead', articleId: id } },
      },
    });

    const lists = await Promise.all([
      listNewest({ locale: 'ar', count: 100 }),
      listSectionPage({ locale: 'ar', sectionIds: [section.id], page: 1 }).then(
        (page) => page.cards,
      ),
      listRelated({ locale: 'ar', articleId: shown, sectionId: section.id }),
      listMostRead({ locale: 'ar', days: 1, count: 5 }),
    ]);
    for (const cards of lists) expect(cards.map((card) => card.id)).not.toContain(id);
    const front = await getFront('ar');
    const ids = [
      front.lead,
      ...front.secondary,
      ...front.list,
      ...front.rows.flatMap((r) => r.cards),
    ];
    expect(ids.map((card) => card?.id)).not.toContain(id);
    expect(front.lead).not.toBeNull();
  });

  it.each([
    ['draft', 'unpublished', 'missing'],
    ['approved', 'unpublished', 'missing'],
    ['approved', 'scheduled', 'missing'],
    ['spiked', 'unpublished', 'missing'],
    ['spiked', 'withdrawn', 'withdrawn'],
    ['approved', 'withdrawn', 'withdrawn'],
    ['approved', 'gone', 'gone'],
  ] as const)('an article that is %s and %s is %s at its address', async (state, to, fate) => {
    const section = await aSection();
    const { id } = await anArticle({ sectionId: section.id, state, publicState: to });
    expect(await findArticle({ locale: 'ar', id })).toEqual({ state: fate });
  });

  it('is the working copy of a published article', async () => {
    const section = await aSection();
    const id = await aPublicArticle(section.id);
    const working = await db.revision.create({
      data: {
        articleId: id,
        number: 2,
        headline: 'عنوان لم يُنشر بعد',
        body: aBody('نص لم يُنشر بعد.'),
        reason: 'explicit_save',
        contentHash: 'unpublished',
      },
      select: { id: true },
    });
    await db.article.update({ where: { id }, data: { workingRevisionId: working.id } });
    const lookup = await findArticle({ locale: 'ar', id });
    expect(JSON.stringify(lookup)).not.toContain('لم يُنشر بعد');
  });

  it('is the text of a retracted article: readers get its headline and the notice', async () => {
    const section = await aSection();
    const { id } = await anArticle({
      sectionId: section.id,
      state: 'approved',
      publicState: 'retracted',
      content: { headline: 'عنوان باق', deck: 'ملخص', body: aBody('نص مسحوب.') },
    });
    await db.correction.create({
      data: { articleId: id, kind: 'retraction', text: 'سحبت الجريدة هذا المقال.' },
    });
    const lookup = await findArticle({ locale: 'ar', id });
    expect(lookup).toMatchObject({
      state: 'found',
      article: {
        headline: 'عنوان باق',
        deck: '',
        isRetracted: true,
        corrections: [{ kind: 'retraction', text: 'سحبت الجريدة هذا المقال.' }],
      },
    });
    expect(JSON.stringify(lookup)).not.toContain('نص مسحوب');
  });
});

describe('an article page', () => {
  it('of an unknown number is missing', async () => {
    expect(await findArticle({ locale: 'ar', id: 2_000_000_000 })).toEqual({ state: 'missing' });
  });

  it('asked for in another language leads to its own', async () => {
    const section = await aSection({ locale: 'fr' });
    const id = await aPublicArticle(section.id, { locale: 'fr' });
    expect(await findArticle({ locale: 'ar', id })).toMatchObject({
      state: 'moved',
      to: { id, locale: 'fr' },
    });
  });

  it('does not tell of another language what is not public', async () => {
    const section = await aSection({ locale: 'fr' });
    const { id } = await anArticle({ locale: 'fr', sectionId: section.id });
    expect(await findArticle({ locale: 'ar', id })).toEqual({ state: 'missing' });
  });

  it('names its sections from the top, its bylines in order, its public translations', async () => {
    const parent = await aSection({ name: 'اقتصاد' });
    const section = await aSection({ name: 'طاقة', parentId: parent.id });
    const french = await aSection({ locale: 'fr' });
    const id = await aPublicArticle(section.id);
    const { groupId } = await db.article.findUniqueOrThrow({
      where: { id },
      select: { groupId: true },
    });
    const author = await db.author.create({
      data: {
        profiles: {
          create: { locale: 'ar', name: 'سلمى', normalizedName: 'سلمي', sortKey: 'سلمي' },
        },
      },
      select: { id: true },
    });
    await db.articleByline.deleteMany({ where: { articleId: id } });
    await db.articleByline.createMany({
      data: [
        { articleId: id, position: 0, authorId: author.id, role: 'writing' },
        { articleId: id, position: 1, name: 'Reuters', role: 'agency' },
      ],
    });
    const translation = await aPublicArticle(french.id, { locale: 'fr' });
    await db.article.update({ where: { id: translation }, data: { groupId } });
    const draft = await anArticle({ locale: 'en' });
    await db.article.update({ where: { id: draft.id }, data: { groupId } });

    const lookup = await findArticle({ locale: 'ar', id });
    expect(lookup).toMatchObject({
      state: 'found',
      article: {
        sections: [{ name: 'اقتصاد' }, { name: 'طاقة' }],
        credits: [
          { name: 'سلمى', role: 'writing', kind: 'person' },
          { name: 'Reuters', role: 'agency', kind: 'text' },
        ],
        translations: [{ id: translation, locale: 'fr' }],
      },
    });
  });

  it('says that its date is that of the import, where no other is known', async () => {
    const section = await aSection();
    const id = await aPublicArticle(section.id);
    await db.article.update({ where: { id }, data: { importedAt: NOON } });
    setClock(new Date('2028-01-01T00:00:00Z'));
    expect(await findArticle({ locale: 'ar', id })).toMatchObject({
      article: { isDatedByImport: true, isOlderThanAYear: true },
    });
  });

  it('takes at most twelve questions to the database, everything around it included', async () => {
    const section = await aSection();
    const id = await aPublicArticle(section.id);
    await aPublicArticle(section.id, { minutesAgo: 5 });
    await db.readCount.create({
      data: { articleId: id, hour: NOON, sourceClass: 'direct', reads: 50 },
    });
    const { queries } = await countQueries(() =>
      Promise.all([
        getPaper('ar'),
        listSections('ar'),
        findArticle({ locale: 'ar', id }),
        listRelated({ locale: 'ar', articleId: id, sectionId: section.id }),
        listMostRead({ locale: 'ar', days: 1, count: 5 }),
      ]),
    );
    // What is left is for the comments under it.
    expect(queries).toBeLessThanOrEqual(9);
  });
});

describe('a list', () => {
  it('of a section runs by time, through its children, in pages of twenty', async () => {
    const parent = await aSection();
    const child = await aSection({ parentId: parent.id });
    const sectionIds = [parent.id, child.id];
    const ids = [];
    for (let place = 0; place < 23; place += 1) {
      const sectionId = place % 2 === 0 ? parent.id : child.id;
      ids.push(await aPublicArticle(sectionId, { minutesAgo: place }));
    }
    const first = await listSectionPage({ locale: 'ar', sectionIds, page: 1 });
    const second = await listSectionPage({ locale: 'ar', sectionIds, page: 2 });
    const third = await listSectionPage({ locale: 'ar', sectionIds, page: 3 });
    expect([...first.cards, ...second.cards].map(({ id }) => id)).toEqual(ids);
    expect(first.cards).toHaveLength(20);
    expect([first.pages, second.pages]).toEqual([2, 2]);
    expect(third).toEqual({ cards: [], pages: 2 });
  });

  it('of an empty section has one empty page', async () => {
    const section = await aSection();
    expect(await listSectionPage({ locale: 'ar', sectionIds: [section.id], page: 1 })).toEqual({
      cards: [],
      pages: 1,
    });
  });

  it('of related articles begins with most shared tags, then the section, then the paper', async () => {
    const [own, other] = [await aSection(), await aSection()];
    const tagIds = await Promise.all(
      ['ماء', 'طاقة'].map(async (name) => {
        const tag = await db.tag.create({
          data: { locale: 'ar', name, normalizedName: `${name}-${own.id}`, sortKey: name },
          select: { id: true },
        });
        return tag.id;
      }),
    );
    const tagged = async (sectionId: number, tags: number[], minutesAgo: number) => {
      const id = await aPublicArticle(sectionId, { minutesAgo });
      await db.articleTag.createMany({ data: tags.map((tagId) => ({ articleId: id, tagId })) });
      return id;
    };
    const article = await tagged(own.id, tagIds, 0);
    const both = await tagged(other.id, tagIds, 90);
    const one = await tagged(other.id, tagIds.slice(0, 1), 60);
    const sameSection = await tagged(own.id, [], 30);
    const cards = await listRelated({ locale: 'ar', articleId: article, sectionId: own.id });
    expect(cards.slice(0, 3).map(({ id }) => id)).toEqual([both, one, sameSection]);
    expect(cards).toHaveLength(4);
    expect(cards.map(({ id }) => id)).not.toContain(article);
  });
});

describe('a section', () => {
  it('is found by its slug, and by a former one leads to the present', async () => {
    const section = await aSection();
    await db.sectionSlug.create({
      data: { locale: 'ar', slug: `${section.slug}-سابق`, sectionId: section.id },
    });
    expect(await findSection({ locale: 'ar', slug: section.slug })).toMatchObject({
      state: 'found',
      section: { id: section.id },
    });
    expect(await findSection({ locale: 'ar', slug: `${section.slug}-سابق` })).toEqual({
      state: 'moved',
      slug: section.slug,
    });
    expect(await findSection({ locale: 'fr', slug: section.slug })).toEqual({ state: 'missing' });
  });

  it('that was archived is neither found nor in the navigation', async () => {
    const section = await aSection();
    await db.section.update({ where: { id: section.id }, data: { archivedAt: NOON } });
    expect(await findSection({ locale: 'ar', slug: section.slug })).toEqual({ state: 'missing' });
    expect((await listSections('ar')).map(({ id }) => id)).not.toContain(section.id);
  });
});

describe('most read', () => {
  it('needs twenty counted reads in all, and forgets what is older than a day', async () => {
    const section = await aSection({ locale: 'en' });
    const [first, second, past] = [
      await aPublicArticle(section.id, { locale: 'en' }),
      await aPublicArticle(section.id, { locale: 'en' }),
      await aPublicArticle(section.id, { locale: 'en' }),
    ];
    const read = (articleId: number, reads: number, hoursAgo: number) =>
      db.readCount.create({
        data: {
          articleId,
          reads,
          sourceClass: 'direct',
          hour: new Date(NOON.getTime() - hoursAgo * 3_600_000),
        },
      });
    setClock(NOON);
    await read(first, 7, 2);
    await read(second, 12, 3);
    await read(past, 900, 30);
    expect(await listMostRead({ locale: 'en', days: 1, count: 5 })).toEqual([]);
    await read(first, 1, 4);
    expect((await listMostRead({ locale: 'en', days: 1, count: 5 })).map(({ id }) => id)).toEqual([
      second,
      first,
    ]);
  });
});
