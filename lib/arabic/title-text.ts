import type { Locale } from '@/lib/i18n/locales';
import { isolated, withoutBidiControls } from './clean-text';

/**
 * Text for a place without elements (title, description, sharing): without controls, and between
 * U+2068 and U+2069 when it holds letters of the other direction, so that what stands beside it
 * keeps its place.
 */
export function titleText(text: string, locale: Locale): string {
  const other = locale === 'ar' ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u;
  return other.test(text) ? isolated(text) : withoutBidiControls(text);
}
