import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { aSection } from '@/features/taxonomy/builders';
import { SYSTEM } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { sharedFile } from '@/lib/testing/shared-files';
import { importPage } from './import-page';

const seed = sharedFile('seeds/article-ar-security-roadmap.txt');

const page = (...paragraphs: string[]) =>
  new TextEncoder().encode(
    ['fbpx', 'مجتمع', '', 'الواحة تستعيد نخيلها بعد سنوات', '', ...paragraphs, 'هند قُباج', ''].join(
      '\n',
    ),
  );

const PARAGRAPH =
  'غرس شباب القصر القديم ألف فسيلة نخيل على ضفاف الوادي، في أول موسم يعود فيه الماء إلى السواقي.';

const countRows = async () => [
  await db.article.count(),
  await db.revision.count(),
  await db.author.count(),
  await db.auditEvent.count(),
];

describe('importing a page', () => {
  it('files a draft, and says what it read', async () => {
    const result = await importPage(SYSTEM, { bytes: page(PARAGRAPH, PARAGRAPH) });
    expect(result).toMatchObject({
      ok: true,
      value: {
        value: {
          page: { section: 'مجتمع', byline: 'هند قُباج' },
          filed: { isKnown: false, sectionName: null, author: { isCreated: true } },
        },
      },
    });
  });

  it('the same article again changes nothing, whatever stands around it', async () => {
    const bytes = page(PARAGRAPH);
    await importPage(SYSTEM, { bytes });
    const before = await countRows();
    const around = new TextEncoder().encode(
      `${new TextDecoder().decode(bytes)}\n\nاترك تعليقاً\n\nزر الذهاب إلى الأعلى`,
    );
    for (const again of [bytes, around]) {
      expect(await importPage(SYSTEM, { bytes: again })).toMatchObject({
        value: { value: { filed: { isKnown: true } } },
      });
    }
    expect(await countRows()).toEqual(before);
  });

  it('a file that is no page changes nothing', async () => {
    const before = await countRows();
    for (const bytes of [new Uint8Array(), new Uint8Array(100), page()]) {
      expect((await importPage(SYSTEM, { bytes })).ok).toBe(false);
    }
    expect(await countRows()).toEqual(before);
  });

  test.skipIf(seed === null)('the newspaper’s own page: every word of its body', async () => {
    if (seed === null) return;
    await aSection({ name: 'وطنية' });
    const bytes = readFileSync(seed);
    const result = await importPage(SYSTEM, { bytes });
    if (!result.ok) throw new Error(result.code);
    const { filed, page: read } = result.value.value;
    expect(filed).toMatchObject({ sectionName: 'وطنية', author: { isCreated: true } });
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
    expect(read.paragraphs).toEqual(lines.slice(4, 12));
    const { workingRevision } = await db.article.findUniqueOrThrow({
      where: { id: filed.articleId },
      select: { workingRevision: { select: { wordCount: true, headline: true } } },
    });
    expect(workingRevision).toEqual({ wordCount: 355, headline: lines[2] });
  });
});
