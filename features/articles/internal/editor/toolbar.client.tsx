'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useRef, type KeyboardEvent } from 'react';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { BLOCKS, isInBlock, setBlock, type BlockName } from './block-commands';
import { EditorIcon, type EditorIconName } from './editor-icon';

type Props = {
  readonly editor: Editor;
  /** Of the article: a paragraph is turned against it. */
  readonly locale: Locale;
  readonly onLink: () => void;
  readonly onForeign: () => void;
  readonly onPicture: () => void;
};

type Tool = {
  readonly name: EditorIconName;
  readonly run: () => void;
  /** Undefined: a button that does something once. */
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  readonly keys?: string;
};

const TOOLBAR_BLOCKS: readonly BlockName[] = BLOCKS.filter((block) => block !== 'paragraph');

/** The tools of the text: one stop of the tabulator, arrows move within. */
export function Toolbar({ editor, locale, onLink, onForeign, onPicture }: Props) {
  const t = useTranslations('desk.tool');
  const bar = useRef<HTMLDivElement>(null);
  const state = useEditorState({ editor, selector: ({ editor: each }) => stateOf(each) });
  const chain = () => editor.chain().focus();
  const tools: readonly (readonly Tool[])[] = [
    [
      { name: 'bold', run: () => chain().toggleBold().run(), isOn: state.bold, keys: 'Ctrl+B' },
      {
        name: 'italic',
        run: () => chain().toggleItalic().run(),
        isOn: state.italic,
        keys: 'Ctrl+I',
      },
      { name: 'link', run: onLink, isOn: state.link, isOff: !state.link && state.isEmpty },
      {
        name: 'foreign',
        run: onForeign,
        isOn: state.foreign,
        isOff: !state.foreign && state.isEmpty,
      },
    ],
    [
      ...TOOLBAR_BLOCKS.map((block) => ({
        name: block,
        run: () => setBlock(chain(), block, isInBlock(editor, block)).run(),
        ...(block === 'divider' ? {} : { isOn: state.blocks.includes(block) }),
      })),
      { name: 'image', run: onPicture },
    ],
    [
      { name: 'direction', run: () => turnParagraph(editor, locale), isOn: state.isTurned },
      { name: 'undo', run: () => chain().undo().run(), isOff: !state.canUndo, keys: 'Ctrl+Z' },
      {
        name: 'redo',
        run: () => chain().redo().run(),
        isOff: !state.canRedo,
        keys: 'Ctrl+Shift+Z',
      },
    ],
  ];

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('toolbar')}
      onKeyDown={(event) => moveFocus(event, bar.current)}
      className="flex items-center gap-x-2 max-tablet:overflow-x-auto tablet:flex-wrap"
    >
      {tools.map((group, place) => (
        <div
          key={place}
          className="flex shrink-0 not-first:border-s not-first:border-rule not-first:ps-2"
        >
          {group.map(({ name, run, isOn, isOff = false, keys }, at) => (
            <button
              key={name}
              type="button"
              tabIndex={place === 0 && at === 0 ? 0 : -1}
              aria-pressed={isOn}
              aria-disabled={isOff}
              aria-label={t(name as 'bold')}
              title={
                keys === undefined
                  ? t(name as 'bold')
                  : t('with-key', { name: t(name as 'bold'), key: keys })
              }
              // A click must not take the selection from the text.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => !isOff && run()}
              className="inline-flex size-9 items-center justify-center rounded-control text-ink hover:bg-tint aria-disabled:text-ink-3 aria-disabled:hover:bg-transparent aria-pressed:bg-ink aria-pressed:text-paper"
            >
              <EditorIcon name={name} />
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function stateOf(editor: Editor) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    foreign: editor.isActive('foreign'),
    blocks: TOOLBAR_BLOCKS.filter((block) => isInBlock(editor, block)),
    isTurned: Boolean(editor.getAttributes('paragraph')['dir']),
    isEmpty: editor.state.selection.empty,
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}

/** Against the direction of the article, or with it again. */
function turnParagraph(editor: Editor, locale: Locale): void {
  const isTurned = Boolean(editor.getAttributes('paragraph')['dir']);
  const against = directionOf(locale) === 'rtl' ? 'ltr' : 'rtl';
  editor
    .chain()
    .focus()
    .updateAttributes('paragraph', { dir: isTurned ? null : against })
    .run();
}

/** The arrow that points along the line goes to the next tool, in every direction of writing. */
function moveFocus(event: KeyboardEvent, bar: HTMLElement | null): void {
  if (bar === null) return;
  const isRtl = getComputedStyle(bar).direction === 'rtl';
  const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
  const tools = [...bar.querySelectorAll('button')];
  const at = tools.findIndex((tool) => tool === document.activeElement);
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? tools.length - 1
        : step === undefined
          ? null
          : (at + step + tools.length) % tools.length;
  const next = to === null ? undefined : tools[to];
  if (next === undefined) return;
  event.preventDefault();
  for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1;
  next.focus();
}
