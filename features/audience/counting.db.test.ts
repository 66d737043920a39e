import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle } from '@/features/articles/builders';
import { aSection } from '@/features/taxonomy/builders';
import { SYSTEM, type Actor, type StaffActor } from '@/lib/action/actor';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { countRead } from './operations/count-read';
import { forgetReaders } from './operations/forget-readers';
import { listMostRead } from './queries';

const NOON = new Date('2026-11-24T12:00:00Z');
const AGENT = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';

beforeEach(() => setClock(NOON));
afterEach(() => setClock(null));

const later = (minutes: number) => setClock(new Date(NOON.getTime() + minutes * 60_000));

async function aPublicArticle(publicState: 'published' | 'withdrawn' = 'published') {
  const { id: sectionId } = await aSection();
  return (await anArticle({ sectionId, state: 'approved', publicState })).id;
}

type Traits = Partial<Parameters<typeof countRead>[1]> & { reader?: number; actor?: Actor };

/** Each reader from a network of their own, so that no limit is met. */
function read(articleId: number, { reader = 1, actor, ...given }: Traits = {}) {
  const address = `10.${Math.floor(reader / 250)}.${reader % 250}.7`;
  const origin = { requestId: 'test', networkPrefix: address };
  return countRead(actor ?? { kind: 'public', origin }, {
    articleId,
    depths: [0],
    sourceClass: 'direct',
    sender: { address, agent: AGENT },
    ...given,
  });
}

async function readsOf(articleId: number, depth = 0): Promise<number> {
  const { _sum } = await db.readCount.aggregate({
    where: { articleId, depth },
    _sum: { reads: true },
  });
  return _sum.reads ?? 0;
}

describe('reads', () => {
  it('are counted exactly: a thousand of mixed readers, in parallel', async () => {
    const articles = [await aPublicArticle(), await aPublicArticle(), await aPublicArticle()];
    const sources = ['direct', 'search', 'social', 'site', 'other'] as const;
    const views = Array.from({ length: 1_000 }, (_, place) => ({
      articleId: articles[place % 3] ?? 0,
      // 300 readers: the views of a reader beyond the first three are repeats.
      reader: place % 300,
      sourceClass: sources[(place % 300) % 5] ?? 'other',
    }));
    for (let from = 0; from < views.length; from += 20) {
      await Promise.all(
        views.slice(from, from + 20).map(({ articleId, ...view }) => read(articleId, view)),
      );
    }
    // 300 is a multiple of 3, so each reader reads one and the same article.
    const expected = new Set(views.map(({ articleId, reader }) => `${articleId}:${reader}`));
    expect(expected.size).toBe(300);
    expect(await Promise.all(articles.map((id) => readsOf(id)))).toEqual([100, 100, 100]);
    const bySource = await db.readCount.groupBy({
      by: ['sourceClass'],
      where: { articleId: { in: articles } },
      _sum: { reads: true },
    });
    expect(bySource.map(({ _sum }) => _sum.reads)).toEqual([60, 60, 60, 60, 60]);
  });

  it('of many different readers at the same instant are all counted', async () => {
    const id = await aPublicArticle();
    for (let from = 0; from < 250; from += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, more) => read(id, { reader: from + more })));
    }
    expect(await readsOf(id)).toBe(250);
  });

  it('of the same reader count once in half an hour, and again after it', async () => {
    const id = await aPublicArticle();
    await Promise.all([read(id), read(id), read(id)]);
    later(29);
    await read(id);
    expect(await readsOf(id)).toBe(1);
    later(31);
    await read(id);
    expect(await readsOf(id)).toBe(2);
    expect(await db.readCount.count({ where: { articleId: id } })).toBe(1);
  });

  it('of two browsers behind one address are two', async () => {
    const id = await aPublicArticle();
    const address = '192.0.2.7';
    await read(id, { sender: { address, agent: AGENT } });
    await read(id, { sender: { address, agent: `${AGENT} other` } });
    expect(await readsOf(id)).toBe(2);
  });

  it('are kept by hour and by depth, each depth once', async () => {
    const id = await aPublicArticle();
    await read(id, { depths: [0, 25, 25] });
    await read(id, { depths: [25, 50] });
    later(70);
    await read(id, { depths: [0], reader: 2 });
    expect(await readsOf(id, 0)).toBe(2);
    expect(await readsOf(id, 25)).toBe(1);
    expect(await readsOf(id, 50)).toBe(1);
    const hours = await db.readCount.findMany({ where: { articleId: id, depth: 0 } });
    expect(hours.map(({ hour }) => hour.toISOString()).toSorted()).toEqual([
      '2026-11-24T12:00:00.000Z',
      '2026-11-24T13:00:00.000Z',
    ]);
  });

  it('of the newsroom, of hidden and of unknown articles are not counted', async () => {
    const [hidden, shown] = [await aPublicArticle('withdrawn'), await aPublicArticle()];
    expect(await read(hidden)).toEqual({ ok: true, value: { counted: 0 } });
    expect(await read(2_000_000_000)).toEqual({ ok: true, value: { counted: 0 } });
    const staff: StaffActor = {
      ...SYSTEM,
      kind: 'staff',
      userId: '',
      name: '',
      sessionId: '',
      grants: [],
    };
    expect(await read(shown, { actor: staff })).toMatchObject({ ok: false, code: 'not-counted' });
    expect(await db.readCount.count({ where: { articleId: { in: [hidden, shown] } } })).toBe(0);
  });

  it('of one network are at most sixty a minute', async () => {
    const id = await aPublicArticle();
    const actor: Actor = {
      kind: 'public',
      origin: { requestId: '', networkPrefix: '198.51.100.0/24' },
    };
    const answers = [];
    for (let reader = 0; reader < 62; reader += 1) answers.push(await read(id, { reader, actor }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(60);
    expect(await readsOf(id)).toBe(60);
  });
});

