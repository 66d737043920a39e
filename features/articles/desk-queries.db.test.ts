import { describe, expect, it } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { SYSTEM } from '@/lib/action/actor';
import { countQueries, db } from '@/lib/db/client';
import { aColleague, anArticle } from './builders';
import { deskHome, findDeskArticle, findHistory, listDeskArticles } from './desk-queries';
import type { DeskListQuery } from './rules/desk-list';

const query = (traits: Partial<DeskListQuery> = {}): DeskListQuery => ({
  tab: 'desk',
  sectionId: null,
  typed: '',
  cursor: null,
  locale: 'ar',
  ...traits,
});

describe('the list of articles', () => {
  it('an editor sees the section and what is below it, a journalist the own articles', async () => {
    const section = await aSection();
    const elsewhere = await aSection();
    const writer = await aColleague();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const mine = await anArticle({ sectionId: section.id, ownerId: writer.userId });
    const other = await anArticle({ sectionId: section.id });
    await anArticle({ sectionId: elsewhere.id });
    const idsOf = async (actor: typeof writer) =>
      (await listDeskArticles(actor, query())).rows.map(({ id }) => id);
    expect(await idsOf(editor)).toEqual([other.id, mine.id]);
    expect(await idsOf(writer)).toEqual([mine.id]);
    expect((await listDeskArticles(SYSTEM, query())).rows).toEqual([]);
  });

  it('the search forgives spelling', async () => {
    const chief = await aColleague({ role: 'managing_editor' });
    const { id } = await anArticle({ content: { headline: 'الشُّرطة تفتح مَدرسة جديدة' } });
    const found = await listDeskArticles(chief, query({ typed: 'الشرطه تفتح مدرسه' }));
    expect(found.rows.map((row) => row.id)).toEqual([id]);
  });

  it('pages follow one another without gap or repetition, there and back', async () => {
    const section = await aSection();
    const chief = await aColleague({ role: 'managing_editor' });
    const at = new Date('2026-11-20T10:00:00Z');
    for (let count = 0; count < 65; count += 1) {
      const { id } = await anArticle({ sectionId: section.id });
      // Three of each instant: the id decides among them.
      const updatedAt = new Date(at.getTime() + Math.floor(count / 3) * 60_000);
      await db.article.update({ where: { id }, data: { updatedAt } });
    }
    const pageAt = (cursor: string | null) =>
      listDeskArticles(chief, query({ sectionId: section.id, cursor }));
    const first = await pageAt(null);
    const second = await pageAt(first.older);
    const third = await pageAt(second.older);
    const all = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(all).size).toBe(65);
    expect(all).toHaveLength(65);
    expect([first.newer, third.older]).toEqual([null, null]);
    expect((await pageAt(third.newer)).rows).toEqual(second.rows);
    expect((await pageAt('a cursor that somebody altered')).rows).toEqual(first.rows);
  });

  it('takes at most four queries', async () => {
    const chief = await aColleague({ role: 'managing_editor' });
    const { queries } = await countQueries(() => listDeskArticles(chief, query()));
    expect(queries).toBeLessThanOrEqual(4);
  });
});

describe('an article on its screen', () => {
  it('offers what the actor may do, and says why not where it helps', async () => {
    const section = await aSection();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const own = await anArticle({
      sectionId: section.id,
      ownerId: editor.userId,
      state: 'in_review',
    });
    const article = await findDeskArticle(editor, own.id);
    expect(article?.actions).toEqual([
      { action: 'approve', whyNot: 'own-article' },
      { action: 'request-changes', whyNot: 'own-article' },
      { action: 'publish', whyNot: 'not-approved' },
      { action: 'spike', whyNot: null },
    ]);
    expect(article?.whyNotSave).toBe('locked');
  });

  it('who may publish without review is offered that, not told that a review is missing', async () => {
    const section = await aSection();
    const chief = await aColleague({ role: 'managing_editor', publishUnreviewed: true });
    const { id } = await anArticle({ sectionId: section.id });
    const article = await findDeskArticle(chief, id);
    expect(article?.actions.map(({ action }) => action)).toEqual([
      'submit',
      'publish-unreviewed',
      'spike',
    ]);
    expect(article?.failedChecks).toEqual([]);
  });

  it('is missing to who may not read it, and so is its history', async () => {
    const stranger = await aColleague();
    const { id } = await anArticle();
    expect(await findDeskArticle(stranger, id)).toBeNull();
    expect(await findHistory(stranger, { articleId: id, below: null })).toBeNull();
  });
});

describe('the home of the desk', () => {
  it('counts own drafts, what came back, and what waits for review by another', async () => {
    const section = await aSection();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const own = { ownerId: editor.userId, sectionId: section.id };
    await anArticle(own);
    await anArticle({ ...own, state: 'changes_requested' });
    await anArticle({ sectionId: section.id, state: 'submitted' });
    await anArticle({ sectionId: section.id, state: 'approved', publicState: 'published' });
    const home = await deskHome(editor, 'ar');
    expect(home).toMatchObject({ drafts: 1, returned: 1, waitingReview: 1 });
    expect(home.recentlyPublished).toHaveLength(1);
  });
});
