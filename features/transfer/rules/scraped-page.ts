import { err, ok, type Result } from '@/lib/result';
import {
  beginsComments,
  furnitureOf,
  isPageData,
  isRelatedHeading,
  type FurnitureKind,
} from './page-furniture';
import { readPageLines, type PageLine } from './page-lines';

export type DropReason = FurnitureKind | 'markup' | 'navigation' | 'repeated';

/**
 * What the reader of the report should look at: a section that may be a headline, short lines that
 * may be furniture or subheadings (kept as paragraphs), a byline without «بقلم» or the like, text
 * among the comments.
 */
export type UnsureCode =
  | 'section-or-headline'
  | 'navigation'
  | 'line-before-body'
  | 'short-line'
  | 'byline-unmarked'
  | 'text-below-comments';

export type ScrapedPage = {
  section: string | null;
  headline: string;
  deck: string | null;
  paragraphs: string[];
  /** The name as written, without «بقلم», `Par` or `By`. */
  byline: string | null;
  dropped: (PageLine & { reason: DropReason })[];
  unsure: (PageLine & { code: UnsureCode })[];
  /** Controls and hidden characters taken out of the text. */
  removedCharacters: number;
};

export type ScrapedPageCode = 'empty' | 'no-headline' | 'no-body';

type Report = Pick<ScrapedPage, 'dropped' | 'unsure'>;

const PARAGRAPH_WORDS = 30;
const SENTENCE_WORDS = 8;
const SECTION_WORDS = 3;
const DECK_MIN_WORDS = 5;
const CREDIT_WORDS = 8;
const MENU_LINES = 3;

/**
 * Reads the text of a newspaper page as a scraper leaves it: a short section label, a headline and a
 * deck without a final full stop, then long paragraphs, at the end a name. Page furniture is dropped
 * and listed; every word of the article stays as typed, and what cannot be told is kept as a
 * paragraph and listed as unsure. `empty`: nothing in it; `no-headline`: no short line before the
 * first paragraph; `no-body`: no paragraph.
 */
export function readScrapedPage(text: string): Result<ScrapedPage, ScrapedPageCode> {
  const { lines, markup, removedCharacters } = readPageLines(text);
  if (lines.length === 0) return err('empty');

  const report: Report = {
    dropped: markup.map((each) => ({ ...each, reason: 'markup' })),
    unsure: [],
  };
  const article = dropFurniture(aboveComments(takeGluedPixel(lines, report), report), report);
  const bodyStart = article.findIndex((each) => isParagraph(each) || endsSentence(each.text));
  if (article.length === 0 || bodyStart === 0) return err('no-headline');
  if (!article.some(isParagraph)) return err('no-body');

  const { head, body, byline } = takeByline(
    { head: article.slice(0, bodyStart), body: article.slice(bodyStart) },
    report,
  );
  const { section, headline, deck, rest } = readHead(head, report);
  if (headline === null) return err('no-headline');

  for (const each of body.filter((line) => !isParagraph(line))) {
    report.unsure.push({ ...each, code: 'short-line' });
  }
  return ok({
    section,
    headline,
    deck,
    paragraphs: [...rest, ...body].map((each) => each.text),
    byline,
    dropped: report.dropped.sort(byLine),
    unsure: report.unsure.sort(byLine),
    removedCharacters,
  });
}

/** A tracking pixel leaves its name at the head of the page, at times glued to the section label. */
function takeGluedPixel(lines: PageLine[], report: Report): PageLine[] {
  return lines.map((each) => {
    const glued = /^fbpx\s*(?=\S)/i.exec(each.text)?.[0];
    if (!glued) return each;
    report.dropped.push({ line: each.line, text: glued.trim(), reason: 'tracking' });
    return { line: each.line, text: each.text.slice(glued.length) };
  });
}

/** Once the article has begun, a comment heading or form ends it: the rest is other people's words. */
function aboveComments(lines: PageLine[], report: Report): PageLine[] {
  const bodyStart = lines.findIndex((each) => isParagraph(each) && furnitureOf(each.text) === null);
  const end = lines.findIndex(
    (each, index) => bodyStart !== -1 && index > bodyStart && beginsComments(each.text) !== null,
  );
  if (end === -1) return lines;

  const begins = beginsComments(lines[end]?.text ?? '') ?? 'comments';
  for (const each of lines.slice(end)) {
    const reason = furnitureOf(each.text);
    report.dropped.push({ ...each, reason: reason ?? begins });
    if (reason === null && isParagraph(each)) {
      report.unsure.push({ ...each, code: 'text-below-comments' });
    }
  }
  return lines.slice(0, end);
}

function dropFurniture(lines: PageLine[], report: Report): PageLine[] {
  const isArticle = (each: PageLine) => isParagraph(each) && furnitureOf(each.text) === null;
  const first = lines.findIndex(isArticle);
  const last = lines.findLastIndex(isArticle);
  let linksToDrop = 0;

  return lines.filter((each, index) => {
    const isLink = linksToDrop > 0 && !isParagraph(each);
    linksToDrop = isLink ? linksToDrop - 1 : 0;
    const outside = index < first || index > last;
    const reason =
      furnitureOf(each.text) ??
      (isLink ? 'related' : outside && isPageData(each.text) ? 'page-data' : null);
    if (reason === null) return true;
    report.dropped.push({ ...each, reason });
    // Within the text one link follows such a heading, after it a list of them.
    if (isRelatedHeading(each.text)) linksToDrop = index > last ? lines.length : 1;
    return false;
  });
}

