import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle } from '@/features/articles/builders';
import { aSection } from '@/features/taxonomy/builders';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { getFront } from './queries';

const NOON = new Date('2026-11-24T12:00:00Z');

beforeEach(async () => {
  setClock(NOON);
  await db.frontEdition.deleteMany();
  await db.article.updateMany({ data: { publicState: 'withdrawn' } });
});
afterEach(() => setClock(null));

async function published(minutesAgo: number): Promise<number> {
  const section = await aSection();
  setClock(new Date(NOON.getTime() - minutesAgo * 60_000));
  const { id } = await anArticle({
    sectionId: section.id,
    state: 'approved',
    publicState: 'published',
  });
  setClock(NOON);
  return id;
}

async function pinned(articleId: number, traits: object = {}): Promise<void> {
  await db.frontEdition.create({
    data: {
      locale: 'ar',
      state: 'live',
      slots: { create: { position: 0, kind: 'lead', articleId, ...traits } },
    },
  });
}

describe('the front page', () => {
  it('nobody has arranged leads with the newest', async () => {
    await published(30);
    const newest = await published(5);
    expect((await getFront('ar')).lead?.id).toBe(newest);
  });

  it('leads with the pinned article, under the headline it was given there', async () => {
    const old = await published(30);
    await published(5);
    await pinned(old, { headlineOverride: 'عنوان للصفحة الأولى' });
    expect((await getFront('ar')).lead).toMatchObject({ id: old, headline: 'عنوان للصفحة الأولى' });
  });

  it('replaces a pin whose time is over, and one that was withdrawn', async () => {
    const old = await published(30);
    const newest = await published(5);
    await pinned(old, { pinEndsAt: NOON });
    expect((await getFront('ar')).lead?.id).toBe(newest);

    await db.frontEdition.deleteMany();
    await pinned(old);
    await db.article.update({ where: { id: old }, data: { publicState: 'withdrawn' } });
    expect((await getFront('ar')).lead?.id).toBe(newest);
  });

  it('has nothing to do with drafts of an edition, or with another language', async () => {
    const newest = await published(5);
    const old = await published(30);
    await pinned(old);
    await db.frontEdition.updateMany({ data: { state: 'draft' } });
    expect((await getFront('ar')).lead?.id).toBe(newest);
    expect((await getFront('fr')).lead).toBeNull();
  });
});
