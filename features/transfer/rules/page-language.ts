import type { Locale } from '@/lib/i18n/locales';

const FRENCH = /\b(?:le|la|les|des|du|une|et|est|dans|pour|qui|sur|avec)\b|\b[ldqn]['’]/giu;
const ENGLISH = /\b(?:the|of|and|to|is|in|that|for|with|was|on|by)\b/giu;

/** The language a text is written in: Arabic by its letters, French and English by their small words. */
export function languageOf(text: string): Locale {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic >= latin) return 'ar';
  return (text.match(FRENCH)?.length ?? 0) >= (text.match(ENGLISH)?.length ?? 0) ? 'fr' : 'en';
}
