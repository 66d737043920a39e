import type { ChainedCommands, Editor } from '@tiptap/core';

/** The blocks that toolbar and block menu put into a text, in their order. */
export const BLOCKS = [
  'paragraph',
  'heading2',
  'heading3',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'factBox',
  'divider',
] as const;
export type BlockName = (typeof BLOCKS)[number];

/** Makes the block at the cursor one of these, or puts one in its place; the same again undoes it. */
export function setBlock(chain: ChainedCommands, block: BlockName, isOn: boolean): ChainedCommands {
  switch (block) {
    case 'paragraph':
      return chain.clearNodes();
    case 'heading2':
    case 'heading3':
      return chain.toggleHeading({ level: block === 'heading2' ? 2 : 3 });
    case 'bulletList':
      return chain.toggleBulletList();
    case 'orderedList':
      return chain.toggleOrderedList();
    case 'pullQuote':
      return chain.toggleNode('pullQuote', 'paragraph');
    case 'blockquote':
    case 'factBox':
      return isOn ? chain.lift(block) : chain.clearNodes().wrapIn(block);
    case 'divider':
      return chain.insertContent([{ type: 'divider' }, { type: 'paragraph' }]);
    default:
      return block satisfies never;
  }
}

/** Whether the cursor stands in such a block. */
export function isInBlock(editor: Editor, block: BlockName): boolean {
  switch (block) {
    case 'heading2':
    case 'heading3':
      return editor.isActive('heading', { level: block === 'heading2' ? 2 : 3 });
    default:
      return editor.isActive(block);
  }
}
