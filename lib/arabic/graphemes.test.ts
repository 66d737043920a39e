import { expect, test } from 'vitest';
import { randomTexts } from '@/lib/testing/random-text';
import { countGraphemes, cutGraphemes, graphemes } from './graphemes';

test('length is counted as a reader counts it', () => {
  expect(['قُطيب', '', '👨‍👩‍👧', 'e\u0301', '🇲🇦'].map(countGraphemes)).toEqual([4, 0, 1, 1, 1]);
});

test('a cut never parts a letter from its marks', () => {
  expect(cutGraphemes('قُطيب', 1)).toBe('قُ');
  expect(cutGraphemes('قُطيب', 4)).toBe('قُطيب');
  expect(cutGraphemes('👨‍👩‍👧ab', 1)).toBe('👨‍👩‍👧');
  expect(cutGraphemes('abc', 0)).toBe('');
});

test('a cut text has at most as many clusters as allowed, and is a beginning of the text', () => {
  for (const text of randomTexts(1_000, 17)) {
    const head = cutGraphemes(text, 5);
    expect(text.startsWith(head)).toBe(true);
    expect(countGraphemes(head)).toBe(Math.min(5, countGraphemes(text)));
  }
});

test('clusters are those of Unicode, on ten thousand random texts', () => {
  const platform = new Intl.Segmenter('ar', { granularity: 'grapheme' });
  for (const text of randomTexts(10_000, 19)) {
    expect([...graphemes(text)]).toEqual(
      [...platform.segment(text)].map(({ segment, index }) => ({ segment, index })),
    );
  }
});
