import { expect, test } from 'vitest';
import { directionOf, isLocale, locales } from './locales';

test('Arabic runs from right to left, French and English from left to right', () => {
  expect(locales.map(directionOf)).toEqual(['rtl', 'ltr', 'ltr']);
});

test('only the three languages of the paper are locales', () => {
  expect(['ar', 'fr', 'en', 'ar-MA', 'de', '', undefined].filter(isLocale)).toEqual([
    'ar',
    'fr',
    'en',
  ]);
});
