import type { Locale } from '@/lib/i18n/locales';
import { cleanPastedText, listMarkOf } from './pasted-text';
import type { EditorNode } from './stored-body';

export type PastedBlocks = {
  readonly blocks: readonly EditorNode[];
  /** How many invisible characters were taken out. */
  readonly removed: number;
  /** Blocks are no longer those that were pasted: paragraphs with bullets have become lists. */
  readonly hasLists: boolean;
};

/**
 * Pasted content, already in the shape of the schema: its text cleaned, and paragraphs that begin
 * with bullets or numbers made into lists.
 */
export function cleanPastedBlocks(blocks: readonly EditorNode[], locale: Locale): PastedBlocks {
  let removed = 0;
  const clean = (node: EditorNode): EditorNode => {
    if (node.text !== undefined) {
      const cleaned = cleanPastedText(node.text, locale);
      removed += cleaned.removed;
      return { ...node, text: cleaned.text };
    }
    if (node.content === undefined) return node;
    return { ...node, content: node.content.map(clean).filter(({ text }) => text !== '') };
  };
  const cleaned = blocks.map(clean).filter(({ text }) => text !== '');
  const listed = withLists(cleaned);
  return {
    blocks: listed,
    removed,
    hasLists: listed.length !== cleaned.length || listed.some((block, at) => block !== cleaned[at]),
  };
}

/** Two paragraphs or more with marks in succession are a list; one alone may be a sentence with a dash. */
function withLists(blocks: readonly EditorNode[]): EditorNode[] {
  const out: EditorNode[] = [];
  for (let at = 0; at < blocks.length;) {
    const kind = kindOf(blocks[at]);
    let end = at;
    while (kind !== null && end < blocks.length && kindOf(blocks[end]) === kind) end += 1;
    if (kind === null || end - at < 2) {
      const block = blocks[at];
      if (block !== undefined) out.push(block);
      at += 1;
      continue;
    }
    out.push({ type: kind, content: blocks.slice(at, end).map(itemOf) });
    at = end;
  }
  return out;
}

function kindOf(block: EditorNode | undefined): 'bulletList' | 'orderedList' | null {
  return block?.type === 'paragraph' ? (listMarkOf(textBefore(block))?.kind ?? null) : null;
}

/** The first run of text; a mark never reaches beyond it. */
function textBefore(block: EditorNode): string {
  return block.content?.[0]?.text ?? '';
}

function itemOf(block: EditorNode): EditorNode {
  const [first, ...rest] = block.content ?? [];
  const text = first?.text ?? '';
  const after = text.slice(listMarkOf(text)?.length ?? 0);
  const content = [...(first && after !== '' ? [{ ...first, text: after }] : []), ...rest];
  return { type: 'listItem', content: [{ type: 'paragraph', content }] };
}
