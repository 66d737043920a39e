import { CONTROLS, HIDDEN, JOINERS, wellFormed } from '@/lib/arabic/characters';
import type { Locale } from '@/lib/i18n/locales';

/** What was taken out of a pasted text, for the line that reports it. */
export type Removed = { readonly formats: number; readonly characters: number };

export type PastedText = { readonly text: string; readonly removed: number };

const ARABIC_LETTER = String.raw`(?=\p{L})\p{Script=Arabic}`;
const removable = new RegExp(
  String.raw`[${HIDDEN}${CONTROLS}]|(?<!${ARABIC_LETTER}\p{M}*)[${JOINERS}]|[${JOINERS}](?!${ARABIC_LETTER})`,
  'gu',
);

/** Without ﷺ U+FDFA and ﷻ U+FDFB: they stay as they are. */
const presentationForms = /[\uFB50-\uFDF9\uFDFC-\uFDFF\uFE70-\uFEFC]/gu;

/**
 * One run of pasted text inside a block, cleaned without changing a word: bidi marks, zero-width and
 * soft characters out and counted, presentation forms to letters, in Arabic a no-break space to a
 * space. Spaces at its ends stay, because its neighbours are other runs of the same block.
 */
export function cleanPastedText(text: string, locale: Locale): PastedText {
  const formed = wellFormed(text);
  const visible = formed.replace(removable, '');
  const lettered = visible.replace(presentationForms, (form) => form.normalize('NFKC'));
  const spaced = locale === 'ar' ? lettered.replace(/[\u00A0\u2007\u202F]/g, ' ') : lettered;
  return { text: spaced.normalize('NFC'), removed: formed.length - visible.length };
}

/** A paragraph that a word processor wrote as an item of a list: its mark, and the text after it. */
export function listMarkOf(
  text: string,
): { readonly kind: 'bulletList' | 'orderedList'; readonly length: number } | null {
  const bullet = /^\s*[•◦▪‣·●○■□–—*-]\s+/u.exec(text);
  if (bullet) return { kind: 'bulletList', length: bullet[0].length };
  const number = /^\s*(?:[0-9٠-٩]{1,2}|[a-z])[.)-]\s+/u.exec(text);
  return number ? { kind: 'orderedList', length: number[0].length } : null;
}
