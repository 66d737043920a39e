import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { storedBody } from '../../rules/stored-body';
import type { Body } from '../../schema';
import { documentExtensions, drawnBlocks } from './document-schema';

const schema = getSchema([...documentExtensions(''), ...Object.values(drawnBlocks)]);

const text = (words: string, ...marks: object[]) =>
  ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) }) as never;

/** One of each block and mark. */
const EVERYTHING: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('عنوان')] },
    { type: 'heading', attrs: { level: 3 }, content: [text('أصغر')] },
    {
      type: 'paragraph',
      content: [
        text('غامق', { type: 'bold' }),
        text('مائل', { type: 'italic' }),
        text('رابط', { type: 'link', attrs: { href: 'https://example.org/' } }),
        text('NATO', { type: 'foreign', attrs: { lang: 'en', dir: 'ltr' } }),
        { type: 'hardBreak' },
      ],
    },
    { type: 'paragraph', attrs: { dir: 'ltr' }, content: [text('left')] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [text('أ')] },
            {
              type: 'orderedList',
              content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
            },
          ],
        },
      ],
    },
    {
      type: 'blockquote',
      attrs: { attribution: 'شاعر' },
      content: [{ type: 'paragraph', content: [text('قول')] }],
    },
    { type: 'pullQuote', attrs: { attribution: '' }, content: [text('مقتطف')] },
    {
      type: 'factBox',
      attrs: { title: 'أرقام' },
      content: [{ type: 'paragraph', content: [text('رقم')] }],
    },
    {
      type: 'image',
      attrs: { assetId: '019ac000-0000-7000-8000-000000000001', alt: '', caption: 'تعليق' },
    },
    { type: 'divider' },
    { type: 'paragraph' },
  ],
};

describe('the document of the editor', () => {
  it('every block and mark goes into the editor and comes out as it was stored', () => {
    const node = Node.fromJSON(schema, EVERYTHING);
    node.check();
    expect(storedBody(node.toJSON())).toEqual(EVERYTHING);
  });

  it('knows no block and no mark beyond those of the stored body', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        'doc',
        'text',
        'hardBreak',
        'listItem',
        'paragraph',
        'heading',
        'bulletList',
        'orderedList',
        'blockquote',
        'pullQuote',
        'factBox',
        'image',
        'divider',
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'foreign', 'italic', 'link']);
  });
});
