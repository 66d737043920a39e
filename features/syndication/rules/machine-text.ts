import { wellFormed } from '@/lib/arabic/characters';
import { escapeHtml } from '@/lib/static-markup';

/** Characters that XML 1.0 cannot hold, in no spelling (https://www.w3.org/TR/xml/#charsets). */
const OUTSIDE_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Marks and controls that turn or isolate a run of text. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text as machines get it: only characters that XML 1.0 can hold, and no bidi character at all,
 * since every reader of a feed sets the direction of its own lines. Words do not change.
 */
export function machineText(text: string): string {
  return wellFormed(text).replace(/\r\n?/g, '\n').replace(OUTSIDE_XML, '').replace(BIDI, '');
}

/** The same inside markup, as text or as a quoted attribute. */
export function escapedHtml(text: string): string {
  return escapeHtml(machineText(text));
}

/** An address with its origin, percent-encoded ASCII. */
export function absoluteUrl(path: string, origin: URL): string {
  return new URL(path, origin).href;
}
