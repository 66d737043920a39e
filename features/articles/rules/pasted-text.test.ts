import { describe, expect, it } from 'vitest';
import { cleanPastedText, listMarkOf } from './pasted-text';

describe('pasted text', () => {
  it('direction marks, zero-width and soft characters go, and are counted', () => {
    expect(cleanPastedText('\u202Bسلا\u200F، الر\u00ADباط\u202C\uFEFF', 'ar')).toEqual({
      text: 'سلا، الرباط',
      removed: 5,
    });
  });

  it('joiners stay between Arabic letters and nowhere else', () => {
    expect(cleanPastedText('می\u200Cخواهم \u200Cنعم\u200D', 'ar')).toEqual({
      text: 'می\u200Cخواهم نعم',
      removed: 2,
    });
  });

  it('presentation forms become letters, except the two honorifics', () => {
    expect(cleanPastedText('ﺍﻟﺮﺑﺎﻁ ﷺ ﷻ', 'ar').text).toBe('الرباط ﷺ ﷻ');
  });

  it('a no-break space is a space in Arabic and stays in French', () => {
    expect(cleanPastedText('5\u00A0دراهم', 'ar').text).toBe('5 دراهم');
    expect(cleanPastedText('«\u00A0oui\u00A0»', 'fr').text).toBe('«\u00A0oui\u00A0»');
  });

  it('cleaning twice changes nothing more', () => {
    const once = cleanPastedText('\u200Fﻻ\u00A0بأس\u200B', 'ar').text;
    expect(cleanPastedText(once, 'ar')).toEqual({ text: once, removed: 0 });
  });
});

describe('lists written as paragraphs', () => {
  it('are known by their bullets and numbers', () => {
    expect(listMarkOf('• أولا')).toEqual({ kind: 'bulletList', length: 2 });
    expect(listMarkOf('- ثانيا')).toEqual({ kind: 'bulletList', length: 2 });
    expect(listMarkOf('٣. ثالثا')).toEqual({ kind: 'orderedList', length: 3 });
    expect(listMarkOf('1) أولا')).toEqual({ kind: 'orderedList', length: 3 });
  });

  it('a dash without a space, a year and a decimal are no lists', () => {
    for (const text of ['-5 درجات', '2026. سنة', '12,5% من السكان', 'نص']) {
      expect(listMarkOf(text)).toBeNull();
    }
  });
});
