import { describe, expect, it } from 'vitest';
import { ageOf, isOlderThanAYear } from './age';

const at = new Date('2026-11-24T12:00:00Z');

describe('a card', () => {
  it.each([
    ['2026-11-24T00:00:00Z', 'same-day'],
    ['2026-11-23T23:59:59Z', 'same-year'],
    ['2026-01-01T00:00:00Z', 'same-year'],
    // Morocco was an hour ahead of UTC at that new year.
    ['2025-12-31T23:00:00Z', 'same-year'],
    ['2025-12-31T22:59:59Z', 'older'],
  ])('published %s is dated as of the %s', (publishedAt, age) => {
    expect(ageOf(new Date(publishedAt), at)).toBe(age);
  });
});

describe('an article', () => {
  it('is called old from the day after its first birthday', () => {
    expect(isOlderThanAYear(new Date('2025-11-24T08:00:00Z'), at)).toBe(false);
    expect(isOlderThanAYear(new Date('2025-11-23T08:00:00Z'), at)).toBe(true);
    expect(isOlderThanAYear(new Date('2026-11-23T08:00:00Z'), at)).toBe(false);
  });
});
