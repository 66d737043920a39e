'use client';

import type { Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { searchFold } from '@/lib/arabic/search-fold';
import { BLOCKS, setBlock, type BlockName } from './block-commands';
import { EditorIcon } from './editor-icon';

/** Five rows of two, in pixels: it has to fit beside the line it belongs to. */
const MENU_HEIGHT = 212;
const MENU_WIDTH = 320;

type Choice = BlockName | 'image';
const CHOICES: readonly Choice[] = [...BLOCKS, 'image'];

type Open = {
  /** Where the block begins in which the slash was typed. */
  readonly start: number;
  /** What was typed after it. */
  readonly query: string;
  /** On a keyboard whose slash is a letter, Enter ends the paragraph until an entry is chosen. */
  readonly isSlash: boolean;
  readonly place: { readonly top: number; readonly start: number };
};

type Props = { readonly editor: Editor; readonly onPicture: () => void };

/**
 * The menu of blocks: the slash key in an empty block opens it, on every layout; on the Arabic one
 * that key writes ظ, so what is typed stays typed and the menu goes as soon as nothing matches.
 */
export function BlockMenu({ editor, onPicture }: Props) {
  const t = useTranslations('desk');
  const id = useId();
  const awaited = useRef(false);
  const [open, setOpen] = useState<Open | null>(null);
  const [chosen, setChosen] = useState(-1);
  const choices = open === null ? [] : matching(open.query, (choice) => t(`words.${choice}`));

  useEffect(() => {
    const follow = () => {
      const next = openAt(editor, awaited.current);
      if (next === null) awaited.current = false;
      setOpen(next);
    };
    editor.on('transaction', follow);
    return () => void editor.off('transaction', follow);
  }, [editor]);

  const active = open?.isSlash === true && chosen < 0 ? 0 : Math.min(chosen, choices.length - 1);
  const isOpen = open !== null && choices.length > 0;
  useEffect(() => {
    const text = editor.view.dom;
    if (!isOpen) return;
    text.setAttribute('aria-controls', id);
    if (active >= 0) text.setAttribute('aria-activedescendant', `${id}-${active}`);
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, active, id]);

  const close = useCallback(() => {
    awaited.current = false;
    setOpen(null);
    setChosen(-1);
  }, []);

  const run = (choice: Choice | undefined) => {
    if (open === null || choice === undefined) return;
    const { from } = editor.state.selection;
    close();
    const chain = editor.chain().focus().deleteRange({ from: open.start, to: from });
    if (choice === 'image') {
      chain.run();
      onPicture();
    } else setBlock(chain, choice, false).run();
  };

  const onKeyDown = (event: KeyboardEvent): boolean => {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.code === 'Slash' && !altKey && !ctrlKey && !metaKey && !shiftKey) {
      awaited.current = isEmptyParagraph(editor);
      return false;
    }
    if (!isOpen) return false;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setChosen((Math.max(active, -1) + step + choices.length) % choices.length);
        return true;
      }
      case 'Enter':
        if (active < 0) return false;
        run(choices[active]);
        return true;
      case 'Escape':
        close();
        return true;
      default:
        return false;
    }
  };

  // Before the editor's own keys, which would move the cursor or break the line.
  useEffect(() => {
    const text = editor.view.dom;
    const first = (event: KeyboardEvent) => {
      if (event.isComposing || !onKeyDown(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    text.addEventListener('keydown', first, { capture: true });
    return () => text.removeEventListener('keydown', first, { capture: true });
  });

  if (!isOpen || open === null) return null;
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('menu.title')}
      style={{ insetBlockStart: open.place.top, insetInlineStart: open.place.start }}
      className="fixed z-20 grid w-80 grid-flow-col grid-cols-2 grid-rows-5 border border-ink bg-raised py-1 font-desk text-desk"
    >
      {choices.map((choice, at) => (
        <li
          key={choice}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(choice)}
          className="flex min-h-10 cursor-pointer items-center gap-3 px-3 hover:bg-tint aria-selected:bg-tint aria-selected:font-display"
        >
          <EditorIcon name={choice} />
          {t(`tool.${choice}`)}
        </li>
      ))}
    </ul>
  );
}

function isEmptyParagraph(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  return empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
}

/** The menu belongs to a paragraph of one short word that the slash key began, with the cursor at its end. */
function openAt(editor: Editor, isAwaited: boolean): Open | null {
  const { $from, empty } = editor.state.selection;
  const text = $from.parent.textContent;
  if (!isAwaited || !empty || $from.parent.type.name !== 'paragraph') return null;
  if (!/^\S\S{0,20}$/u.test(text) || $from.parentOffset !== $from.parent.content.size) return null;
  const { top, bottom, left, right } = editor.view.coordsAtPos($from.start());
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const hasRoom = bottom + MENU_HEIGHT < window.innerHeight;
  const start = isRtl ? window.innerWidth - right : left;
  return {
    start: $from.start(),
    query: text.slice(1),
    isSlash: text.startsWith('/'),
    place: {
      top: hasRoom ? bottom + 4 : Math.max(8, top - MENU_HEIGHT),
      start: Math.max(8, Math.min(start, window.innerWidth - MENU_WIDTH - 8)),
    },
  };
}

function matching(query: string, wordsOf: (choice: Choice) => string): Choice[] {
  const typed = searchFold(query);
  return CHOICES.filter((choice) =>
    searchFold(wordsOf(choice))
      .split(' ')
      .some((word) => word.startsWith(typed)),
  );
}
