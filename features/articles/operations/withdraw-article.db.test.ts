import { describe, expect, it } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { anArticle, aColleague } from '../builders';
import { restoreArticle } from './restore-article';
import { spikeArticle } from './spike-article';
import { unspikeArticle } from './unspike-article';
import { withdrawArticle } from './withdraw-article';

async function aPublicArticle() {
  const section = await aSection();
  const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
  const article = await anArticle({
    sectionId: section.id,
    state: 'approved',
    publicState: 'published',
  });
  return { section, editor, ...article };
}

describe('withdrawing', () => {
  it('takes an article away for good reason, and its pages are removed, not left to age', async () => {
    const { editor, id, version } = await aPublicArticle();
    const move = { articleId: id, version };
    expect(await withdrawArticle(editor, { ...move, reason: '' })).toMatchObject({
      code: 'reason-required',
    });
    const result = await withdrawArticle(editor, { ...move, reason: 'نشر بالخطأ' });
    expect(result.ok && result.value.stale).toContainEqual({ tag: `article:${id}`, how: 'remove' });
    const row = await db.article.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ publicState: 'withdrawn', withdrawalReason: 'نشر بالخطأ' });
    expect(await db.outbox.count({ where: { aggregate: `article:${id}` } })).toBe(1);
  });

  it('a managing editor gives it back in the state it had', async () => {
    const { editor, id, version } = await aPublicArticle();
    await withdrawArticle(editor, { articleId: id, version, reason: 'نشر بالخطأ' });
    const move = { articleId: id, version: version + 1 };
    const chief = await aColleague({ role: 'managing_editor' });
    expect(await restoreArticle(editor, move)).toMatchObject({ code: 'not-allowed' });
    expect(await restoreArticle(chief, move)).toMatchObject({ ok: true });
    const row = await db.article.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ publicState: 'published', withdrawalReason: null });
  });
});

describe('spiking', () => {
  it('a public article is not spiked; once withdrawn it is', async () => {
    const { editor, id, version } = await aPublicArticle();
    const reason = 'لا يصلح للنشر';
    expect(await spikeArticle(editor, { articleId: id, version, reason })).toMatchObject({
      code: 'wrong-state',
    });
    await withdrawArticle(editor, { articleId: id, version, reason });
    expect(
      await spikeArticle(editor, { articleId: id, version: version + 1, reason }),
    ).toMatchObject({ ok: true });
  });

  it('a review that a spike interrupts begins anew when the text is taken back', async () => {
    const section = await aSection();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });
    const { id, version } = await anArticle({ sectionId: section.id, state: 'in_review' });
    await db.reviewLock.create({ data: { articleId: id, userId: editor.userId } });
    await spikeArticle(editor, { articleId: id, version, reason: 'مكرر' });
    expect(await db.reviewLock.count({ where: { articleId: id } })).toBe(0);
    expect(await unspikeArticle(editor, { articleId: id, version: version + 1 })).toMatchObject({
      ok: true,
    });
    const row = await db.article.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ editorialState: 'submitted', revertState: null, spikedAt: null });
  });

  it('after 30 days a spiked text is not taken back', async () => {
    const writer = await aColleague();
    const { id, version } = await anArticle({ ownerId: writer.userId });
    try {
      setClock(new Date('2026-10-01T10:00:00Z'));
      await spikeArticle(writer, { articleId: id, version, reason: 'فكرة قديمة' });
      setClock(new Date('2026-11-01T10:00:00Z'));
      expect(await unspikeArticle(writer, { articleId: id, version: version + 1 })).toMatchObject({
        code: 'spiked-too-long-ago',
      });
    } finally {
      setClock(null);
    }
  });

  it('a journalist spikes an own draft, not what was handed in', async () => {
    const writer = await aColleague();
    const draft = await anArticle({ ownerId: writer.userId });
    const handedIn = await anArticle({ ownerId: writer.userId, state: 'submitted' });
    const reason = 'لم يعد مهما';
    const { id: articleId, version } = draft;
    expect(await spikeArticle(writer, { articleId, version, reason })).toMatchObject({ ok: true });
    expect(
      await spikeArticle(writer, { articleId: handedIn.id, version: handedIn.version, reason }),
    ).toMatchObject({ code: 'not-allowed' });
  });

  it('what stands on a live front is not spiked', async () => {
    const chief = await aColleague({ role: 'managing_editor' });
    const { id, version } = await anArticle();
    await db.frontEdition.create({
      data: {
        locale: 'ar',
        state: 'live',
        slots: { create: { position: 0, kind: 'lead', articleId: id } },
      },
    });
    expect(await spikeArticle(chief, { articleId: id, version, reason: 'سبب' })).toMatchObject({
      code: 'on-front',
    });
  });
});