/** The name of the writer: marked under the headline, or in the last line, or last in the head. */
function takeByline({ head, body }: { head: PageLine[]; body: PageLine[] }, report: Report) {
  const last = body.at(-1);
  const marked = head.find((each) => markedName(each.text, 'head') !== null);
  if (marked) {
    const byline = markedName(marked.text, 'head');
    const isRepeated = last && (last.text === byline || markedName(last.text, 'end') === byline);
    if (isRepeated) report.dropped.push({ ...last, reason: 'repeated' });
    return {
      head: head.filter((each) => each !== marked),
      body: isRepeated ? body.slice(0, -1) : body,
      byline,
    };
  }

  const signed = last && !isParagraph(last) ? nameIn(last, report) : null;
  if (signed !== null) return { head, body: body.slice(0, -1), byline: signed };

  const lowest = head.at(-1);
  // Of two lines the lower is the headline when the upper is short enough for a section.
  const mayBeName = head.length > 2 || (head.length === 2 && wordsIn(head[0]) > SECTION_WORDS + 1);
  const byline = lowest && mayBeName ? nameIn(lowest, report) : null;
  return { head: byline === null ? head : head.slice(0, -1), body, byline };
}

/** Section, headline and deck; `rest` are lines that are none of them and open the text. */
function readHead(head: PageLine[], report: Report) {
  const lines = withoutMenu(head, report);
  const [first, second, third] = lines;
  const isSection =
    first !== undefined &&
    second !== undefined &&
    wordsIn(first) <= SECTION_WORDS &&
    (third !== undefined || wordsIn(second) > wordsIn(first));

  const [headline, ...below] = isSection ? lines.slice(1) : lines;
  const rest = below.filter((each) => {
    const isRepeated = each.text === headline?.text;
    if (isRepeated) report.dropped.push({ ...each, reason: 'repeated' });
    return !isRepeated;
  });
  const deck = wordsIn(rest[0]) >= DECK_MIN_WORDS ? rest.shift() : undefined;
  for (const each of rest) report.unsure.push({ ...each, code: 'line-before-body' });
  if (isSection && !deck && wordsIn(first) > 1) {
    report.unsure.push({ ...first, code: 'section-or-headline' });
  }
  return {
    section: isSection ? first.text : null,
    headline: headline?.text ?? null,
    deck: deck?.text ?? null,
    rest,
  };
}

/** Three labels or more in a row are the site's menu; the last of them is the section. */
function withoutMenu(head: PageLine[], report: Report): PageLine[] {
  const labels = head.findIndex((each) => wordsIn(each) > SECTION_WORDS);
  if (labels < MENU_LINES) return head;
  for (const each of head.slice(0, labels - 1)) {
    report.dropped.push({ ...each, reason: 'navigation' });
    report.unsure.push({ ...each, code: 'navigation' });
  }
  return head.slice(labels - 1);
}

function isParagraph({ text }: PageLine): boolean {
  const words = text.split(' ').length;
  return words >= PARAGRAPH_WORDS || (words >= SENTENCE_WORDS && endsSentence(text));
}

/** A final full stop, as headlines and decks have none; not «…», which they have, nor `U.S.` */
function endsSentence(text: string): boolean {
  return /[^.]\.[»”"’')\]]*$/.test(text) && !/(?:\p{L}\.){2,}$/u.test(text);
}

function nameIn(line: PageLine, report: Report): string | null {
  const marked = markedName(line.text, 'end');
  if (marked !== null || !isName(line.text)) return marked;
  report.unsure.push({ ...line, code: 'byline-unmarked' });
  return line.text;
}

const MARKS = '(?:بقلم|[Pp]ar|PAR|[Bb]y|BY|(?:Écrit|Rédigé|Réalisé) par|Written by)';
/** Words that also begin a headline («كتب مدرسية جديدة»), so they need a colon in the head. */
const DOUBTFUL_MARKS = '(?:كتبت?|كتبه|كتبها|إعداد|تحرير)';
const marks = {
  head: new RegExp(`^(?:${MARKS}(?:\\s*:\\s*|\\s+)|${DOUBTFUL_MARKS}\\s*:\\s*)`, 'u'),
  end: new RegExp(`^(?:(?:${MARKS}|${DOUBTFUL_MARKS})(?:\\s*:\\s*|\\s+)|[-–—•*]\\s*)`, 'u'),
};

/** The name behind «بقلم», «كتب», `Par`, `By` or, at the end of the text, a dash. */
function markedName(text: string, place: keyof typeof marks): string | null {
  const mark = marks[place].exec(text)?.[0];
  if (mark === undefined) return null;
  const name = text.slice(mark.length);
  const isCredit =
    mark.includes(':') && name.split(' ').length <= CREDIT_WORDS && !/[!?؟؛;.،…]$|\d/.test(name);
  return isName(name) || (isCredit && name !== '') ? name : null;
}

/** Two to five words without sentence punctuation; Latin names begin with capitals. */
function isName(text: string): boolean {
  const words = text.split(' ').filter((word) => !/^[-–/|]$/.test(word));
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\(?(?:\p{L}\.|[\p{L}\p{M}'’ʼ-]+)\)?$/u.test(word)) &&
    words.every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3)
  );
}

function wordsIn(line: PageLine | undefined): number {
  return line ? line.text.split(' ').length : 0;
}

function byLine(a: PageLine, b: PageLine): number {
  return a.line - b.line;
}
