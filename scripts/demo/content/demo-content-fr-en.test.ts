import { describe, expect, test } from 'vitest';
import { arabicArticles } from './articles-ar';
import { demoAuthors } from './authors';
import { frenchAndEnglishComments } from './comments-fr-en';
import { englishArticles } from './en';
import { frenchArticles } from './fr';
import { demoSections } from './sections';
import { bodyTexts, textsOf } from './texts';

const articles = [...frenchArticles, ...englishArticles];
const byKey = new Map([...arabicArticles, ...articles].map((article) => [article.key, article]));

const faults: Record<'fr' | 'en', [string, RegExp][]> = {
  fr: [
    ['a straight apostrophe or quotation mark', /['"]/],
    ['English quotation marks', /[“”]/],
    [
      'a breaking space before : ; ! ? » or after «',
      /(?<!\u00a0)[;!?»](?=\s|$)|[^\d\u00a0]:(?=\s|$)|«(?!\u00a0)/,
    ],
    ['a breaking space inside a number or before its unit', /\d \d{3}|\d %/],
    ['a decimal point', /\d\.\d/],
  ],
  en: [
    ['a straight apostrophe or quotation mark', /['"]/],
    ['French quotation marks', /[«»]/],
    ['a space before punctuation', / [,.;:!?]/],
    ['a no-break space', /\u00a0/],
    ['a decimal comma', /\d,\d(?!\d\d)/],
  ],
};

describe('the French and English articles of the demo edition', () => {
  test('fill eight sections in each language, with known authors', () => {
    const sections = new Map(demoSections.map((section) => [section.key, section]));
    const authors = new Set(demoAuthors.map((author) => author.key));
    for (const locale of ['fr', 'en'] as const) {
      const published = articles.filter((a) => a.locale === locale && a.state === 'published');
      const tops = published.map(({ section }) => sections.get(section)?.parent ?? section);
      expect(new Set(tops).size).toBe(8);
    }
    for (const article of articles) {
      expect(sections.has(article.section), article.key).toBe(true);
      for (const credit of article.authors) expect(authors.has(credit.author)).toBe(true);
    }
  });

  test('translate articles that are published, each of them once a language, and not before them', () => {
    const seen = new Set<string>();
    for (const { key, locale, hoursAgo, translationOf } of articles) {
      if (!translationOf) continue;
      const original = byKey.get(translationOf);
      expect(original?.state, key).toBe('published');
      expect(hoursAgo, key).toBeLessThan(original?.hoursAgo ?? 0);
      expect(seen.has(`${locale} ${translationOf}`), key).toBe(false);
      seen.add(`${locale} ${translationOf}`);
    }
  });

  test('are 180 to 400 words long', () => {
    for (const { key, body } of articles) {
      const count = bodyTexts(body).join(' ').split(/\s+/).length;
      expect(count, key).toBeGreaterThanOrEqual(180);
      expect(count, key).toBeLessThanOrEqual(400);
    }
  });

  test('show pictures that no other article shows', () => {
    const pictures = [...byKey.values()].flatMap(({ picture }) =>
      picture ? [`${picture.scene}:${picture.seed}`] : [],
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  for (const locale of ['fr', 'en'] as const) {
    test.each(faults[locale])(`pass the copy desk in ${locale}: %s`, (_name, fault) => {
      const texts = articles.filter((article) => article.locale === locale).flatMap(textsOf);
      expect(texts.filter((text) => fault.test(text))).toEqual([]);
    });
  }
});

describe('the French and English comments of the demo edition', () => {
  const comments = new Map(frenchAndEnglishComments.map((comment) => [comment.key, comment]));

  test('stand under published articles, not in the future, in several states', () => {
    expect(comments.size).toBe(frenchAndEnglishComments.length);
    expect(new Set(frenchAndEnglishComments.map(({ status }) => status)).size).toBe(5);
    for (const { key, article, hoursAfter } of frenchAndEnglishComments) {
      expect(byKey.get(article)?.state, key).toBe('published');
      expect(hoursAfter, key).toBeLessThan(byKey.get(article)?.hoursAgo ?? 0);
    }
  });

  test('answer earlier public comments of the same article', () => {
    for (const { key, article, hoursAfter, replyTo } of frenchAndEnglishComments) {
      if (replyTo === undefined) continue;
      const parent = comments.get(replyTo);
      expect(parent?.article, key).toBe(article);
      expect(parent?.status, key).toBe('approved');
      expect(parent?.hoursAfter, key).toBeLessThan(hoursAfter);
    }
  });
});
