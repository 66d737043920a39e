import { describe, expect, it } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { db } from '@/lib/db/client';
import { aContent, anArticle, aColleague } from '../builders';
import { publishArticle } from './publish-article';
import { saveArticle } from './save-article';
import { updateArticle } from './update-article';
import { randomId } from '@/lib/id';

const REASON = 'خبر عاجل ولا محرر في المكتب';

async function anApproved() {
  const parent = await aSection();
  const section = await aSection({ parentId: parent.id });
  const article = await anArticle({ sectionId: section.id, state: 'approved' });
  return { parent, section, article };
}

describe('publishing an article', () => {
  it('an editor publishes the approved revision: state, projections, trail and outbox together', async () => {
    const { parent, section, article } = await anApproved();
    const editor = await aColleague({ role: 'editor', sectionIds: [section.id] });

    const result = await publishArticle(editor, {
      articleId: article.id,
      version: article.version,
      waiverReason: '',
    });

    expect(result).toMatchObject({ ok: true, value: { value: { version: article.version + 1 } } });
    const row = await db.article.findUniqueOrThrow({
      where: { id: article.id },
      select: {
        publicState: true,
        publishedRevisionId: true,
        slug: true,
        sectionId: true,
        firstPublishedAt: true,
        bylines: { select: { position: true, name: true, role: true } },
        slugs: { select: { slug: true } },
        transitions: { select: { axis: true, action: true, fromState: true, toState: true } },
      },
    });
    expect(row).toMatchObject({
      publicState: 'published',
      publishedRevisionId: article.revisionId,
      slug: 'افتتاح-المكتبة-الوطنية-الجديدة-بالرباط',
      sectionId: section.id,
    });
    expect(row.firstPublishedAt).not.toBeNull();
    expect(row.bylines).toMatchObject([{ position: 0, name: 'هيئة التحرير', role: 'writing' }]);
    expect(row.slugs).toHaveLength(1);
    expect(row.transitions).toMatchObject([
      { axis: 'public', action: 'publish', fromState: 'unpublished', toState: 'published' },
    ]);
    const trail = await db.auditEvent.findMany({
      where: { objectType: 'article', objectId: String(article.id), action: 'article.published' },
    });
    expect(trail).toMatchObject([{ actorId: editor.userId }]);
    const outbox = await db.outbox.findMany({ where: { aggregate: `article:${article.id}` } });
    const expected = [
      `article:${article.id}`,
      'front:ar',
      'latest:ar',
      'corrections:ar',
      `section:${section.id}`,
      `section:${parent.id}`,
    ].map((tag) => ({ tag, how: 'refresh' }));
    expect(outbox).toHaveLength(1);
    expect(outbox[0]?.payload).toMatchObject({ stale: expected });
    expect(result.ok && result.value.stale).toEqual(expected);
  });

  it('what fails is said all at once, and nothing changes', async () => {
    const chief = await aColleague({ role: 'managing_editor' });
    const article = await anArticle({
      state: 'approved',
      content: { headline: 'قصير', bylines: [] },
    });

    const result = await publishArticle(chief, {
      articleId: article.id,
      version: article.version,
      waiverReason: '',
    });

    expect(result).toEqual({
      ok: false,
      code: 'checks-failed',
      details: { checks: ['headline-short', 'section-missing', 'byline-missing'] },
    });
    const row = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(row).toMatchObject({ publicState: 'unpublished', version: article.version });
    expect(await db.outbox.count({ where: { aggregate: `article:${article.id}` } })).toBe(0);
  });

  it('a draft is not published without approval', async () => {
    const section = await aSection();
    const article = await anArticle({ sectionId: section.id });
    const chief = await aColleague({ role: 'managing_editor' });
    const result = await publishArticle(chief, {
      articleId: article.id,
      version: article.version,
      waiverReason: '',
    });
    expect(result).toMatchObject({ ok: false, code: 'not-approved' });
  });

  it('a journalist with the grant publishes an own draft; the approval is recorded as waived', async () => {
    const section = await aSection();
    const writer = await aColleague({ publishUnreviewed: true });
    const article = await anArticle({ sectionId: section.id, ownerId: writer.userId });
    const input = { articleId: article.id, version: article.version };

    expect(await publishArticle(writer, { ...input, waiverReason: 'قصير' })).toMatchObject({
      ok: false,
      code: 'reason-too-short',
    });
    expect(await publishArticle(writer, { ...input, waiverReason: REASON })).toMatchObject({
      ok: true,
    });

    const row = await db.article.findUniqueOrThrow({
      where: { id: article.id },
      select: {
        editorialState: true,
        publicState: true,
        approvedRevisionId: true,
        workingRevision: { select: { reason: true, sealedAt: true } },
        transitions: {
          orderBy: { id: 'asc' },
          select: { action: true, fromState: true, toState: true, comment: true, isWaived: true },
        },
      },
    });
    expect(row).toMatchObject({
      editorialState: 'approved',
      publicState: 'published',
      approvedRevisionId: article.revisionId,
      workingRevision: { reason: 'published' },
    });
    expect(row.workingRevision?.sealedAt).not.toBeNull();
    expect(row.transitions).toMatchObject([
      { action: 'approve', fromState: 'draft', isWaived: true, comment: REASON },
      { action: 'publish', toState: 'published', isWaived: false },
    ]);
  });

  it('without the grant, or in another section, the same is refused', async () => {
    const section = await aSection();
    const elsewhere = await aSection();
    const writer = await aColleague();
    const article = await anArticle({ sectionId: section.id, ownerId: writer.userId });
    const input = { articleId: article.id, version: article.version, waiverReason: REASON };
    const editor = await aColleague({
      role: 'editor',
      sectionIds: [elsewhere.id],
      publishUnreviewed: true,
    });
    expect(await publishArticle(writer, input)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await publishArticle(editor, input)).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it('of 20 who publish at once one does, and 19 learn who it was', async () => {
    const { article } = await anApproved();
    const chief = await aColleague({ role: 'managing_editor', name: 'سعاد بنجلون' });

    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        publishArticle(chief, {
          articleId: article.id,
          version: article.version,
          waiverReason: '',
        }),
      ),
    );

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) {
      expect(result).toMatchObject({
        code: 'edited-by-someone-else',
        details: { name: 'سعاد بنجلون', action: 'published' },
      });
    }
    expect(await db.outbox.count({ where: { aggregate: `article:${article.id}` } })).toBe(1);
    expect(await db.transition.count({ where: { articleId: article.id } })).toBe(1);
  });
});

