import { readFile, stat } from 'node:fs/promises';
import { importPage, type ImportedPage } from '@/features/transfer/operations/import-page';
import { PAGE_MAX_BYTES } from '@/features/transfer/rules/decode-page';
import { SYSTEM } from '@/lib/action/actor';
import { withDatabase } from '@/lib/db/with-database';
import { env } from '@/lib/env';
import type { Err } from '@/lib/result';
import { operatorError } from '@/lib/operator-error';
import { newsroomArticlePath } from '@/lib/routes';

const DROPPED = {
  tracking: 'residue of tracking',
  advertisement: 'advertisement',
  breadcrumb: 'trail of the old site',
  share: 'sharing buttons',
  related: 'links to other articles',
  tags: 'tags',
  'comment-form': 'comment form',
  comments: 'comments',
  'back-to-top': 'back-to-top button',
  footer: 'footer',
  'page-data': 'date or counter of the old site',
  markup: 'markup',
  navigation: 'menu of the old site',
  repeated: 'said twice',
} as const;

const UNSURE = {
  'section-or-headline': 'taken for the section; it may be the headline',
  navigation: 'taken for the menu; the last of these words became the section',
  'line-before-body': 'kept as a paragraph before the text',
  'short-line': 'kept as a paragraph; it may be a subheading or furniture',
  'byline-unmarked': 'taken for the byline, without a word such as «بقلم»',
  'text-below-comments': 'dropped with the comments; it is long enough to be text',
} as const;

/** A line of the report shows the beginning of what it speaks of. */
const SHOWN_LETTERS = 60;

const [file] = process.argv.slice(2);
if (file === undefined) throw operatorError('Which page? npm run import -- FILE');
const bytes = await read(file);
const imported = await withDatabase(() => importPage(SYSTEM, { bytes }));
if (!imported.ok) throw operatorError(`${file}: ${sentenceOf(imported)} Nothing was changed.`);
report(imported.value.value);

async function read(name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(name);
    // A file that is refused for its size need not be read.
    if (size > PAGE_MAX_BYTES) throw operatorError(`${name}: ${tooLarge()} Nothing was changed.`);
    return await readFile(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw operatorError(`There is no file ${name}.`);
    if (code === 'EISDIR') throw operatorError(`${name} is a folder; give one file.`);
    if (code === 'EACCES') throw operatorError(`${name} cannot be read: permission denied.`);
    throw error;
  }
}

function tooLarge(): string {
  return `This file is larger than a page (${PAGE_MAX_BYTES / 1024 / 1024} MB).`;
}

function sentenceOf({
  code,
  details,
}: Extract<Awaited<ReturnType<typeof importPage>>, Err<string>>): string {
  switch (code) {
    case 'empty-file':
    case 'empty':
      return 'This file holds no text.';
    case 'too-large':
      return tooLarge();
    case 'binary':
      return 'This is not a text file.';
    case 'not-utf8':
      return details?.['encoding'] === undefined
        ? 'This file is not written in UTF-8.'
        : `This file is written in ${String(details['encoding'])}; save it in UTF-8.`;
    case 'no-headline':
      return 'No headline was found before the text.';
    case 'no-body':
      return 'No paragraph of text was found.';
    case 'not-allowed':
      return 'This account may not write articles.';
    default:
      return code satisfies never;
  }
}

function report({ page, filed }: ImportedPage): void {
  const { articleId, isKnown, sectionName, author } = filed;
  const desk = new URL(newsroomArticlePath('ar', articleId), env().SITE_URL).href;
  if (isKnown) {
    console.log(`This page was imported before, as article ${articleId}: nothing was changed.`);
    console.log(desk);
    return;
  }
  console.log(`Filed as a draft, article ${articleId}: ${page.headline}`);
  console.log(
    `  ${page.paragraphs.length} paragraphs, ${page.deck === null ? 'no deck' : 'a deck'}`,
  );
  console.log(`  section: ${sectionLine(page.section, sectionName)}`);
  console.log(`  author: ${authorLine(author)}`);
  if (page.removedCharacters > 0) {
    console.log(`  ${page.removedCharacters} invisible characters taken out`);
  }
  list('Dropped', page.dropped, ({ reason }) => DROPPED[reason]);
  list('Unsure', page.unsure, ({ code }) => UNSURE[code]);
  console.log(desk);
}

function sectionLine(label: string | null, name: string | null): string {
  if (name !== null) return name;
  return label === null
    ? 'the page names none; choose one in the newsroom'
    : `the paper has none called ${label}; choose one in the newsroom`;
}

function authorLine(author: ImportedPage['filed']['author']): string {
  if (author === null) return 'the page has no byline';
  return author.isCreated ? `${author.name} (new)` : author.name;
}

function list<Line extends { readonly line: number; readonly text: string }>(
  title: string,
  lines: readonly Line[],
  why: (line: Line) => string,
): void {
  if (lines.length === 0) return;
  console.log(`${title}:`);
  for (const each of lines) {
    const letters = [...each.text];
    const text = letters.slice(0, SHOWN_LETTERS).join('');
    console.log(
      `  line ${each.line} (${why(each)}): ${text}${letters.length > SHOWN_LETTERS ? '…' : ''}`,
    );
  }
}