describe('a reader', () => {
  it('is nobody after midnight: the key of the day and its hashes are gone, the counts stay', async () => {
    const id = await aPublicArticle();
    setClock(new Date('2026-11-24T23:50:00Z'));
    await read(id);
    expect(await db.recentRead.count({ where: { articleId: id } })).toBe(1);
    const day = '2026-11-24';
    expect(await db.countingKey.count({ where: { day } })).toBe(1);
    setClock(new Date('2026-11-25T00:00:00Z'));
    expect(await forgetReaders(SYSTEM)).toEqual({ ok: true, value: null });
    expect(await db.countingKey.count({ where: { day } })).toBe(0);
    expect(await db.recentRead.count({ where: { day } })).toBe(0);
    expect(await readsOf(id)).toBe(1);
  });

  it('of the new day makes a new key, which destroys the old one without waiting for a job', async () => {
    const id = await aPublicArticle();
    await read(id);
    const old = await db.recentRead.findFirstOrThrow({ where: { articleId: id } });
    setClock(new Date('2026-11-25T08:00:00Z'));
    await read(id);
    expect((await db.countingKey.findMany()).map(({ day }) => day)).toEqual(['2026-11-25']);
    const [row, ...others] = await db.recentRead.findMany({ where: { articleId: id } });
    expect(others).toEqual([]);
    expect(row?.reader).not.toBe(old.reader);
    expect(await readsOf(id)).toBe(2);
  });

  it('is kept no longer than repeats are looked for', async () => {
    const id = await aPublicArticle();
    await read(id);
    later(31);
    await forgetReaders(SYSTEM);
    expect(await db.recentRead.count({ where: { articleId: id } })).toBe(0);
  });

  it('is stored by no address and no browser', async () => {
    const id = await aPublicArticle();
    await read(id, { sender: { address: '203.0.113.9', agent: AGENT } });
    const rows = await db.recentRead.findMany({ where: { articleId: id } });
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|Mozilla/);
    expect(rows[0]?.reader).toMatch(/^[\w-]{43}$/);
  });

  it('is forgotten by the machine only', async () => {
    const actor: Actor = { kind: 'public', origin: { requestId: '', networkPrefix: null } };
    expect(await forgetReaders(actor)).toMatchObject({ ok: false, code: 'not-allowed' });
  });
});

it('most read counts reads, not the depths of one read', async () => {
  await db.readCount.deleteMany();
  const [deep, read20] = [await aPublicArticle(), await aPublicArticle()];
  for (let reader = 0; reader < 8; reader += 1) {
    await read(deep, { reader, depths: [0, 25, 50, 75, 100] });
  }
  expect(await listMostRead({ locale: 'ar', days: 1, count: 5 })).toEqual([]);
  for (let reader = 0; reader < 12; reader += 1) await read(read20, { reader });
  expect((await listMostRead({ locale: 'ar', days: 1, count: 5 })).map(({ id }) => id)).toEqual([
    read20,
    deep,
  ]);
});
