import { now } from '@/lib/clock';
import type { ArticleContent } from '../schema';

/** The newest text of an article in one tab, kept on the device until the server has it. */
export type JournalEntry = {
  readonly userId: string;
  readonly articleId: number;
  readonly tab: string;
  readonly content: ArticleContent;
  /** Milliseconds of the device's clock. */
  readonly at: number;
  /** The server has acknowledged all of it; kept for a week all the same. */
  readonly isSaved: boolean;
};

const STORE = 'texts';
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;

export type Journal = {
  readonly write: (entry: JournalEntry) => Promise<void>;
  /** Texts of this person and article that tabs which are no longer open have left behind. */
  readonly listLeft: (of: Pick<JournalEntry, 'userId' | 'articleId'>) => Promise<JournalEntry[]>;
};

/** Null where the device keeps nothing: a private window, a full disk, storage switched off. */
export async function openJournal(): Promise<Journal | null> {
  try {
    const database = await openDatabase();
    await prune(database);
    return {
      write: async (entry) => {
        await request(store(database, 'readwrite').put(entry));
      },
      listLeft: async ({ userId, articleId }) => {
        const range = IDBKeyRange.bound([userId, articleId], [userId, articleId, []]);
        const entries: JournalEntry[] = await request(store(database, 'readonly').getAll(range));
        const open = await openTabs();
        return entries.filter(({ tab, isSaved }) => !isSaved && !open.has(tab));
      },
    };
  } catch {
    // Whatever the reason, the answer is the same: the device keeps no text.
    return null;
  }
}

/** Lets other tabs know that this one is open, as long as it is. */
export function announceTab(tab: string): void {
  if (!('locks' in navigator)) return;
  void navigator.locks.request(lockName(tab), () => new Promise(() => undefined));
}

const LOCK_PREFIX = 'warraq-text-';

function lockName(tab: string): string {
  return `${LOCK_PREFIX}${tab}`;
}

async function openTabs(): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = '' }) => name.slice(LOCK_PREFIX.length)));
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('warraq-desk', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE, { keyPath: ['userId', 'articleId', 'tab'] });
  };
  return request(opening);
}

async function prune(database: IDBDatabase): Promise<void> {
  const all: JournalEntry[] = await request(store(database, 'readonly').getAll());
  const until = now().getTime() - KEPT_MS;
  const old = all.filter(({ isSaved, at }) => isSaved && at < until);
  for (const { userId, articleId, tab } of old) {
    await request(store(database, 'readwrite').delete([userId, articleId, tab]));
  }
}

function store(database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return database.transaction(STORE, mode).objectStore(STORE);
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('The device keeps nothing'));
  });
}
