'use client';

import { useEditor, type Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useRouter } from 'next/navigation';
import { now } from '@/lib/clock';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import type { ArticleContent, SaveBase } from '../../schema';
import { randomUuid } from '../browser-id';
import { announceTab, openJournal, type Journal, type JournalEntry } from '../journal';
import { createSaver, type Saver, type SaverSnapshot } from '../saver';
import { CleanPaste, type PasteReport } from './clean-paste';
import { documentExtensions, editorContent } from './document-schema';
import { drawnExtensions } from './drawn-blocks.client';
import { sendSave } from './send-save.client';
import { createTextInHand, type Fields } from './text-in-hand';
import { TypedQuotes } from './typed-quotes';

/** How long a change waits for the next one before the device keeps it. */
const JOURNAL_MS = 250;
/** After a save the screen fetches its states anew, once the writer pauses. */
const REFRESH_MS = 1_500;

type Options = {
  readonly articleId: number;
  readonly userId: string;
  readonly locale: Locale;
  readonly content: ArticleContent;
  readonly base: SaveBase;
  readonly version: number;
  readonly isEditable: boolean;
  readonly label: string;
  readonly placeholder: string;
  readonly onPaste: (report: PasteReport) => void;
};

export type ArticleText = {
  /** Null until the browser has drawn it: before that, and without script, the text is only read. */
  readonly editor: Editor | null;
  readonly fields: Fields;
  readonly setField: <Name extends keyof Fields>(name: Name, value: Fields[Name]) => void;
  readonly saver: Saver;
  readonly snapshot: SaverSnapshot;
  readonly read: () => ArticleContent;
  readonly replace: (content: ArticleContent) => void;
  /** The device keeps what is typed; false where it cannot. */
  readonly isKept: boolean;
  /** A text of this article that another time of writing left on the device. */
  readonly left: JournalEntry | null;
  readonly dismissLeft: () => void;
};

/** The text in hand: the editor and its fields, their way to the server, and what the device keeps. */
export function useArticleText(options: Options): ArticleText {
  const { articleId, userId, content, base, version, isEditable } = options;
  const [tab] = useState(randomUuid);
  const [text] = useState(() => createTextInHand(content));
  const [fields, setFields] = useState<Fields>(text.fields);
  const [saver] = useState(() =>
    createSaver<ArticleContent>({
      read: text.read,
      base,
      version,
      send: (save) => sendSave(articleId, { ...save, editSessionId: tab }),
    }),
  );
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot);
  const { read } = text;
  const { note, ...kept } = useJournal({ articleId, userId, tab, read, saver, snapshot });
  useEffect(() => {
    window.addEventListener('online', saver.retryNow);
    window.addEventListener('focus', saver.retryNow);
    return () => {
      saver.stop();
      window.removeEventListener('online', saver.retryNow);
      window.removeEventListener('focus', saver.retryNow);
    };
  }, [saver]);

  const changed = useCallback(() => {
    saver.change();
    note();
  }, [saver, note]);
  const [extensions] = useState(() => [
    ...documentExtensions(options.placeholder),
    ...drawnExtensions,
    TypedQuotes.configure({ locale: options.locale }),
    CleanPaste.configure({ locale: options.locale, onPaste: options.onPaste }),
  ]);
  const editor = useEditor({
    extensions,
    content: editorContent(content.body),
    editable: isEditable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // Its few rules stand in the style sheet of the desk, so that the page needs no style of its own.
    injectCSS: false,
    editorProps: {
      attributes: {
        lang: options.locale,
        dir: directionOf(options.locale),
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        class: 'prose text-body',
      },
    },
    onUpdate: changed,
  });
  useEffect(() => {
    text.attach(editor);
    editor?.setEditable(isEditable, false);
  }, [text, editor, isEditable]);

  const setField: ArticleText['setField'] = useCallback(
    (name, value) => {
      text.setFields({ ...text.fields(), [name]: value });
      setFields(text.fields());
      changed();
    },
    [text, changed],
  );
  const replace = useCallback(
    (next: ArticleContent) => {
      text.take(next);
      setFields(text.fields());
      editor?.commands.setContent(editorContent(next.body), { emitUpdate: false });
    },
    [text, editor],
  );
  useServerNews({ options, saver, snapshot, replace });
  return { editor, fields, setField, saver, snapshot, read, replace, ...kept };
}

type Journalled = {
  readonly articleId: number;
  readonly userId: string;
  readonly tab: string;
  readonly read: () => ArticleContent;
  readonly saver: Saver;
  readonly snapshot: SaverSnapshot;
};

function useJournal({ articleId, userId, tab, read, saver, snapshot }: Journalled) {
  const journal = useRef<Journal | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [isKept, setIsKept] = useState(true);
  const [left, setLeft] = useState<JournalEntry | null>(null);

  const keep = useCallback(async (entry: JournalEntry) => {
    try {
      await journal.current?.write(entry);
      setIsKept(journal.current !== null);
    } catch {
      // A full disk: the text still goes to the server, and the screen says that only it has it.
      setIsKept(false);
    }
  }, []);
  const keepNow = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const at = now().getTime();
    void keep({ userId, articleId, tab, content: read(), at, isSaved: !saver.hasUnsaved() });
  }, [keep, userId, articleId, tab, read, saver]);
  const note = useCallback(() => {
    timer.current ??= setTimeout(keepNow, JOURNAL_MS);
  }, [keepNow]);

  useEffect(() => {
    announceTab(tab);
    const open = async () => {
      journal.current = await openJournal();
      setIsKept(journal.current !== null);
      const found = (await journal.current?.listLeft({ userId, articleId })) ?? [];
      const newest = found.sort((one, other) => other.at - one.at)[0] ?? null;
      setLeft(newest);
    };
    void open();
    const leave = () => timer.current !== null && keepNow();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [articleId, userId, tab, keepNow]);

  const isSaved = snapshot.state.kind === 'saved' && snapshot.state.at !== null;
  useEffect(() => {
    if (isSaved) keepNow();
  }, [isSaved, keepNow]);

  const dismissLeft = useCallback(() => {
    if (left !== null) void keep({ ...left, isSaved: true });
    setLeft(null);
  }, [left, keep]);
  return { note, isKept, left, dismissLeft };
}

type News = {
  readonly options: Options;
  readonly saver: Saver;
  readonly snapshot: SaverSnapshot;
  readonly replace: (content: ArticleContent) => void;
};

/** Keeps the screen and the text in step with what the server says of the article. */
function useServerNews({ options, saver, snapshot, replace }: News): void {
  const router = useRouter();
  const { state } = snapshot;
  const savedAt = state.kind === 'saved' ? state.at : null;
  useEffect(() => {
    if (savedAt === null) return;
    const timer = setTimeout(() => router.refresh(), REFRESH_MS);
    return () => clearTimeout(timer);
  }, [savedAt, snapshot, router]);

  const { base, version, content } = options;
  useEffect(() => {
    if (version <= saver.snapshot().version) return;
    const known = saver.base();
    const isSameText = known.revisionId === base.revisionId && known.saveCount === base.saveCount;
    if (isSameText) saver.learn({ base, version });
    else if (!saver.hasUnsaved()) {
      replace(content);
      saver.take({ base, version });
    }
    // Anything else is a conflict, which the next save finds.
  }, [base, version, content, saver, replace]);
}
