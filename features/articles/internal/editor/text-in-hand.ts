import type { Editor } from '@tiptap/core';
import { storedBody } from '../../rules/stored-body';
import type { ArticleContent } from '../../schema';

export type Fields = Omit<ArticleContent, 'body'>;

/** The newest text of a tab, for whoever has to send or keep it: read when it is needed, not at every key. */
export type TextInHand = {
  readonly read: () => ArticleContent;
  readonly fields: () => Fields;
  readonly setFields: (fields: Fields) => void;
  /** From here on the body is the editor's. */
  readonly attach: (editor: Editor | null) => void;
  readonly take: (content: ArticleContent) => void;
};

export function createTextInHand(content: ArticleContent): TextInHand {
  let { body, ...fields } = content;
  let editor: Editor | null = null;
  return {
    read() {
      if (editor !== null && !editor.isDestroyed) body = storedBody(editor.getJSON());
      return { ...fields, body };
    },
    fields: () => fields,
    setFields(next) {
      fields = next;
    },
    attach(next) {
      editor = next;
    },
    take(next) {
      ({ body, ...fields } = next);
    },
  };
}
