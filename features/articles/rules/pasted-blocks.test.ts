import { describe, expect, it } from 'vitest';
import { cleanPastedBlocks } from './pasted-blocks';
import { storedBody, type EditorNode } from './stored-body';

const paragraph = (text: string, marks?: EditorNode['marks']): EditorNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
});

describe('pasted blocks', () => {
  it('lists written as paragraphs with bullets become lists', () => {
    const { blocks, hasLists } = cleanPastedBlocks(
      [paragraph('المقدمة:'), paragraph('• أولا'), paragraph('• ثانيا'), paragraph('الخاتمة.')],
      'ar',
    );
    expect(hasLists).toBe(true);
    expect(blocks).toEqual([
      paragraph('المقدمة:'),
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('أولا')] },
          { type: 'listItem', content: [paragraph('ثانيا')] },
        ],
      },
      paragraph('الخاتمة.'),
    ]);
  });

  it('a single paragraph with a dash stays a paragraph', () => {
    const blocks = [paragraph('- قالت: نعم'), paragraph('نص')];
    expect(cleanPastedBlocks(blocks, 'ar')).toEqual({ blocks, removed: 0, hasLists: false });
  });

  it('characters are cleaned in every run, marks stay, runs left empty go', () => {
    const bold = [{ type: 'bold' }];
    const { blocks, removed } = cleanPastedBlocks(
      [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '\u200F' },
            { type: 'text', text: 'سلا\u200E ', marks: bold },
            { type: 'text', text: 'والرباط' },
          ],
        },
      ],
      'ar',
    );
    expect(removed).toBe(2);
    expect(blocks[0]?.content).toEqual([
      { type: 'text', text: 'سلا ', marks: bold },
      { type: 'text', text: 'والرباط' },
    ]);
  });
});

describe('the stored body', () => {
  it('holds no attribute that is empty or the editor’s own, and no direction unless it differs', () => {
    expect(
      storedBody({
        type: 'doc',
        content: [
          { type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text: 'أ' }] },
          { type: 'paragraph', attrs: { dir: 'ltr' }, content: [{ type: 'text', text: 'a' }] },
          {
            type: 'orderedList',
            attrs: { start: 3, type: null },
            content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { dir: null } }] }],
          },
        ],
      }),
    ).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'أ' }] },
        { type: 'paragraph', attrs: { dir: 'ltr' }, content: [{ type: 'text', text: 'a' }] },
        {
          type: 'orderedList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
      ],
    });
  });

  it('refuses what the schema does not know', () => {
    expect(() => storedBody({ type: 'doc', content: [{ type: 'table' }] })).toThrow();
  });
});
