import { describe, expect, test } from 'vitest';
import { randomTexts } from '@/lib/testing/random-text';
import { decodeSlug, encodeSlug, makeSlug } from './slug';

describe('the words of an address', () => {
  test.each([
    [
      'المغرب يُوقّع اتفاقًا جديدًا مع «الاتحاد الأوروبي»',
      'المغرب-يوقع-اتفاقا-جديدا-مع-الاتحاد-الأوروبي',
    ],
    ['أكــــادير تستعدّ لـ٢٠٣٠: 5 ملاعب جديدة', 'أكادير-تستعد-ل2030-5-ملاعب-جديدة'],
    ['ONCF: قطار جديد بين الدار البيضاء وأگادير؟', 'oncf-قطار-جديد-بين-الدار-البيضاء-وأگادير'],
    ['L’État et la réforme de l’école', 'l-état-et-la-réforme-de-l-école'],
    ['🙂 عاجل: 5,2 درجات', 'عاجل-5-2-درجات'],
    ['!!! …', 'article'],
    ['', 'article'],
    ['خبر\u200F عا\u200Cجل\u00AD', 'خبر-عاجل'],
    ['ى ة گ ڭ ؤ ۵', 'ى-ة-گ-ڭ-ؤ-5'],
    ['حال\uFE76ة', 'حالة'],
    ['سطر\nثان', 'سطر-ثان'],
    ['\u0967\u0968 \u{1D7DA}', '12-2'],
  ])('%s', (headline, slug) => {
    expect(makeSlug(headline)).toBe(slug);
  });

  test('end at a whole word, 80 characters at most', () => {
    expect(makeSlug('كلمة '.repeat(40))).toBe(Array(16).fill('كلمة').join('-'));
    expect(makeSlug(`${'ب'.repeat(79)} ${'ت'.repeat(20)}`)).toBe('ب'.repeat(79));
    expect(makeSlug(`${'ب'.repeat(80)} ت`)).toBe('ب'.repeat(80));
    expect(makeSlug('ب'.repeat(300))).toBe('ب'.repeat(80));
  });

  test('a single long word is cut between grapheme clusters', () => {
    expect(makeSlug(`${'ب'.repeat(79)}x\u0323\u0331`)).toBe('ب'.repeat(79));
  });

  test('of words are the words, on ten thousand random headlines', () => {
    for (const headline of randomTexts(10_000, 5)) {
      const slug = makeSlug(headline);
      expect(makeSlug(slug), JSON.stringify(headline)).toBe(slug);
      expect([...slug].length).toBeLessThanOrEqual(80);
      expect(decodeSlug(encodeSlug(slug))).toBe(slug);
    }
  });
});

describe('an address in the request', () => {
  test('is written with upper-case hex', () => {
    expect(encodeSlug('أ-1')).toBe('%D8%A3-1');
    expect(encodeSlug('أ'.normalize('NFD'))).toBe('%D8%A3');
  });

  test('is read from any spelling: lower-case hex, twice encoded, NFD, raw', () => {
    for (const spelling of ['%D8%A3', '%d8%a3', '%25D8%25A3', '%D8%A7%D9%94', 'أ']) {
      expect(decodeSlug(spelling), spelling).toBe('أ');
    }
  });

  test('with malformed bytes, a control or a backslash is not found', () => {
    for (const bad of [
      '%ff',
      '%d8%a7%d',
      '%00',
      '%5c',
      '%25ff',
      '%0A',
      'a\\b',
      '\uD800',
      '%C2%85',
    ]) {
      expect(decodeSlug(bad), bad).toBeNull();
    }
  });

  test('may hold a percent sign of its own', () => {
    expect(decodeSlug('100%25')).toBe('100%');
  });
});
