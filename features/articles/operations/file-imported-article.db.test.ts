import { describe, expect, it } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { SYSTEM } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import type { FileImported } from '../schema';
import { aColleague } from '../builders';
import { textsOf } from '../rules/body-text';
import { bodySchema } from '../schema';
import { fileImportedArticle } from './file-imported-article';

const PARAGRAPHS = ['أعلنت الجماعة عن «برنامج جديد» للنقل.', 'ويتعلق الأمر بـ»حافلات كهربائية».'];

function aPage(traits: Partial<FileImported> = {}): FileImported {
  return {
    locale: 'ar',
    importKey: randomId(),
    sectionLabel: null,
    headline: 'برنامج جديد للنقل الحضري',
    deck: 'حافلات كهربائية في ثلاثة أحياء',
    paragraphs: PARAGRAPHS,
    byline: null,
    ...traits,
  };
}

describe('filing an imported page', () => {
  it('every word as it came, the section and the author found by their forgiving names', async () => {
    const section = await aSection({ name: 'الأخبار المحلية' });
    const result = await fileImportedArticle(
      SYSTEM,
      aPage({ sectionLabel: 'الاخبار المحليه', byline: 'أسامة قُدور' }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        value: {
          isKnown: false,
          sectionName: 'الأخبار المحلية',
          author: { name: 'أسامة قُدور', isCreated: true },
        },
      },
    });
    if (!result.ok) return;
    const row = await db.article.findUniqueOrThrow({
      where: { id: result.value.value.articleId },
      select: {
        editorialState: true,
        publicState: true,
        sectionId: true,
        workingRevision: { select: { reason: true, headline: true, body: true } },
      },
    });
    expect(row).toMatchObject({
      editorialState: 'draft',
      publicState: 'unpublished',
      sectionId: section.id,
      workingRevision: { reason: 'imported', headline: 'برنامج جديد للنقل الحضري' },
    });
    expect(textsOf(bodySchema.parse(row.workingRevision?.body))).toEqual(PARAGRAPHS);

    const next = await fileImportedArticle(SYSTEM, aPage({ byline: 'اسامة قدور' }));
    expect(next).toMatchObject({ value: { value: { author: { isCreated: false } } } });
  });

  it('the same page again changes nothing, also when both come at once', async () => {
    const page = aPage({ byline: 'منى التازي' });
    const [one, other] = await Promise.all([
      fileImportedArticle(SYSTEM, page),
      fileImportedArticle(SYSTEM, page),
    ]);
    const again = await fileImportedArticle(SYSTEM, page);
    if (!one.ok || !other.ok || !again.ok) throw new Error('refused');
    const filed = [one, other, again].map(({ value }) => value.value);
    expect(new Set(filed.map(({ articleId }) => articleId)).size).toBe(1);
    expect(filed.filter(({ isKnown }) => !isKnown)).toHaveLength(1);
    expect(await db.article.count({ where: { importKey: page.importKey } })).toBe(1);
    expect(await db.authorProfile.count({ where: { name: 'منى التازي' } })).toBe(1);
  });

  it('an unknown section leaves the place empty', async () => {
    const result = await fileImportedArticle(SYSTEM, aPage({ sectionLabel: 'قسم لا وجود له' }));
    expect(result).toMatchObject({ ok: true, value: { value: { sectionName: null } } });
  });

  it('a moderator files nothing', async () => {
    const moderator = await aColleague({ role: 'moderator' });
    expect(await fileImportedArticle(moderator, aPage())).toMatchObject({ code: 'not-allowed' });
  });
});
