import { countWords } from '@/lib/arabic/word-count';
import type { Locale } from '@/lib/i18n/locales';
import type { Block, Body, Inline, ListBlock, ParagraphBlock } from '../schema';

/** The plain text of each paragraph, heading, list item, quotation and caption, in reading order. */
export function textsOf(body: Body): string[] {
  return body.content.flatMap(textsOfBlock).filter((text) => text.trim() !== '');
}

/** Words of a body as the paper counts them: captions count, headline and deck do not. */
export function countBodyWords(body: Body, locale: Locale): number {
  return textsOf(body).reduce((sum, text) => sum + countWords(text, locale), 0);
}

/** Nothing to read and nothing to see: dividers do not make a text. */
export function isEmptyBody(body: Body): boolean {
  return textsOf(body).length === 0 && imageIdsOf(body).length === 0;
}

/** Library ids of the pictures in a body, in order, each once. */
export function imageIdsOf(body: Body): string[] {
  return [
    ...new Set(
      body.content.flatMap((block) => (block.type === 'image' ? block.attrs.assetId : [])),
    ),
  ];
}

/** Library ids of all pictures of a text: the lead, then those in the body; each once. */
export function pictureIdsOf(text: {
  readonly leadMediaId: string | null;
  readonly body: Body;
}): string[] {
  const lead = text.leadMediaId === null ? [] : [text.leadMediaId];
  return [...new Set([...lead, ...imageIdsOf(text.body)])];
}

/**
 * The body without empty paragraphs at its ends: an editor always has one more to write in, and a
 * published body has none.
 */
export function trimmedBody(body: Body): Body {
  const isBlank = (block: Block) => block.type === 'paragraph' && textOf(block.content) === '';
  const first = body.content.findIndex((block) => !isBlank(block));
  const last = body.content.findLastIndex((block) => !isBlank(block));
  if (first === -1) return { type: 'doc', content: [{ type: 'paragraph' }] };
  return { ...body, content: body.content.slice(first, last + 1) };
}

/** The words of one line of text; a break inside it is a line break. */
export function textOf(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

function textsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(block.content)];
    case 'pullQuote':
      return [textOf(block.content), block.attrs.attribution];
    case 'bulletList':
    case 'orderedList':
      return textsOfList(block);
    case 'blockquote':
      return [...block.content.map(({ content }) => textOf(content)), block.attrs.attribution];
    case 'factBox':
      return [block.attrs.title, ...block.content.flatMap(textsOfPart)];
    case 'image':
      return [block.attrs.caption];
    case 'divider':
      return [];
    default:
      return block satisfies never;
  }
}

function textsOfPart(part: ParagraphBlock | ListBlock): string[] {
  return part.type === 'paragraph' ? [textOf(part.content)] : textsOfList(part);
}

function textsOfList(list: ListBlock): string[] {
  return list.content.flatMap((item) => item.content.flatMap(textsOfPart));
}
