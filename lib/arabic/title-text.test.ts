import { expect, it } from 'vitest';
import { titleText } from './title-text';

it('a title that holds letters of the other direction is isolated, and no other', () => {
  expect(titleText('قطار ليلي', 'ar')).toBe('قطار ليلي');
  expect(titleText('ONCF: قطار ليلي', 'ar')).toBe('\u2068ONCF: قطار ليلي\u2069');
  expect(titleText('Le mot «\u202Eبلاد»', 'fr')).toBe('\u2068Le mot «بلاد»\u2069');
});
