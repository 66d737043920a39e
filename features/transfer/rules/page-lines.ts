import { cleanBody } from '@/lib/arabic/clean-text';

/** A line of the page with its number in the file, from 1. */
export type PageLine = { line: number; text: string };

export type PageLines = {
  /** Lines with text, cleaned, in order. One line of the file may hold several. */
  lines: PageLine[];
  /** Markup that was taken off, by line. */
  markup: PageLine[];
  /** How many controls and hidden characters were taken out. */
  removedCharacters: number;
};

const unseenStart = /<(script|style|noscript|head)\b[^<>]*>|<!--/gi;
const tag = /<[/!?]?[a-z][^<>]*>/gi;
const breakingTag =
  /^<\/?(?:p|br|div|h[1-6]|li|ul|ol|tr|td|section|article|header|footer|aside|figure|figcaption|blockquote)\b/i;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00A0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

/**
 * The lines of a scraped page, whatever its line ends: byte order mark, markup and entities that the
 * scraper left taken off, hidden characters out and counted, spaces evened, empty lines gone. No
 * word changes.
 */
export function readPageLines(text: string): PageLines {
  const page: PageLines = { lines: [], markup: [], removedCharacters: 0 };
  const { seen, markup } = takeUnseenBlocks(text.replace(/^\uFEFF/, ''));
  page.markup.push(...markup);

  for (const [index, raw] of seen.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    const tags = raw.match(tag) ?? [];
    if (tags.length > 0) page.markup.push({ line, text: tags.join(' ') });
    const plain = raw.replace(tag, (each) => (breakingTag.test(each) ? '\n' : ''));
    const { text: clean, removed } = cleanBody(plain.replace(/&(#?\w+);/g, decodeEntity));
    page.removedCharacters += removed;
    for (const each of clean.split('\n')) if (each !== '') page.lines.push({ line, text: each });
  }
  page.markup.sort((a, b) => a.line - b.line);
  return page;
}

/**
 * Scripts, styles and remarks may run over many lines; their line breaks stay, so that numbers stay
 * true. What is opened and never closed is left alone.
 */
function takeUnseenBlocks(text: string): { seen: string; markup: PageLine[] } {
  const markup: PageLine[] = [];
  const neverClosed = new Set<string>();
  let seen = '';
  let at = 0;
  let line = 1;
  for (const { 0: start, 1: name, index } of text.matchAll(unseenStart)) {
    const closing = name === undefined ? '-->' : `</${name.toLowerCase()}[^<>]*>`;
    if (index < at || neverClosed.has(closing)) continue;
    const end = endOf(closing, text, index + start.length);
    if (end === null) {
      neverClosed.add(closing);
      continue;
    }
    const block = text.slice(index, end);
    const breaks = lineBreaksIn(block);
    line += lineBreaksIn(text.slice(at, index));
    markup.push({ line, text: block });
    seen += text.slice(at, index) + '\n'.repeat(breaks);
    line += breaks;
    at = end;
  }
  return { seen: seen + text.slice(at), markup };
}

function endOf(closing: string, text: string, from: number): number | null {
  const pattern = new RegExp(closing, 'gi');
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function decodeEntity(written: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const codePoint = hex ? Number.parseInt(hex, 16) : Number(decimal);
  if (codePoint <= 0x10ffff) return String.fromCodePoint(codePoint);
  return entities[name] ?? written;
}
