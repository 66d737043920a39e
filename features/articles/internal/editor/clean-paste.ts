import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { Locale } from '@/lib/i18n/locales';
import { cleanPastedBlocks } from '../../rules/pasted-blocks';
import type { EditorNode } from '../../rules/stored-body';
import { cleanPastedPage } from './pasted-page';

/** What the line under the toolbar reports of a paste. */
export type PasteReport = {
  readonly formats: number;
  readonly characters: number;
  readonly pictures: number;
  readonly hasLists: boolean;
  /** The same as plain text, should the writer want that. */
  readonly plainText: string;
};

type Options = { locale: Locale; onPaste: (report: PasteReport) => void };

/** Lets in only what the schema holds, cleans its characters, and tells what was taken out. */
export const CleanPaste = Extension.create<Options>({
  name: 'cleanPaste',
  addOptions: () => ({ locale: 'ar', onPaste: () => undefined }),
  addProseMirrorPlugins() {
    const { locale, onPaste } = this.options;
    const { schema } = this.editor;
    let formats = 0;
    let pictures = 0;
    let characters = 0;
    let hasLists = false;
    return [
      new Plugin({
        props: {
          transformPastedHTML(html) {
            const cleaned = cleanPastedPage(html);
            ({ formats, pictures } = cleaned);
            return cleaned.html;
          },
          transformPasted(slice) {
            const cleaned = cleanedSlice(slice, schema, locale);
            ({ characters, hasLists } = cleaned);
            return cleaned.slice;
          },
          handlePaste(_view, event) {
            const plainText = event.clipboardData?.getData('text/plain') ?? '';
            onPaste({ formats, characters, pictures, hasLists, plainText });
            formats = pictures = characters = 0;
            hasLists = false;
            return false;
          },
        },
      }),
    ];
  },
});

function cleanedSlice(slice: Slice, schema: Schema, locale: Locale) {
  const pasted: EditorNode[] = slice.content.toJSON() ?? [];
  const { blocks, removed, hasLists } = cleanPastedBlocks(pasted, locale);
  const content = Fragment.fromJSON(schema, blocks);
  return {
    // Paragraphs that have become lists are whole blocks; their ends no longer fit the text around.
    slice: hasLists ? new Slice(content, 0, 0) : new Slice(content, slice.openStart, slice.openEnd),
    characters: removed,
    hasLists,
  };
}
