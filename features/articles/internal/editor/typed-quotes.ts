import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { quoteMarkAfter } from '../../rules/guillemets';

/**
 * Makes a typed `"` the quotation mark that is due. The typed letter and its replacement are two
 * steps, so one undo gives the letter back.
 */
export const TypedQuotes = Extension.create<{ locale: Locale }>({
  name: 'typedQuotes',
  addOptions: () => ({ locale: 'ar' }),
  addProseMirrorPlugins() {
    const { locale } = this.options;
    return [
      new Plugin({
        props: {
          handleTextInput(view, from, to, text) {
            if (text !== '"' || view.composing) return false;
            const place = view.state.doc.resolve(from);
            const before = place.parent.textBetween(0, place.parentOffset, undefined, '\n');
            const lang: unknown = place.marks().find(({ type }) => type.name === 'foreign')?.attrs[
              'lang'
            ];
            const mark = quoteMarkAfter(before, isLocale(lang) ? lang : locale);
            view.dispatch(view.state.tr.insertText(text, from, to));
            view.dispatch(
              closeHistory(view.state.tr)
                .insertText(mark, from, from + text.length)
                .scrollIntoView(),
            );
            return true;
          },
        },
      }),
    ];
  },
});
