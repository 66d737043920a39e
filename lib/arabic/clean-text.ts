import { CONTROLS, HIDDEN, JOINERS, wellFormed } from './characters';

const controls = new RegExp(`[${CONTROLS}]`, 'gu');
const hidden = new RegExp(`[${HIDDEN}]`, 'gu');

/** ZWNJ and ZWJ shape a word between two Arabic letters; anywhere else nobody sees them. */
const ARABIC_LETTER = String.raw`(?=\p{L})\p{Script=Arabic}`;
const strayJoiners = new RegExp(
  String.raw`(?<!${ARABIC_LETTER}\p{M}*)[${JOINERS}]|[${JOINERS}](?!${ARABIC_LETTER})`,
  'gu',
);

const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Any text on its way into the database: NFC, lone surrogates to U+FFFD, no U+0000. */
export function storedText(text: string): string {
  return wellFormed(text).replaceAll('\u0000', '').normalize('NFC');
}

/**
 * A field of one line (name, headline, tag, query): controls and hidden characters out, line breaks
 * and runs of white space to one space, ends trimmed, NFC.
 */
export function cleanLine(text: string): string {
  return withoutHidden(wellFormed(text).replace(lineBreaks, ' '))
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * Text of several lines that is kept as it was typed (a comment): line breaks to U+000A, tabs
 * to spaces, every other C0 control out. Hidden characters stay, because moderation must see the evasion.
 */
export function cleanTyped(text: string): string {
  return storedText(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\t\v\f]/g, ' ')
      .replace(/[\u0000-\u0009\u000B-\u001F]/g, ''),
  );
}

export type CleanedBody = {
  /** Paragraphs divided by U+000A. */
  text: string;
  /** How many controls and hidden characters were taken out; white space is not counted. */
  removed: number;
};

/**
 * Article text that is pasted or imported: controls and hidden characters out and counted, line
 * separators to U+000A, runs of spaces to one, lines trimmed, NFC. A no-break space becomes a space
 * in Arabic lines and stays in others, where French sets its punctuation with it. No word changes.
 */
export function cleanBody(text: string): CleanedBody {
  const lines = wellFormed(text).replace(lineBreaks, '\n');
  const visible = withoutHidden(lines);
  return {
    text: visible.split('\n').map(evenSpaces).join('\n').normalize('NFC'),
    removed: lines.length - visible.length,
  };
}

/**
 * Any text when it is shown: overrides and embeddings (U+202A–202E) out, and isolates (U+2066–2069)
 * that are not opened and closed within their line, so that nothing turns the text after it.
 */
export function shownText(text: string): string {
  return text
    .replace(/[\u202A-\u202E]/g, '')
    .split('\n')
    .map(balancedIsolates)
    .join('\n');
}

/** A comment when it is shown: no bidi control of any kind. */
export function withoutBidiControls(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/** A value inside plain text that has no elements (a title, a mail subject): U+2068 … U+2069. */
export function isolated(value: string): string {
  return `\u2068${withoutBidiControls(value)}\u2069`;
}

function withoutHidden(text: string): string {
  return text.replace(controls, '').replace(hidden, '').replace(strayJoiners, '');
}

function evenSpaces(line: string): string {
  const spaced = /\p{Script=Arabic}/u.test(line)
    ? line.replace(/[\u00A0\u2007\u202F]/g, ' ')
    : line;
  return spaced.replace(/[\t ]+/g, ' ').trim();
}

function balancedIsolates(line: string): string {
  const unclosed: number[] = [];
  const out = new Set<number>();
  for (const { 0: mark, index } of line.matchAll(/[\u2066-\u2069]/g)) {
    if (mark !== '\u2069') unclosed.push(index);
    else if (unclosed.pop() === undefined) out.add(index);
  }
  for (const index of unclosed) out.add(index);
  return line.replace(/[\u2066-\u2069]/g, (mark, index: number) => (out.has(index) ? '' : mark));
}
