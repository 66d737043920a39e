import { expect, it } from 'vitest';
import { languageOf } from './page-language';

it('tells the three languages of the paper apart', () => {
  expect(languageOf('أعلنت شركة ONCF عن قطار جديد بين المدينتين.')).toBe('ar');
  expect(languageOf('Le conseil a adopté le budget de l’année dans la nuit.')).toBe('fr');
  expect(languageOf('The council adopted the budget of the year in the night.')).toBe('en');
});
