import { describe, expect, test } from 'vitest';
import {
  articleParam,
  articlePath,
  commentPath,
  frontPath,
  isLitePath,
  liteArticlePath,
  liteFrontPath,
  liteSectionPath,
  newsroomArticlePath,
  newsroomArticlesPath,
  newsroomCommentsPath,
  newsroomPath,
  newsroomSignInPath,
  parseArticleParam,
  sectionPath,
  shortArticlePath,
} from './routes';

const encoded = '%D9%82%D8%B7%D8%A7%D8%B1';

describe('addresses', () => {
  test('Arabic stands at the root, French and English under their prefix', () => {
    expect([frontPath('ar'), frontPath('fr'), frontPath('en')]).toEqual(['/', '/fr', '/en']);
    expect(newsroomPath('ar')).toBe('/newsroom');
    expect(newsroomPath('fr')).toBe('/fr/newsroom');
    expect(newsroomSignInPath('en')).toBe('/en/newsroom/sign-in');
    expect(newsroomArticlesPath('ar')).toBe('/newsroom/articles');
    expect(newsroomArticlePath('fr', 12)).toBe('/fr/newsroom/articles/12');
    expect(newsroomCommentsPath('ar')).toBe('/newsroom/comments');
    expect(commentPath('en', 'abc')).toBe('/en/comments/abc');
  });

  test('words are percent-encoded with upper-case hex', () => {
    expect(articlePath('ar', { id: 12, slug: 'قطار' })).toBe(`/articles/12-${encoded}`);
    expect(sectionPath('fr', 'société')).toBe('/fr/sections/soci%C3%A9t%C3%A9');
  });

  test('the first page of a section is the section', () => {
    expect(sectionPath('ar', 'sport')).toBe('/sections/sport');
    expect(sectionPath('ar', 'sport', 2)).toBe('/sections/sport/page/2');
  });

  test('every lite page stands under /lite of its language', () => {
    expect([liteFrontPath('ar'), liteFrontPath('fr')]).toEqual(['/lite', '/fr/lite']);
    expect(liteSectionPath('ar', 'sport', 2)).toBe('/lite/sections/sport/page/2');
    expect(liteArticlePath('en', { id: 12, slug: 'train' })).toBe('/en/lite/articles/12-train');
    for (const path of ['/lite', '/fr/lite', '/lite/sections/sport', '/en/lite/articles/12-x']) {
      expect(isLitePath(path), path).toBe(true);
    }
    for (const path of ['/', '/fr', '/literature', '/sections/lite', '/fr/newsroom']) {
      expect(isLitePath(path), path).toBe(false);
    }
  });

  test('the short link of an article names no language', () => {
    expect(shortArticlePath(12)).toBe('/a/12');
  });
});

describe('the number and the words of an article address', () => {
  test('both are read, encoded once, twice or not at all', () => {
    const article = { id: 12, slug: 'قطار' };
    for (const words of [encoded, encoded.toLowerCase(), encoded.replaceAll('%', '%25'), 'قطار']) {
      expect(parseArticleParam(`12-${words}`)).toEqual(article);
    }
    expect(parseArticleParam(articleParam(article))).toEqual(article);
  });

  test('a whole number is enough: words missing, cut or malformed still name the article', () => {
    for (const words of ['', '-', '-%D9%8', '-%D9', '-%ff', '-%25ff', '-%']) {
      expect(parseArticleParam(`12${words}`), words).toEqual({ id: 12, slug: '' });
    }
    expect(parseArticleParam('0012-x')).toEqual({ id: 12, slug: 'x' });
  });

  test('numbers out of range and other shapes are not addresses', () => {
    expect(parseArticleParam('2147483647-x')?.id).toBe(2_147_483_647);
    for (const param of ['2147483648-x', '0-x', '', 'x', '-12', '12x', '1e3-x', '١٢-x']) {
      expect(parseArticleParam(param), param).toBeNull();
    }
    expect(parseArticleParam(`${'9'.repeat(30)}-x`)).toBeNull();
  });

  test('controls, slashes and backslashes in the words are refused', () => {
    for (const words of ['a%00', 'a%0A', 'a%5c', 'a%5Cb', 'a%2Fb', 'a%255c', 'a\\b', 'a\nb']) {
      expect(parseArticleParam(`12-${words}`), words).toBeNull();
    }
  });
});
