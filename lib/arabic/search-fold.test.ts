import { describe, expect, test } from 'vitest';
import { randomTexts } from '@/lib/testing/random-text';
import { graphemes } from './graphemes';
import { searchFold, searchFoldWithRanges } from './search-fold';

describe('spellings that readers mix up in good faith are one', () => {
  test.each([
    ['\u0627', '\u0622\u0623\u0625\u0671\u0672\u0673'],
    ['\u0621', '\u0624\u0626'],
    ['\u064A', '\u0649\u06CC\u06CD\u06D0\u06D2\u06D3\u0620'],
    ['\u0647', '\u0629\u06BE\u06C0\u06C1\u06C2\u06C3\u06D5'],
    ['\u0643', '\u06A9\u06AA\u06AB\u06AD\u06AF\u0762\u0763'],
    ['\u0641', '\u06A2\u06A4\u06A5'],
    ['\u0642', '\u06A7\u06A8'],
    ['\u0628', '\u067E'],
    ['\u062C', '\u0686'],
    ['\u0632', '\u0698'],
    ['\u0648', '\u06C6\u06C7\u06CB'],
    ['%', '\u066A'],
    ['.', '\u066B'],
    [',', '\u066C'],
  ])('%s', (to, from) => {
    expect(searchFold(from)).toBe(to.repeat(from.length));
    expect(searchFold(from.normalize('NFD'))).toBe(to.repeat(from.length));
  });

  test.each([
    ['شؤون', 'شئون'],
    ['أعضاؤه', 'أعضائه'],
    ['مستشفى', 'مستشفي'],
    ['شرطة', 'شرطه'],
    ['كلميم', 'گلميم'],
    ['كلميم', 'ڭلميم'],
    ['أكادير', 'أݣادير'],
    ['قُطيب', 'قطيب'],
    ['أمـــن', 'امن'],
    ['\uFEA1\uFEE4\uFEEE\uFEB7\uFEF2', 'حموشي'],
    ['ﻷمن', 'لامن'],
    ['غب\uFE76ي', 'غبي'],
    ['رجال \u200Fالأ\u200Dمن\u200F', 'رجال الامن'],
    ['٢٠١٢ ۲۰۱۲', '2012 2012'],
    ['Éléphant ÇA', 'elephant ca'],
    ['l’État', "l'etat"],
    ['ＡＢＣ', 'abc'],
    ['\u{1D400}', 'a'],
  ])('%s is found by %s', (written, typed) => {
    expect(searchFold(written)).toBe(searchFold(typed));
  });
});

test('letters that make other words stay apart', () => {
  for (const letters of ['ذد', 'ظض', 'ثت', 'قك', 'سص']) {
    expect(searchFold(letters)).toBe(letters);
  }
  expect(searchFold('ماء')).toBe('ماء');
});

test('every mark and invisible character of the fold is deleted', () => {
  const marks = [
    [0x0610, 0x061a],
    [0x064b, 0x065f],
    [0x0670, 0x0670],
    [0x06d6, 0x06dc],
    [0x06df, 0x06e8],
    [0x06ea, 0x06ed],
    [0x08ca, 0x08e1],
    [0x08e3, 0x08ff],
    [0x0640, 0x0640],
    [0x0674, 0x0674],
    [0x00ad, 0x00ad],
    [0x034f, 0x034f],
    [0x061c, 0x061c],
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x2069],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xfe76, 0xfe7f],
    [0xfc5e, 0xfc63],
    [0xfcf2, 0xfcf4],
  ] as const;
  for (const [first, last] of marks) {
    for (let mark = first; mark <= last; mark += 1) {
      expect(searchFold(`ب${String.fromCodePoint(mark)}ت`), mark.toString(16)).toBe('بت');
    }
  }
});

describe('on ten thousand random texts', () => {
  const texts = randomTexts(10_000, 7);

  test('folding twice changes nothing', () => {
    for (const text of texts) {
      const folded = searchFold(text);
      expect(searchFold(folded), JSON.stringify(text)).toBe(folded);
    }
  });

  test('the ranged fold gives the same text', () => {
    for (const text of texts) {
      expect(searchFoldWithRanges(text).text, JSON.stringify(text)).toBe(searchFold(text));
    }
  });

  test('ranges cover the input in order, without overlap, on grapheme boundaries', () => {
    for (const text of texts) {
      const { text: folded, ranges } = searchFoldWithRanges(text);
      const boundaries = new Set([text.length, ...[...graphemes(text)].map(({ index }) => index)]);
      const apart = ranges.filter((range, index) => range.start !== ranges[index - 1]?.start);
      const isWhole =
        ranges.length === folded.length &&
        ranges.every(({ start, end }) => boundaries.has(start) && boundaries.has(end)) &&
        apart.every(({ start }, index) => start === (apart[index - 1]?.end ?? 0)) &&
        (folded === '' || apart.at(-1)?.end === text.length);
      expect(isWhole, JSON.stringify(text)).toBe(true);
    }
  });
});

describe('a hit is marked with its marks and tatweel, as written', () => {
  test.each([
    ['قال قُطيب أمس', 'قطيب', 'قُطيب'],
    ['رجال أمـــن هنا', 'امن', 'أمـــن'],
    ['قالت الشُّرطة', 'شرطة', 'شُّرطة'],
    ['بـ»ليور حداد»', 'ليور', 'ليور'],
    ['الحاج ﷲ هنا', 'الله', 'ﷲ'],
  ])('in %s', (text, query, marked) => {
    const { text: folded, ranges } = searchFoldWithRanges(text);
    const wanted = searchFold(query);
    const at = folded.indexOf(wanted);
    expect(text.slice(ranges[at]?.start, ranges[at + wanted.length - 1]?.end)).toBe(marked);
  });
});
