import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { quoteMarkAfter } from './guillemets';

/** Types a text; each `"` becomes what the editor would make of it. */
function typed(text: string, locale: Locale = 'ar'): string {
  return [...text].reduce(
    (before, letter) => before + (letter === '"' ? quoteMarkAfter(before, locale) : letter),
    '',
  );
}

describe('the typed quotation mark', () => {
  it('opens at the start of a block, after a space and after a bracket', () => {
    expect(typed('"نعم"')).toBe('«نعم»');
    expect(typed('قال "نعم" ثم ("لا")')).toBe('قال «نعم» ثم («لا»)');
    expect(quoteMarkAfter('سطر\n', 'ar')).toBe('«');
  });

  it('opens after an attached particle with tatweel, with و and ف before it too', () => {
    expect(typed('يتعلق الأمر بـ"نادي الواحة"')).toBe('يتعلق الأمر بـ«نادي الواحة»');
    for (const particle of ['بـ', 'كـ', 'لـ', 'فـ', 'وـ', 'للـ', 'بالـ', 'وبـ', 'فللـ', 'الـ']) {
      expect(quoteMarkAfter(`انظر ${particle}`, 'ar')).toBe('«');
    }
    expect(quoteMarkAfter('كتابـ', 'ar')).toBe('»');
  });

  it('inside an open pair the inner pair is curly, and each mark closes the innermost', () => {
    expect(typed('قال: "قرأت "الأيام" ثم خرجت"')).toBe('قال: «قرأت “الأيام” ثم خرجت»');
    expect(typed('""نعم" قالها"')).toBe('«“نعم” قالها»');
  });

  it('a mark without an open pair closes, as the rule says', () => {
    expect(quoteMarkAfter('كلمة', 'ar')).toBe('»');
  });

  it('French marks bring their no-break spaces', () => {
    expect(typed('Il a dit "oui"', 'fr')).toBe('Il a dit «\u00A0oui\u00A0»');
    expect(typed('l’"État"', 'fr')).toBe('l’«\u00A0État\u00A0»');
    expect(typed('"lire "Le Monde" ici"', 'fr')).toBe('«\u00A0lire “Le Monde” ici\u00A0»');
  });

  it('English marks are curly, the inner ones single, and an apostrophe closes nothing', () => {
    expect(typed('He said "yes"', 'en')).toBe('He said “yes”');
    expect(typed('"I don’t read "Dubliners" now"', 'en')).toBe('“I don’t read ‘Dubliners’ now”');
  });
});
