import { describe, expect, it } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { db } from '@/lib/db/client';
import { anArticle, aBody, aColleague } from '../builders';
import { approveArticle } from './approve-article';
import { recallArticle } from './recall-article';
import { releaseReview } from './release-review';
import { requestChanges } from './request-changes';
import { startReview } from './start-review';
import { submitArticle } from './submit-article';

async function aSubmission() {
  const section = await aSection();
  const writer = await aColleague();
  const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
  const { id } = await anArticle({ sectionId: section.id, ownerId: writer.userId });
  const submitted = await submitArticle(writer, { articleId: id, version: 1 });
  if (!submitted.ok) throw new Error(submitted.code);
  return { section, writer, editor, id, version: submitted.value.value.version };
}

function stateOf(id: number) {
  return db.article.findUniqueOrThrow({
    where: { id },
    select: {
      editorialState: true,
      approvedRevisionId: true,
      workingRevision: { select: { id: true, sealedAt: true } },
      reviewLock: { select: { userId: true } },
    },
  });
}

describe('review', () => {
  it('a submitted text is sealed, taken into review, and approved by another', async () => {
    const { editor, id, version } = await aSubmission();
    const started = await startReview(editor, { articleId: id, version });
    expect(started).toMatchObject({ ok: true });
    expect(await stateOf(id)).toMatchObject({
      editorialState: 'in_review',
      reviewLock: { userId: editor.userId },
    });
    const approved = await approveArticle(editor, { articleId: id, version: version + 1 });
    expect(approved).toMatchObject({ ok: true });
    const { workingRevision, ...rest } = await stateOf(id);
    expect(rest).toEqual({
      editorialState: 'approved',
      approvedRevisionId: workingRevision?.id,
      reviewLock: null,
    });
    expect(workingRevision?.sealedAt).not.toBeNull();
  });

  it('nobody approves what they own or sign', async () => {
    const section = await aSection();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const author = await db.author.create({ data: { userId: editor.userId } });
    const own = await anArticle({
      sectionId: section.id,
      ownerId: editor.userId,
      state: 'in_review',
    });
    const signed = await anArticle({
      sectionId: section.id,
      state: 'in_review',
      content: { bylines: [{ authorId: author.id, role: 'writing' }] },
    });
    for (const { id, version } of [own, signed]) {
      expect(await approveArticle(editor, { articleId: id, version })).toMatchObject({
        ok: false,
        code: 'own-article',
      });
    }
  });

  it('a journalist takes no text into review and approves none', async () => {
    const { writer, id, version } = await aSubmission();
    expect(await startReview(writer, { articleId: id, version })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await approveArticle(writer, { articleId: id, version })).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('the owner recalls a text until somebody begins to review it', async () => {
    const { writer, editor, id, version } = await aSubmission();
    expect(await recallArticle(editor, { articleId: id, version })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await recallArticle(writer, { articleId: id, version })).toMatchObject({ ok: true });
    const again = await submitArticle(writer, { articleId: id, version: version + 1 });
    expect(again).toMatchObject({ ok: true });
    await startReview(editor, { articleId: id, version: version + 2 });
    expect(await recallArticle(writer, { articleId: id, version: version + 3 })).toMatchObject({
      code: 'wrong-state',
    });
  });

  it('changes are asked for with a comment', async () => {
    const { editor, id, version } = await aSubmission();
    await startReview(editor, { articleId: id, version });
    const move = { articleId: id, version: version + 1 };
    expect(await requestChanges(editor, { ...move, reason: '' })).toMatchObject({
      code: 'comment-required',
    });
    expect(await requestChanges(editor, { ...move, reason: 'أين المصدر؟' })).toMatchObject({
      ok: true,
    });
    expect(await stateOf(id)).toMatchObject({
      editorialState: 'changes_requested',
      reviewLock: null,
    });
    const [last] = await db.transition.findMany({
      where: { articleId: id },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(last).toMatchObject({ action: 'request-changes', comment: 'أين المصدر؟' });
  });

  it('an approval that is taken back can no longer be published', async () => {
    const section = await aSection();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const { id, version } = await anArticle({ sectionId: section.id, state: 'approved' });
    await requestChanges(editor, { articleId: id, version, reason: 'خطأ في الأرقام' });
    expect(await stateOf(id)).toMatchObject({
      editorialState: 'changes_requested',
      approvedRevisionId: null,
    });
  });

  it('the revision that readers have cannot be returned', async () => {
    const section = await aSection();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const { id, version } = await anArticle({
      sectionId: section.id,
      state: 'approved',
      publicState: 'published',
    });
    expect(await requestChanges(editor, { articleId: id, version, reason: 'متأخر' })).toMatchObject(
      { code: 'published-revision' },
    );
  });

  it('a review goes back by its holder, or by a managing editor', async () => {
    const { section, editor, id, version } = await aSubmission();
    await startReview(editor, { articleId: id, version });
    const move = { articleId: id, version: version + 1 };
    const colleague = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const chief = await aColleague({ role: 'managing_editor' });
    expect(await releaseReview(colleague, move)).toMatchObject({ code: 'not-allowed' });
    expect(await releaseReview(chief, move)).toMatchObject({ ok: true });
    expect(await stateOf(id)).toMatchObject({ editorialState: 'submitted', reviewLock: null });
  });

  it('an empty text is not submitted', async () => {
    const writer = await aColleague();
    const { id, version } = await anArticle({
      ownerId: writer.userId,
      content: { body: aBody() },
    });
    expect(await submitArticle(writer, { articleId: id, version })).toMatchObject({
      code: 'empty-article',
    });
  });

  it('of conflicting moves on one version one is made, and the other learns whose', async () => {
    const { section, id, version } = await aSubmission();
    const one = await aColleague({ role: 'editor', sectionIds: [section.id], name: 'الأولى' });
    const other = await aColleague({ role: 'editor', sectionIds: [section.id], name: 'الثانية' });
    const results = await Promise.all([
      startReview(one, { articleId: id, version }),
      startReview(other, { articleId: id, version }),
    ]);
    const winner = results[0].ok ? 'الأولى' : 'الثانية';
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      code: 'edited-by-someone-else',
      details: { name: winner, action: 'review-started' },
    });
  });
});