describe('updating a public article', () => {
  it('the public page keeps its revision while a newer draft is written, then shows that one', async () => {
    const section = await aSection();
    const chief = await aColleague({ role: 'managing_editor', publishUnreviewed: true });
    const article = await anArticle({
      sectionId: section.id,
      state: 'approved',
      publicState: 'published',
    });
    const saved = await saveArticle(chief, {
      articleId: article.id,
      base: { revisionId: article.revisionId, saveCount: 0 },
      saveId: randomId(),
      editSessionId: randomId(),
      seal: true,
      content: aContent({ sectionId: section.id, headline: 'المكتبة الوطنية تمدد ساعات العمل' }),
    });
    expect(saved).toMatchObject({ ok: true });
    if (!saved.ok) return;
    const between = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(between).toMatchObject({
      editorialState: 'draft',
      publishedRevisionId: article.revisionId,
      publicState: 'published',
    });

    const { version } = saved.value.value;
    const nothing = { articleId: article.id, version, waiverReason: '', change: 'minor' as const };
    expect(await updateArticle(chief, nothing)).toMatchObject({ ok: false, code: 'nothing-newer' });
    expect(
      await updateArticle(chief, { ...nothing, waiverReason: REASON, change: 'substantive' }),
    ).toMatchObject({ ok: true });

    const after = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(after.publishedRevisionId).toBe(saved.value.value.base.revisionId);
    expect(after.substantiveAt).not.toBeNull();
    expect(after.slug).toBe(between.slug);
  });
});
