import type { Block, Body, Inline, ParagraphBlock } from '@/features/articles/schema';
import type { DemoBlock } from './content/types';

/** `**strong**` and `[words](https://…)`; all else is plain. */
const MARKS = /\*\*(?<strong>.+?)\*\*|\[(?<words>[^\]]+)\]\((?<href>https?:[^)\s]+)\)/gu;

/** The article document of a text of the demo edition. */
export function documentOf(blocks: readonly DemoBlock[]): Body {
  return { type: 'doc', content: blocks.map(blockOf) };
}

function blockOf(block: DemoBlock): Block {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block.text);
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: inlineOf(block.text) };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraphOf(item)] })),
      };
    case 'quote':
      return {
        type: 'blockquote',
        attrs: { attribution: block.attribution ?? '' },
        content: [paragraphOf(block.text)],
      };
    case 'pullQuote':
      return {
        type: 'pullQuote',
        attrs: { attribution: block.attribution ?? '' },
        content: inlineOf(block.text),
      };
    case 'factBox':
      return {
        type: 'factBox',
        attrs: { title: block.title },
        content: block.paragraphs.map(paragraphOf),
      };
    case 'divider':
      return { type: 'divider' };
    default:
      return block satisfies never;
  }
}

function paragraphOf(text: string): ParagraphBlock {
  return { type: 'paragraph', content: inlineOf(text) };
}

function inlineOf(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) });
    parts.push(markedOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) });
  return parts;
}

function markedOf({ strong, words = '', href = '' }: Record<string, string | undefined>): Inline {
  return strong === undefined
    ? { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }
    : { type: 'text', text: strong, marks: [{ type: 'bold' }] };
}
