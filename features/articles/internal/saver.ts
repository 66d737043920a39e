import { now } from '@/lib/clock';
import { randomUuid } from './browser-id';
import type { SaveBase } from '../schema';

/** After the last keystroke, and at latest while typing goes on. */
const PAUSE_MS = 1_000;
const LATEST_MS = 5_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

export type Winner = { readonly name: string; readonly at: string; readonly action: string };

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** The text is kept on this device and goes out by itself. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'conflict'; readonly winner: Winner }
  /** Not final: the next change is tried again. */
  | { readonly kind: 'refused'; readonly code: string; readonly isFinal: boolean };

/** One request to the door. The same save id again is the same save. */
export type Save<Content> = {
  readonly content: Content;
  readonly base: SaveBase;
  readonly saveId: string;
  readonly seal: boolean;
};

export type SaveAnswer =
  | {
      readonly kind: 'saved';
      readonly base: SaveBase;
      readonly version: number;
      /** Time of the server, as it is shown. */
      readonly at: string;
    }
  | { readonly kind: 'unreachable'; readonly retryAfterMs?: number }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'conflict'; readonly winner: Winner }
  | { readonly kind: 'refused'; readonly code: string; readonly isFinal: boolean };

export type Known = { readonly base: SaveBase; readonly version: number };
export type SaverSnapshot = { readonly state: SaveState; readonly version: number };

export type Saver = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => SaverSnapshot;
  /** Something was typed; the text itself is read when it is sent. */
  readonly change: () => void;
  /** Sends what is unsent at once; true when the server has all of it. */
  readonly flush: (options: { readonly seal: boolean }) => Promise<boolean>;
  /** The article has moved on, its text has not: the next save carries the newer version. */
  readonly learn: (newer: Known) => void;
  /** The text of this tab is now the server's: nothing is unsaved. */
  readonly take: (newer: Known) => void;
  /** After a conflict: puts the text of this tab on top of a newer revision that its writer has seen. */
  readonly putOnTop: (newer: Known) => void;
  readonly retryNow: () => void;
  readonly hasUnsaved: () => boolean;
  readonly base: () => SaveBase;
  readonly stop: () => void;
};

type Options<Content> = {
  readonly read: () => Content;
  readonly base: SaveBase;
  readonly version: number;
  readonly send: (save: Save<Content>) => Promise<SaveAnswer>;
};

/**
 * Carries a text from the editor to the server: one request in flight, changes during its flight go
 * out once with the newest content, and a request whose answer was lost is repeated with its id
 * before anything else. A conflict stops it; typing goes on.
 */
export function createSaver<Content>(options: Options<Content>): Saver {
  let { base, version } = options;
  let isDirty = false;
  let mustSeal = false;
  let inFlight: Save<Content> | null = null;
  let isSending = false;
  let isHalted = false;
  let failures = 0;
  let firstChangeAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: ((isSaved: boolean) => void)[] = [];
  let current: SaverSnapshot = { state: { kind: 'saved', at: null }, version };
  const listeners = new Set<() => void>();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    change() {
      isDirty = true;
      if (current.state.kind === 'refused' && !current.state.isFinal) isHalted = false;
      if (isHalted) return;
      const at = now().getTime();
      firstChangeAt ??= at;
      if (inFlight !== null) return;
      show({ kind: 'unsaved' });
      sendIn(Math.max(0, Math.min(PAUSE_MS, firstChangeAt + LATEST_MS - at)));
    },
    flush({ seal }) {
      if (current.state.kind === 'refused') isHalted = false;
      if (isHalted) return Promise.resolve(false);
      if (!isDirty && inFlight === null && !seal) return Promise.resolve(true);
      mustSeal ||= seal;
      return new Promise((resolve) => {
        waiting.push(resolve);
        if (!isSending) sendIn(0);
      });
    },
    learn(newer) {
      ({ base, version } = newer);
      show(current.state);
    },
    take(newer) {
      ({ base, version } = newer);
      isDirty = isHalted = false;
      inFlight = null;
      show({ kind: 'saved', at: null });
    },
    putOnTop(newer) {
      ({ base, version } = newer);
      isDirty = true;
      isHalted = false;
      inFlight = null;
      show({ kind: 'unsaved' });
      sendIn(0);
    },
    retryNow() {
      if (!isSending && !isHalted && inFlight !== null) sendIn(0);
    },
    hasUnsaved: () => isDirty || inFlight !== null,
    base: () => base,
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };

  function sendIn(delay: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void send(), delay);
  }

  async function send(): Promise<void> {
    if (isSending || isHalted) return;
    // A save whose answer was lost goes first, as it was: with newer content it would meet itself.
    if (inFlight === null) {
      inFlight = { content: options.read(), base, saveId: randomUuid(), seal: mustSeal };
      isDirty = false;
      mustSeal = false;
      firstChangeAt = null;
    }
    isSending = true;
    if (failures === 0) show({ kind: 'saving' });
    const answer = await options.send(inFlight);
    isSending = false;
    settleWith(answer);
  }

  function settleWith(answer: SaveAnswer): void {
    switch (answer.kind) {
      case 'saved':
        ({ base, version } = answer);
        inFlight = null;
        failures = 0;
        if (isDirty || mustSeal) {
          show({ kind: 'unsaved' });
          sendIn(0);
          return;
        }
        show({ kind: 'saved', at: answer.at });
        settle(true);
        return;
      case 'unreachable': {
        const delay = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0;
        failures += 1;
        show({ kind: 'offline' });
        sendIn(answer.retryAfterMs ?? delay);
        settle(false);
        return;
      }
      case 'signed-out':
        failures += 1;
        show({ kind: 'signed-out' });
        sendIn(RETRY_MS.at(-1) ?? 0);
        settle(false);
        return;
      case 'conflict':
      case 'refused':
        halt(answer);
        return;
      default:
        return answer satisfies never;
    }
  }

  function halt(state: SaveState): void {
    inFlight = null;
    isDirty = true;
    isHalted = true;
    failures = 0;
    show(state);
    settle(false);
  }

  function settle(isSaved: boolean): void {
    for (const resolve of waiting) resolve(isSaved);
    waiting = [];
  }

  function show(state: SaveState): void {
    current = { state, version };
    for (const listener of listeners) listener();
  }
}
