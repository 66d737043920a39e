import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { anArticle } from '../builders';
import { getArchiveDay, getArchiveMonth, listCorrections } from '../queries';
import type { PublicState } from '../workflow';

const NOON = new Date('2026-11-24T12:00:00Z');

let sectionId = 0;

beforeEach(async () => {
  setClock(NOON);
  await db.article.updateMany({ data: { publicState: 'withdrawn' } });
  sectionId = (await aSection()).id;
});

afterEach(() => setClock(null));

async function anArticleOf(instant: string, publicState: PublicState = 'published') {
  setClock(new Date(instant));
  const { id } = await anArticle({ sectionId, state: 'approved', publicState });
  setClock(NOON);
  return id;
}

async function aNotice(articleId: number, instant: string) {
  const { id } = await db.correction.create({
    data: { articleId, kind: 'correction', text: 'الصواب أربعة.', publishedAt: new Date(instant) },
    select: { id: true },
  });
  return id;
}

const day = (date: string) => getArchiveDay({ locale: 'ar', day: date });
const month = (date: string) => getArchiveMonth({ locale: 'ar', month: date });

describe('an article one second either side of midnight in Morocco', () => {
  // The clock stood an hour ahead of UTC until 15 February, from 22 March to 20 September, and has
  // stood at UTC since.
  const MIDNIGHTS: [before: string, after: string, midnight: string][] = [
    ['2026-02-14', '2026-02-15', '2026-02-14T23:00:00Z'],
    ['2026-02-15', '2026-02-16', '2026-02-16T00:00:00Z'],
    ['2026-03-21', '2026-03-22', '2026-03-22T00:00:00Z'],
    ['2026-03-22', '2026-03-23', '2026-03-22T23:00:00Z'],
    ['2026-09-19', '2026-09-20', '2026-09-19T23:00:00Z'],
    ['2026-09-20', '2026-09-21', '2026-09-21T00:00:00Z'],
    ['2024-02-28', '2024-02-29', '2024-02-28T23:00:00Z'],
    ['2024-02-29', '2024-03-01', '2024-02-29T23:00:00Z'],
  ];

  it.each(MIDNIGHTS)('stands on %s or on %s', async (before, after, midnight) => {
    const at = new Date(midnight).getTime();
    const late = await anArticleOf(new Date(at - 1_000).toISOString());
    const early = await anArticleOf(new Date(at).toISOString());
    const next = await anArticleOf(new Date(at + 1_000).toISOString());

    expect((await day(before))?.cards.map(({ id }) => id)).toEqual([late]);
    expect((await day(after))?.cards.map(({ id }) => id)).toEqual([early, next]);
    expect((await month(before.slice(0, 7)))?.days).toContainEqual({ day: before, count: 1 });
    expect((await month(after.slice(0, 7)))?.days).toContainEqual({ day: after, count: 2 });
  });
});

describe('the archive', () => {
  it('names the nearest days and months that have articles', async () => {
    await anArticleOf('2026-05-10T12:00:00Z');
    await anArticleOf('2026-08-03T12:00:00Z');
    expect(await day('2026-06-15')).toMatchObject({
      count: 0,
      previous: '2026-05-10',
      next: '2026-08-03',
    });
    expect(await month('2026-06')).toMatchObject({
      days: [],
      previous: '2026-05',
      next: '2026-08',
    });
  });

  it('has no day before the first article and none after today', async () => {
    await anArticleOf('2026-05-10T12:00:00Z');
    expect(await day('2026-05-09')).toBeNull();
    expect(await day('2026-05-10')).not.toBeNull();
    expect(await day('2026-11-24')).not.toBeNull();
    expect(await day('2026-11-25')).toBeNull();
    expect(await month('2026-04')).toBeNull();
    expect(await month('2026-05')).not.toBeNull();
    expect(await month('2026-12')).toBeNull();
  });

  it('of a paper without articles is an empty current month', async () => {
    const none = { month: '2026-11', days: [], previous: null, next: null };
    expect(await getArchiveMonth({ locale: 'ar', month: null })).toEqual(none);
    expect(await month('2026-10')).toBeNull();
  });

  it.each<PublicState>(['unpublished', 'withdrawn', 'gone', 'retracted'])(
    'leaves out what is %s, and what is in another language',
    async (publicState) => {
      await anArticleOf('2026-05-10T12:00:00Z');
      await anArticleOf('2026-05-11T12:00:00Z', publicState);
      setClock(new Date('2026-05-11T12:00:00Z'));
      await anArticle({ locale: 'fr', sectionId, state: 'approved', publicState: 'published' });
      setClock(NOON);
      expect((await month('2026-05'))?.days).toEqual([{ day: '2026-05-10', count: 1 }]);
      expect((await day('2026-05-11'))?.cards).toEqual([]);
    },
  );

  it('shows the notices of a day with it, not with the day of the article', async () => {
    const id = await anArticleOf('2026-09-18T12:00:00Z');
    const notice = await aNotice(id, '2026-09-20T23:59:59Z');
    expect((await day('2026-09-18'))?.notices).toEqual([]);
    expect((await day('2026-09-20'))?.notices).toMatchObject([{ id: notice, article: { id } }]);
    expect((await day('2026-09-21'))?.notices).toEqual([]);
  });
});

describe('the page of corrections', () => {
  it('shows twenty notices a page, the newest first', async () => {
    const id = await anArticleOf('2026-05-10T12:00:00Z');
    const notices: string[] = [];
    for (let place = 0; place < 45; place += 1) {
      notices.unshift(await aNotice(id, new Date(NOON.getTime() + place * 60_000).toISOString()));
    }
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => listCorrections({ locale: 'ar', page })),
    );
    expect(pages.map((each) => each.pages)).toEqual([3, 3, 3, 3]);
    expect(pages.map((each) => each.notices.length)).toEqual([20, 20, 5, 0]);
    expect(pages.flatMap((each) => each.notices).map((each) => each.id)).toEqual(notices);
  });

  it.each<[PublicState, number]>([
    ['published', 1],
    ['corrected', 1],
    ['retracted', 1],
    ['withdrawn', 0],
    ['gone', 0],
  ])('of an article that is %s it has %i notices', async (publicState, count) => {
    await aNotice(await anArticleOf('2026-05-10T12:00:00Z', publicState), '2026-05-11T12:00:00Z');
    expect((await listCorrections({ locale: 'ar', page: 1 })).notices).toHaveLength(count);
    expect((await listCorrections({ locale: 'fr', page: 1 })).notices).toEqual([]);
  });
});
