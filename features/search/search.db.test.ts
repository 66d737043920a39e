import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { aBody, anArticle } from '@/features/articles/builders';
import { aSection } from '@/features/taxonomy/builders';
import { SYSTEM } from '@/lib/action/actor';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { sharedFile } from '@/lib/testing/shared-files';
import { findArticles } from './internal/find-articles';
import { indexArticle } from './operations/index-article';
import { rebuildIndex } from './operations/rebuild-index';
import { readSearch, type Asked } from './rules/search-request';

afterEach(async () => {
  setClock(null);
  await db.searchDocument.deleteMany();
});

async function aFoundArticle(headline: string, body = 'نص المقال.', traits = {}) {
  const { id } = await anArticle({
    sectionId: (await aSection()).id,
    state: 'approved',
    publicState: 'published',
    content: { headline, deck: '', body: aBody(body), bylines: [] },
    ...traits,
  });
  await indexArticle(SYSTEM, { articleId: id });
  return id;
}

const search = (asked: Asked) =>
  findArticles({ ...readSearch(asked), locale: 'ar', sectionIds: null });

async function found(q: string, asked: Asked = {}): Promise<number[]> {
  const ids: number[] = [];
  for (let after = ''; ;) {
    const { results, next } = await search({ q, ...asked, after });
    ids.push(...results.map(({ card }) => card.id));
    if (next === null) return ids;
    after = next;
  }
}

describe('readers find', () => {
  it('a word in any good-faith spelling, in headline and text', async () => {
    const id = await aFoundArticle('لقاء مع قُطيب', 'زار المستشفى يوم ٢٢ أبريل.');
    for (const q of ['قطيب', 'قُطَيب', 'المستشفي', '22 أبريل', 'قطيب 22']) {
      expect(await found(q), q).toEqual([id]);
    }
    expect(await found('قطيب غائب')).toEqual([]);
  });

  it('words between quotation marks only side by side', async () => {
    const id = await aFoundArticle('خبر', 'تحدثت مديرية الأمن الوطني أمس.');
    expect(await found('«الأمن الوطني»')).toEqual([id]);
    expect(await found('«الوطني الأمن»')).toEqual([]);
    expect(await found('الوطني الأمن')).toEqual([id]);
  });

  it('nothing by what is no word, and no question breaks the search', async () => {
    for (const q of [`'`, `a:*B & !c | (`, '\\', '«»', '"', 'x'.repeat(200), '\u0000\uD800']) {
      await expect(search({ q })).resolves.toBeDefined();
    }
  });

  it('an article with the words in its headline before a newer one', async () => {
    setClock(new Date('2026-11-01T10:00:00Z'));
    const headline = await aFoundArticle('ميزانية الدولة');
    setClock(new Date('2026-11-02T10:00:00Z'));
    const text = await aFoundArticle('خبر آخر', 'عن ميزانية الدولة.');
    expect(await found('ميزانية')).toEqual([headline, text]);
    expect(await found('ميزانية', { sort: 'newest' })).toEqual([text, headline]);
    expect(await found('ميزانية', { to: '2026-11-01' })).toEqual([headline]);
  });

  it('every article once over all pages, also when one is published meanwhile', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 23; n += 1) ids.push(await aFoundArticle('سلسلة مقالات'));
    const first = await search({ q: 'سلسلة' });
    expect([first.results.length, first.count]).toEqual([20, 23]);
    await aFoundArticle('سلسلة أخرى');
    const second = await search({ q: 'سلسلة', after: first.next ?? '' });
    const seen = [...first.results, ...second.results].map(({ card }) => card.id);
    expect(seen.toSorted((a, b) => a - b)).toEqual(ids);
    expect(second.next).toBeNull();
  });
});

describe('readers do not find', () => {
  it.each(['unpublished', 'scheduled', 'withdrawn', 'retracted', 'gone'] as const)(
    'an article that is %s, even while the index still has it',
    async (publicState) => {
      const id = await aFoundArticle('مقال محجوب');
      await db.article.update({ where: { id }, data: { publicState } });
      expect(await found('محجوب')).toEqual([]);
      await indexArticle(SYSTEM, { articleId: id });
      expect(await db.searchDocument.count({ where: { articleId: id } })).toBe(0);
    },
  );

  it('the words of a working copy', async () => {
    const id = await aFoundArticle('عنوان منشور');
    const working = await db.revision.create({
      data: {
        articleId: id,
        number: 2,
        headline: 'عنوان سري',
        body: aBody('نص سري.'),
        reason: 'explicit_save',
        contentHash: 'unpublished',
      },
      select: { id: true },
    });
    await db.article.update({ where: { id }, data: { workingRevisionId: working.id } });
    await indexArticle(SYSTEM, { articleId: id });
    expect(await found('سري')).toEqual([]);
  });
});

it('rebuilding indexes what is public and forgets the rest', async () => {
  const id = await aFoundArticle('إعادة الفهرسة');
  await db.searchDocument.deleteMany();
  expect(await found('الفهرسة')).toEqual([]);
  await rebuildIndex(SYSTEM, { onBatch: () => undefined });
  expect(await found('الفهرسة')).toEqual([id]);
});

type Cases = {
  documents: { id: string; text: string }[];
  cases: {
    id: string;
    category: string;
    query: string;
    mustMatch: string[];
    mustNotMatch: string[];
  }[];
};

/** What a search without stems has to find. */
const BY_FOLD = ['digits', 'bidi-zero-width', 'keyboard-letters', 'tatweel-quote'];
const casesFile = sharedFile('cases/arabic-search.json');

it.skipIf(casesFile === null)(
  'spellings of the Arabic cases are found',
  async () => {
    const { documents, cases } = JSON.parse(readFileSync(casesFile ?? '', 'utf8')) as Cases;
    const named = new Map<number, string>();
    for (const { id, text } of documents) named.set(await aFoundArticle(id, text), id);
    const failed: string[] = [];
    for (const each of cases) {
      const hits = (await found(each.query)).map((id) => named.get(id) ?? '');
      const isRight =
        each.mustMatch.every((id) => hits.includes(id)) &&
        !each.mustNotMatch.some((id) => hits.includes(id));
      if (!isRight) failed.push(`${each.id} ${each.category}`);
    }
    process.stdout.write(
      `Arabic search cases: ${cases.length - failed.length} of ${cases.length}\n`,
    );
    process.stdout.write(`${failed.join(', ')}\n`);
    expect(
      failed.filter((each) => BY_FOLD.some((category) => each.endsWith(` ${category}`))),
    ).toEqual([]);
  },
  60_000,
);
