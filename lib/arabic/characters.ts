/**
 * Sets of characters that several text rules speak of, written for use inside `[…]` of a regular
 * expression with the `u` flag.
 */

/** Invisible marks that ordinary text has no use for: bidi controls, zero-width and soft ones. */
export const HIDDEN = String.raw`\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;

/** C0 and C1 controls, except those that are white space. */
export const CONTROLS = String.raw`\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F`;

export const JOINERS = String.raw`\u200C\u200D`;

/** Harakat and Quranic marks. */
export const HARAKAT = String.raw`\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF`;

export const TATWEEL = String.raw`\u0640`;

/**
 * Harakat as presentation forms. Their compatibility form begins with a space and would split the
 * word, so they go before NFKC or NFKD.
 */
export const SPACED_HARAKAT = String.raw`\uFE70\uFE72\uFE74\uFE76-\uFE7F\uFC5E-\uFC63\uFCF2-\uFCF4`;

/** Lone surrogates become U+FFFD, so that no later step and no database chokes on them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
