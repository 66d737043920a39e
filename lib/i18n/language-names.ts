import type { Locale } from './locales';

/** Each language calls itself by its own name, whatever language it is read from. */
export const languageNames: Readonly<Record<Locale, string>> = {
  ar: 'العربية',
  fr: 'Français',
  en: 'English',
};
