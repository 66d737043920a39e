import { describe, expect, it } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { aBody, aContent, anArticle, aColleague } from '../builders';
import type { ArticleContent, SaveBase } from '../schema';
import { saveArticle } from './save-article';

const TAB = randomId();

function aSave(
  articleId: number,
  base: SaveBase,
  content: Partial<ArticleContent> = {},
  traits: { saveId?: string; editSessionId?: string; seal?: boolean } = {},
) {
  return {
    articleId,
    base,
    content: aContent(content),
    saveId: traits.saveId ?? randomId(),
    editSessionId: traits.editSessionId ?? TAB,
    seal: traits.seal ?? false,
  };
}

async function aDraft() {
  const writer = await aColleague({ name: 'كريم العلوي' });
  const article = await anArticle({ ownerId: writer.userId });
  // The builder writes as the system; the draft is the writer's own open revision.
  await db.revision.update({
    where: { id: article.revisionId },
    data: { createdById: writer.userId },
  });
  return { writer, id: article.id, base: { revisionId: article.revisionId, saveCount: 0 } };
}

describe('saving an article', () => {
  it('autosaves of one tab update one open revision', async () => {
    const { writer, id, base } = await aDraft();
    const first = await saveArticle(writer, aSave(id, base, { headline: 'أول' }));
    expect(first).toMatchObject({
      ok: true,
      value: { value: { base: { revisionId: base.revisionId, saveCount: 1 }, number: 1 } },
    });
    const second = await saveArticle(
      writer,
      aSave(id, { ...base, saveCount: 1 }, { headline: 'ثان' }),
    );
    expect(second).toMatchObject({ ok: true, value: { value: { base: { saveCount: 2 } } } });
    const revisions = await db.revision.findMany({ where: { articleId: id } });
    expect(revisions).toMatchObject([{ headline: 'ثان', reason: 'autosave', sealedAt: null }]);
  });

  it('an explicit save seals the revision, and the next one is another', async () => {
    const { writer, id, base } = await aDraft();
    await saveArticle(writer, aSave(id, base, { headline: 'مختوم' }, { seal: true }));
    const next = await saveArticle(
      writer,
      aSave(id, { ...base, saveCount: 1 }, { headline: 'بعده' }),
    );
    expect(next).toMatchObject({ ok: true, value: { value: { number: 2 } } });
    const sealed = await db.revision.findUniqueOrThrow({ where: { id: base.revisionId } });
    expect(sealed).toMatchObject({ headline: 'مختوم', reason: 'explicit_save' });
    await expect(
      db.revision.update({ where: { id: sealed.id }, data: { headline: 'تزوير' } }),
    ).rejects.toThrow(/sealed/);
  });

  it('the same save twice is one write with one answer', async () => {
    const { writer, id, base } = await aDraft();
    const save = aSave(id, base, { headline: 'مرة واحدة' });
    const first = await saveArticle(writer, save);
    const again = await saveArticle(writer, save);
    expect(again).toEqual(first);
    expect(await db.revision.count({ where: { articleId: id } })).toBe(1);
  });

  it('the same text saved again writes nothing', async () => {
    const { writer, id, base } = await aDraft();
    const first = await saveArticle(writer, aSave(id, base, { headline: 'ثابت' }));
    if (!first.ok) throw new Error(first.code);
    const again = await saveArticle(
      writer,
      aSave(id, first.value.value.base, { headline: 'ثابت' }),
    );
    expect(again).toEqual(first);
  });

  it('who saves on an old base loses, and learns who saved', async () => {
    const { writer, id, base } = await aDraft();
    const chief = await aColleague({ role: 'managing_editor', name: 'سعاد بنجلون' });
    await saveArticle(chief, aSave(id, base, { headline: 'نص الرئيسة' }));

    const late = await saveArticle(writer, aSave(id, base, { headline: 'نص الصحفي' }));

    expect(late).toMatchObject({
      ok: false,
      code: 'edited-by-someone-else',
      details: { name: 'سعاد بنجلون', action: 'saved' },
    });
    const working = await db.article.findUniqueOrThrow({
      where: { id },
      select: { workingRevision: { select: { headline: true, number: true } } },
    });
    expect(working.workingRevision).toEqual({ headline: 'نص الرئيسة', number: 2 });
  });

  it('the loser can put the own text on top of the newer one; both stay in history', async () => {
    const { writer, id, base } = await aDraft();
    const chief = await aColleague({ role: 'managing_editor' });
    const theirs = await saveArticle(chief, aSave(id, base, { headline: 'نص الرئيسة' }));
    if (!theirs.ok) throw new Error(theirs.code);
    const mine = await saveArticle(
      writer,
      aSave(id, theirs.value.value.base, { headline: 'نص الصحفي' }),
    );
    expect(mine).toMatchObject({ ok: true, value: { value: { number: 3 } } });
    const history = await db.revision.findMany({
      where: { articleId: id },
      orderBy: { number: 'asc' },
      select: { headline: true, baseId: true, sealedAt: true },
    });
    expect(history).toMatchObject([
      {},
      { headline: 'نص الرئيسة', baseId: base.revisionId, sealedAt: expect.any(Date) },
      { headline: 'نص الصحفي', sealedAt: null },
    ]);
  });

  it('two tabs of one person are two writers', async () => {
    const { writer, id, base } = await aDraft();
    await saveArticle(writer, aSave(id, base, { headline: 'لسان أول' }));
    const other = await saveArticle(
      writer,
      aSave(id, base, { headline: 'لسان ثان' }, { editSessionId: randomId() }),
    );
    expect(other).toMatchObject({ ok: false, code: 'edited-by-someone-else' });
  });

  it('of 12 saves on one base one is written', async () => {
    const { writer, id, base } = await aDraft();
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        saveArticle(writer, aSave(id, base, { headline: `صيغة ${number}` })),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('a base that is not of this article is unknown', async () => {
    const { writer, id } = await aDraft();
    const other = await aDraft();
    expect(await saveArticle(writer, aSave(id, other.base))).toMatchObject({
      ok: false,
      code: 'unknown-base',
    });
  });

  it('saving over an approved text begins a newer draft; the approval stays where it was', async () => {
    const writer = await aColleague();
    const article = await anArticle({ ownerId: writer.userId, state: 'approved' });
    const base = { revisionId: article.revisionId, saveCount: 0 };
    await saveArticle(writer, aSave(article.id, base, { headline: 'صيغة أحدث' }));
    const row = await db.article.findUniqueOrThrow({
      where: { id: article.id },
      select: {
        editorialState: true,
        approvedRevisionId: true,
        workingRevisionId: true,
        transitions: { select: { action: true, fromState: true, toState: true } },
      },
    });
    expect(row).toMatchObject({
      editorialState: 'draft',
      approvedRevisionId: article.revisionId,
      transitions: [{ action: 'save', fromState: 'approved', toState: 'draft' }],
    });
    expect(row.workingRevisionId).not.toBe(article.revisionId);
  });

  it('submitted and spiked texts are not written, and in review only by who holds it', async () => {
    const chief = await aColleague({ role: 'managing_editor' });
    const other = await aColleague({ role: 'managing_editor' });
    for (const state of ['submitted', 'spiked'] as const) {
      const article = await anArticle({ state });
      const base = { revisionId: article.revisionId, saveCount: 0 };
      const refused = await saveArticle(chief, aSave(article.id, base, { headline: 'لا' }));
      expect(refused).toMatchObject({ ok: false, code: 'wrong-state' });
    }
    const article = await anArticle({ state: 'in_review' });
    await db.reviewLock.create({ data: { articleId: article.id, userId: chief.userId } });
    const base = { revisionId: article.revisionId, saveCount: 0 };
    const save = aSave(article.id, base, { headline: 'تصويب' });
    expect(await saveArticle(other, save)).toMatchObject({ ok: false, code: 'locked' });
    expect(await saveArticle(chief, save)).toMatchObject({ ok: true });
  });

  it('moving it to another section needs edit right there too', async () => {
    const mine = await aSection();
    const elsewhere = await aSection();
    const editor = await aColleague({ role: 'editor', sectionIds: [mine.id] });
    const article = await anArticle({ sectionId: mine.id });
    const base = { revisionId: article.revisionId, saveCount: 0 };
    const moved = await saveArticle(editor, aSave(article.id, base, { sectionId: elsewhere.id }));
    expect(moved).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(
      await saveArticle(
        editor,
        aSave(article.id, base, { sectionId: mine.id, body: aBody('نص جديد.') }),
      ),
    ).toMatchObject({ ok: true });
  });
});
