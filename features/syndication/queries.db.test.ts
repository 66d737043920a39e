import { afterEach, describe, expect, it } from 'vitest';
import { anArticle } from '@/features/articles/builders';
import { aSection } from '@/features/taxonomy/builders';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { findFeed, listMonth, listNews, listSitemaps } from './queries';

const NOON = new Date('2026-11-24T12:00:00Z');

afterEach(() => setClock(null));

async function aPrinted(
  sectionId: number,
  { at = NOON, ...traits }: { at?: Date } & Parameters<typeof anArticle>[0] = {},
): Promise<number> {
  setClock(at);
  const { id } = await anArticle({
    sectionId,
    state: 'approved',
    publicState: 'published',
    ...traits,
  });
  setClock(NOON);
  return id;
}

async function feedOf(slug: string) {
  const lookup = await findFeed({ locale: 'ar', subject: { kind: 'section', slug } });
  if (lookup.state !== 'found') throw new Error(lookup.state);
  return lookup.feed;
}

describe('a feed', () => {
  it.each([
    ['draft', 'unpublished'],
    ['approved', 'scheduled'],
    ['spiked', 'unpublished'],
    ['approved', 'withdrawn'],
    ['approved', 'gone'],
  ] as const)('holds no article that is %s and %s', async (state, publicState) => {
    const section = await aSection();
    const shown = await aPrinted(section.id);
    await anArticle({ sectionId: section.id, state, publicState });
    const { items } = await feedOf(section.slug);
    expect(items.map(({ id }) => new URL(id).pathname)).toEqual([`/a/${shown}`]);
    const month = await listMonth({ locale: 'ar', month: '2026-11', part: 1 });
    const news = await listNews('ar');
    const hidden = await db.article.findMany({
      where: { sectionId: section.id, id: { not: shown } },
      select: { id: true },
    });
    for (const { id } of hidden) {
      expect([...month, ...news].some(({ path }) => path.includes(`/${id}-`))).toBe(false);
    }
  });

  it('keeps the entry of a retracted article, with the notice alone', async () => {
    const section = await aSection();
    const id = await aPrinted(section.id, { publicState: 'retracted' });
    await db.correction.create({
      data: {
        articleId: id,
        kind: 'retraction',
        text: 'سحبت الجريدة هذا الخبر.',
        publishedAt: NOON,
      },
    });
    const [item] = (await feedOf(section.slug)).items;
    expect(item?.summary).toBe('سحبت الجريدة هذا الخبر.');
    expect(item?.html).toContain('سحبت الجريدة هذا الخبر.');
    expect(item?.html).not.toContain('فتحت المكتبة');
    const corrections = await findFeed({ locale: 'ar', subject: { kind: 'corrections' } });
    expect(JSON.stringify(corrections)).toContain('سحبت الجريدة هذا الخبر.');
  });

  it('puts notices above the text, newest articles first, thirty at most', async () => {
    const section = await aSection();
    for (let hour = 1; hour <= 31; hour += 1) {
      await aPrinted(section.id, { at: new Date(NOON.getTime() - hour * 3_600_000) });
    }
    const id = await aPrinted(section.id);
    await db.correction.create({
      data: { articleId: id, kind: 'correction', text: 'صُحح عدد القاعات.', publishedAt: NOON },
    });
    const { items } = await feedOf(section.slug);
    expect(items).toHaveLength(30);
    const [first] = items;
    expect(first?.id.endsWith(`/a/${id}`)).toBe(true);
    const html = first?.html ?? '';
    expect(html.indexOf('صُحح عدد القاعات.')).toBeGreaterThan(0);
    expect(html.indexOf('صُحح عدد القاعات.')).toBeLessThan(html.indexOf('فتحت المكتبة'));
  });

  it('of an unknown section, tag or author is missing; of nothing it is empty', async () => {
    const unknown = [
      { kind: 'section', slug: 'none-of-ours' },
      { kind: 'tag', id: 2_000_000_000 },
      { kind: 'author', id: 2_000_000_000 },
    ] as const;
    for (const subject of unknown) {
      expect(await findFeed({ locale: 'ar', subject })).toEqual({ state: 'missing' });
    }
    const section = await aSection();
    expect((await feedOf(section.slug)).items).toEqual([]);
  });
});

describe('sitemaps', () => {
  it('count an article to the month that the clock of the paper shows', async () => {
    const section = await aSection();
    // 2026-07-31 23:30 UTC is half past midnight of the first of August in Morocco.
    const id = await aPrinted(section.id, { at: new Date('2026-07-31T23:30:00Z') });
    const august = await listMonth({ locale: 'ar', month: '2026-08', part: 1 });
    expect(august.some(({ path }) => path.includes(`/${id}-`))).toBe(true);
    const paths = (await listSitemaps()).map(({ path }) => path);
    expect(paths).toContain('/sitemaps/2026-08.xml');
    expect(paths).not.toContain('/sitemaps/2026-07.xml');
  });

  it('of news end after forty-eight hours and leave out paid content', async () => {
    const section = await aSection();
    const hours = (count: number, ms = 0) => new Date(NOON.getTime() - count * 3_600_000 + ms);
    const inTime = await aPrinted(section.id, { at: hours(48, 1) });
    const late = await aPrinted(section.id, { at: hours(48) });
    const paid = await aPrinted(section.id, { content: { label: 'paid' } });
    const paths = (await listNews('ar')).map(({ path }) => path).join(' ');
    expect(paths).toContain(`/${inTime}-`);
    expect(paths).not.toContain(`/${late}-`);
    expect(paths).not.toContain(`/${paid}-`);
  });
});
