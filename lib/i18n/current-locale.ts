import { locale as rootLocale } from 'next/root-params';
import { defaultLocale, isLocale, type Locale } from './locales';

/** The language of the address. Pages and layouts only: actions and route handlers have none. */
export async function currentLocale(): Promise<Locale> {
  const asked = await rootLocale();
  return isLocale(asked) ? asked : defaultLocale;
}
