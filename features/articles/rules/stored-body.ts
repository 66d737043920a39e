import { bodySchema, type Body } from '../schema';

/** A node as the editor writes it: every attribute of its schema, the empty ones too. */
export type EditorNode = {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?: readonly EditorMark[] | undefined;
  readonly content?: readonly EditorNode[] | undefined;
};
type EditorMark = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
};

/** Attributes that are stored, by node or mark; all others are the editor's own business. */
const STORED: Readonly<Record<string, readonly string[]>> = {
  paragraph: ['dir'],
  heading: ['level'],
  blockquote: ['attribution'],
  pullQuote: ['attribution'],
  factBox: ['title'],
  image: ['assetId', 'alt', 'caption'],
  link: ['href'],
  foreign: ['lang', 'dir'],
};

/** The body to be stored from the editor's document. Throws where the editor breaks the schema. */
export function storedBody(document: EditorNode): Body {
  return bodySchema.parse(storedNode(document));
}

function storedNode({ type, text, attrs, marks, content }: EditorNode): EditorNode {
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...attributes(type, attrs),
    ...(marks === undefined || marks.length === 0
      ? {}
      : {
          marks: marks.map((mark) => ({ type: mark.type, ...attributes(mark.type, mark.attrs) })),
        }),
    ...(content === undefined ? {} : { content: content.map(storedNode) }),
  };
}

function attributes(
  type: string,
  attrs: Readonly<Record<string, unknown>> | undefined,
): { attrs?: Record<string, unknown> } {
  const names = STORED[type] ?? [];
  const kept = names.flatMap((name) => {
    const value = attrs?.[name];
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
  return kept.length === 0 ? {} : { attrs: Object.fromEntries(kept) };
}
