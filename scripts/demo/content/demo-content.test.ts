import { describe, expect, test } from 'vitest';
import { arabicArticles } from './articles-ar';
import { demoAuthors } from './authors';
import { arabicComments } from './comments-ar';
import { demoSections } from './sections';
import { textsOf } from './texts';

/** The copy-desk rules of Arabic that a pattern can see; each names what it would let through. */
const copyDeskFaults: [string, RegExp][] = [
  ['digits other than 0–9', /[٠-٩۰-۹]/],
  ['invisible characters', /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/],
  ['non-breaking or doubled space', /\u00a0|\u202f| {2}|^ | $/],
  ['Latin punctuation after Arabic', /[\u0621-\u064a\u064b-\u0652][,;?]/],
  ['space before punctuation', / [،؛:.؟!»]/],
  ['no space after punctuation', /[،؛؟][\u0621-\u064a]/],
  ['space inside guillemets', /« | »/],
  ['straight or curly outer quotes', /["“”]/],
  ['tatweel inside a word', /ـ(?!«|\d|[A-Za-z])/],
  ['percent sign before or apart from its number', /%\d| %/],
  ['dots for an ellipsis', /\.\./],
  ['month names of another country', /أغسطس|سبتمبر|نوفمبر|ديسمبر|يوليو(?!ز)|مايو/],
  ['Persian letters', /[کیہھەۀ]/],
  ['a detached waw', / و /],
];

describe('the Arabic articles of the demo edition', () => {
  test('fill eight sections and carry credits of known authors', () => {
    const sections = new Map(demoSections.map((section) => [section.key, section]));
    const authors = new Set(demoAuthors.map((author) => author.key));
    for (const article of arabicArticles) {
      expect(sections.has(article.section), article.key).toBe(true);
      for (const credit of article.authors) expect(authors.has(credit.author)).toBe(true);
    }
    const published = arabicArticles.filter((article) => article.state === 'published');
    const topSections = new Set(
      published.map(({ section }) => sections.get(section)?.parent ?? section),
    );
    expect(topSections.size).toBe(8);
    expect(published.length).toBeGreaterThanOrEqual(48);
    expect(new Set(published.flatMap((a) => a.authors.map((c) => c.author))).size).toBe(10);
  });

  test('have unique keys, and pictures that differ', () => {
    const keys = arabicArticles.map((article) => article.key);
    expect(new Set(keys).size).toBe(keys.length);
    const pictures = arabicArticles.flatMap(({ picture }) =>
      picture ? [`${picture.scene}:${picture.seed}`] : [],
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test.each(copyDeskFaults)('pass the copy desk: %s', (_name, fault) => {
    const found = arabicArticles.flatMap(textsOf).filter((text) => fault.test(text));
    expect(found).toEqual([]);
  });

  test('open and close every quotation in its paragraph', () => {
    const found = arabicArticles.flatMap(textsOf).filter((text) => !isQuotedInOrder(text));
    expect(found).toEqual([]);
  });
});

describe('the Arabic comments of the demo edition', () => {
  const articles = new Map(arabicArticles.map((article) => [article.key, article]));
  const comments = new Map(arabicComments.map((comment) => [comment.key, comment]));

  test('have unique keys and stand under published articles, not in the future', () => {
    expect(comments.size).toBe(arabicComments.length);
    for (const comment of arabicComments) {
      const article = articles.get(comment.article);
      expect(article?.state, comment.key).toBe('published');
      expect(comment.hoursAfter, comment.key).toBeLessThan(article?.hoursAgo ?? 0);
    }
  });

  test('answer an earlier comment of the same article, at most two levels down', () => {
    for (const comment of arabicComments) {
      if (comment.replyTo === undefined) continue;
      const parent = comments.get(comment.replyTo);
      expect(parent?.article, comment.key).toBe(comment.article);
      expect(parent?.hoursAfter, comment.key).toBeLessThan(comment.hoursAfter);
      const grandparent = parent?.replyTo ? comments.get(parent.replyTo) : undefined;
      expect(grandparent?.replyTo, comment.key).toBeUndefined();
    }
  });

  test('are public only under public comments', () => {
    for (const comment of arabicComments) {
      if (comment.replyTo === undefined || comment.status !== 'approved') continue;
      expect(comments.get(comment.replyTo)?.status, comment.key).toBe('approved');
    }
  });

  test('fit the form: 3 to 3,000 characters, a name of 2 to 50', () => {
    for (const { key, text, name } of arabicComments) {
      expect(text.length, key).toBeGreaterThanOrEqual(3);
      expect(text.length, key).toBeLessThanOrEqual(3000);
      expect(name.length, key).toBeGreaterThanOrEqual(2);
      expect(name.length, key).toBeLessThanOrEqual(50);
    }
  });
});

function isQuotedInOrder(text: string): boolean {
  let open = false;
  for (const mark of text.match(/[«»]/g) ?? []) {
    if (open === (mark === '«')) return false;
    open = mark === '«';
  }
  return !open;
}
