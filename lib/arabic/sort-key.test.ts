import { expect, test } from 'vitest';
import { generator, randomTexts } from '@/lib/testing/random-text';
import { sortKey } from './sort-key';

const ordered = [
  '20 فبراير',
  'آسفي',
  'إفران',
  'أكادير',
  'الله',
  'ألمانيا',
  'بني ملال',
  'تازة',
  'الداخلة',
  'الرباط',
  'طنجة',
  'العيون',
  'القنيطرة',
  'مؤسسة محمد السادس',
  'مراكش',
  'ميدلت',
  'وجدة',
  'Reuters',
];

function byKey(names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, key: sortKey(name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ name }) => name);
}

test('names stand in the order of the alphabet, digits before and other scripts after', () => {
  expect(byKey([...ordered].reverse())).toEqual(ordered);
});

test('however they are shuffled, names come out in one order', () => {
  const random = generator(9);
  for (let round = 0; round < 50; round += 1) {
    const shuffled = ordered
      .map((name) => ({ name, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ name }) => name);
    expect(byKey(shuffled)).toEqual(ordered);
  }
});

test('the article is dropped only where it is one', () => {
  expect(sortKey('القنيطرة')).toBe('1قنيطره');
  expect(sortKey('الـمغرب')).toBe('1مغرب');
  expect(sortKey('الدّار البيضاء')).toBe('1دار البيضاء');
  expect(sortKey('الـله')).toBe('1الله');
  expect(sortKey('ألعاب القوى')).toBe('1العاب القوي');
  expect(sortKey('«المساء»')).toBe('1«المساء»');
});

test('any text has a key', () => {
  for (const text of randomTexts(2_000, 13)) expect(sortKey(text)).toMatch(/^[012]/);
  expect(sortKey('')).toBe('2');
});
