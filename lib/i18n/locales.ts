export const locales = ['ar', 'fr', 'en'] as const;

export type Locale = (typeof locales)[number];

export type Direction = 'rtl' | 'ltr';

export const defaultLocale: Locale = 'ar';

/**
 * The tags given to `Intl`. Plain `ar` is wrong for Morocco: it brings other month names, another
 * clock and other digits.
 */
export const formattingTags: Readonly<Record<Locale, string>> = {
  ar: 'ar-MA-u-nu-latn',
  fr: 'fr-MA',
  en: 'en-GB',
};

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

export function directionOf(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
