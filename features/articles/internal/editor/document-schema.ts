import { Extension, mergeAttributes, Mark, Node, type JSONContent } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';
import { directionOf, isLocale, type Direction } from '@/lib/i18n/locales';
import { isAllowedLink, type Body } from '../../schema';

/** An item holds paragraphs and further lists, nothing else. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Text that belongs to a block and is typed beside it: who is quoted, what a box is called. */
const textAttribute = (attribute: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? '',
  renderHTML: () => ({}),
});

const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ attribution: textAttribute('data-attribution') }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'blockquote',
    mergeAttributes(HTMLAttributes, { 'data-attribution': String(node.attrs['attribution']) }),
    0,
  ],
});

const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ attribution: textAttribute('data-attribution') }),
  parseHTML: () => [{ tag: 'aside[data-pull-quote]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'aside',
    mergeAttributes(HTMLAttributes, {
      'data-pull-quote': '',
      'data-attribution': String(node.attrs['attribution']),
    }),
    0,
  ],
});

const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ title: textAttribute('data-title') }),
  parseHTML: () => [{ tag: 'section[data-fact-box]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'section',
    mergeAttributes(HTMLAttributes, {
      'data-fact-box': '',
      'data-title': String(node.attrs['title']),
    }),
    0,
  ],
});

/** A picture of the library, by its id; a pasted picture from elsewhere has none and does not enter. */
const Picture = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    assetId: { default: null, renderHTML: () => ({}) },
    alt: textAttribute('data-alt'),
    caption: textAttribute('data-caption'),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-asset-id]',
      getAttrs: (element) => ({ assetId: element.getAttribute('data-asset-id') }),
    },
  ],
  renderHTML: ({ node }) => [
    'figure',
    {
      'data-asset-id': String(node.attrs['assetId']),
      'data-alt': String(node.attrs['alt']),
      'data-caption': String(node.attrs['caption']),
    },
  ],
});

const Divider = Node.create({
  name: 'divider',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
});

const LinkMark = Mark.create({
  name: 'link',
  // Typing after a link is not part of it.
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? '';
        return isAllowedLink(href) && { href };
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** Words of another language: read aloud in it, and kept together where the direction differs. */
const Foreign = Mark.create({
  name: 'foreign',
  inclusive: false,
  addAttributes: () => ({ lang: { default: null }, dir: { default: null } }),
  parseHTML: () => [
    {
      tag: 'bdi[lang]',
      getAttrs: (element) => {
        const lang = element.getAttribute('lang') ?? '';
        return /^[a-z]{2,3}$/.test(lang) && { lang, dir: directionOfLanguage(lang) };
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['bdi', HTMLAttributes, 0],
});

/** A paragraph keeps a direction only where a writer gave it one; a pasted page's does not enter. */
const ParagraphDirection = Extension.create({
  name: 'paragraphDirection',
  addGlobalAttributes: () => [
    {
      types: ['paragraph'],
      attributes: {
        dir: {
          default: null,
          parseHTML: (element) => element.getAttribute('data-direction'),
          renderHTML: ({ dir }) =>
            dir === 'rtl' || dir === 'ltr' ? { dir, 'data-direction': dir } : {},
        },
      },
    },
  ],
});

const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi']);

export function directionOfLanguage(lang: string): Direction {
  if (isLocale(lang)) return directionOf(lang);
  return RTL_LANGUAGES.has(lang) ? 'rtl' : 'ltr';
}

/** The editor's document: what it can hold is what the schema of a stored body knows, no more. */
export function documentExtensions(placeholder: string) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      strike: false,
      underline: false,
    }),
    ListItem,
    LinkMark,
    Foreign,
    ParagraphDirection,
    Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
  ];
}

/** Blocks that are drawn with fields of their own, in the browser. */
export const drawnBlocks = { Quotation, PullQuote, FactBox, Picture, Divider };

/** A stored body as the editor takes it; its type says "absent" where the editor's says "undefined". */
export function editorContent(body: Body): JSONContent {
  return body as JSONContent;
}
