import { describe, expect, test } from 'vitest';
import { judgePath, localeOfPath } from './path-verdict';

const words = encodeURIComponent('الأمن-في-الرباط');

describe('an address, by its shape', () => {
  test.each([
    ['the front page', '/'],
    ['another language', '/fr'],
    ['a section', `/sections/${words}`],
    ['an article', `/articles/12-${words}`],
    ['an article by its number', '/articles/12'],
    ['the short form', '/a/12'],
    ['a tag', `/tags/12-${words}`],
    ['the second page of an author', `/fr/authors/12-${words}/page/2`],
    ['the comments of an article', `/articles/12-${words}/comments`],
    ['the French article', '/fr/articles/12-le-match'],
    ['the desk', '/newsroom/articles/12'],
    ['a lite article', `/lite/articles/12-${words}`],
    ['a file', '/icon.svg'],
  ])('%s is fine: %s', (_what, path) => {
    expect(judgePath(path)).toEqual({ kind: 'fine' });
  });

  test.each([
    ['an article without a number', '/articles/le-match'],
    ['a lite article without a number', '/fr/lite/articles/le-match'],
    ['a number that is too large', '/articles/99999999999-x'],
    ['the article zero', '/articles/0-x'],
    ['something under an article without a number', '/articles/x/comments'],
    ['words cut in an escape, with something under them', '/articles/12-%D8%A/comments'],
    ['a short form without a number', '/a/b'],
    ['a tag without a number', '/tags/culture'],
    ['an author whose number is too large', '/authors/99999999999-x'],
    ['an escape that is cut off', '/sections/%D8%A'],
    ['an overlong escape', '/sections/%C0%AF'],
    ['bytes that are not UTF-8', '/sections/%FF%FE'],
    ['NUL', '/sections/a%00b'],
    ['NUL in an article', '/articles/12-a%00b'],
    ['a line break', '/sections/a%0Ab'],
    ['an encoded slash', '/sections/a%2Fb'],
    ['an encoded slash in an article', '/articles/12-a%2fb'],
    ['an encoded backslash', '/sections/a%5Cb'],
    ['a backslash', '/sections\\a'],
    ['an encoded dot segment', '/sections/%2e%2e/x'],
    ['a doubled slash', '/sections//a'],
    ['a foreign host', '//example.com'],
    ['a trailing dot', '/sections/a.'],
    ['a trailing space', '/sections/a%20'],
    ['parameters after a semicolon', '/sections/a;jsessionid=1'],
    ['twice encoded', '/sections/a%252fb%2e'],
  ])('%s is missing: %s', (_what, path) => {
    expect(judgePath(path)).toEqual({ kind: 'missing' });
  });

  test.each([
    ['words cut in an escape', `/articles/12-${words.slice(0, -2)}`, '/articles/12'],
    ['words cut, in French', '/fr/articles/12-%C3', '/fr/articles/12'],
    ['a slash at the end', '/articles/12-x/', '/articles/12'],
    ['a slash after the short form', '/a/12/', '/a/12'],
  ])('an article with %s is read by its number: %s', (_what, path, readAs) => {
    expect(judgePath(path)).toEqual({ kind: 'read-as', path: readAs });
  });

  test.each([
    ['/fr/', '/fr'],
    ['/newsroom/', '/newsroom'],
    [`/sections/${words}/`, `/sections/${words}`],
    ['/articles/12-x/comments/', '/articles/12-x/comments'],
  ])('a slash at the end moves: %s', (path, target) => {
    expect(judgePath(path)).toEqual({ kind: 'moved', path: target });
  });

  test('2,048 bytes are read, one more is not', () => {
    expect(judgePath(`/sections/${'a'.repeat(2_038)}`)).toEqual({ kind: 'fine' });
    expect(judgePath(`/sections/${'a'.repeat(2_039)}`)).toEqual({ kind: 'too-long' });
  });

  test('its language is its first part, or Arabic', () => {
    expect(['/fr/x', '/en', '/x', '/', '/french'].map(localeOfPath)).toEqual([
      'fr',
      'en',
      'ar',
      'ar',
      'ar',
    ]);
  });
});
