import { expect, test } from 'vitest';
import { countWords, readingMinutes } from './word-count';

test('words are counted as an editor counts them', () => {
  expect(
    countWords(
      '«قال المدير: «وصلنا إلى 12,5% من الهدف سنة 2012»، ووقّع مع ONCF-2 اتفاقا بـ«أكادير».',
      'ar',
    ),
  ).toBe(16);
  expect(['بالمغرب', '12,5', 'ONCF-2', '', ' … '].map((text) => countWords(text, 'ar'))).toEqual([
    1, 1, 2, 0, 0,
  ]);
  expect(countWords('L’école rouvre ses portes à 8,5 km.', 'fr')).toBe(7);
  expect(countWords('The minister’s first visit', 'en')).toBe(4);
});

test('reading takes a minute for 180 words, rounded up, at least one', () => {
  expect([0, 1, 180, 181, 355, 20_000].map(readingMinutes)).toEqual([1, 1, 1, 2, 2, 112]);
});
