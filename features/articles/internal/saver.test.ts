import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver, type Save, type SaveAnswer } from './saver';

const FIRST = { revisionId: '019ac000-0000-7000-8000-000000000001', saveCount: 0 };

type Sent = { readonly save: Save<string>; readonly answer: (answer: SaveAnswer) => Promise<void> };

function aSaver() {
  const sent: Sent[] = [];
  let text = '';
  const saver = createSaver<string>({
    read: () => text,
    base: FIRST,
    version: 1,
    send: (save) =>
      new Promise((resolve) => {
        sent.push({
          save,
          answer: async (answer) => {
            resolve(answer);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
  });
  const last = () => {
    const newest = sent.at(-1);
    if (newest === undefined) throw new Error('nothing was sent');
    return newest;
  };
  const type = (next: string) => {
    text = next;
    saver.change();
  };
  return { saver, type, sent, last };
}

function saved(saveCount: number): SaveAnswer {
  return { kind: 'saved', base: { ...FIRST, saveCount }, version: saveCount + 1, at: '18:41' };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the saver', () => {
  it('sends a second after the last keystroke', async () => {
    const { saver, type, sent, last } = aSaver();
    type('أ');
    await vi.advanceTimersByTimeAsync(900);
    type('أب');
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(last().save).toMatchObject({ content: 'أب', base: FIRST, seal: false });
    await last().answer(saved(1));
    expect(saver.snapshot()).toEqual({ state: { kind: 'saved', at: '18:41' }, version: 2 });
    expect(saver.hasUnsaved()).toBe(false);
  });

  it('sends at latest every five seconds while typing goes on', async () => {
    const { type, sent } = aSaver();
    for (let second = 0; second < 5; second += 0.5) {
      type(`نص ${second}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(sent).toHaveLength(1);
  });

  it('has one request in flight; what is typed meanwhile goes out once, with the newest text', async () => {
    const { type, sent, last } = aSaver();
    type('أ');
    await vi.advanceTimersByTimeAsync(1_000);
    for (const text of ['أب', 'أبج', 'أبجد']) {
      type(text);
      await vi.advanceTimersByTimeAsync(2_000);
    }
    expect(sent).toHaveLength(1);
    await last().answer(saved(1));
    expect(sent).toHaveLength(2);
    expect(last().save).toMatchObject({ content: 'أبجد', base: { saveCount: 1 } });
  });

  it('repeats a save whose answer was lost with its id, then sends what came after', async () => {
    const { saver, type, sent, last } = aSaver();
    type('أ');
    await vi.advanceTimersByTimeAsync(1_000);
    const first = last().save;
    type('أب');
    await last().answer({ kind: 'unreachable' });
    expect(saver.snapshot().state).toEqual({ kind: 'offline' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last().save).toEqual(first);
    await last().answer({ kind: 'unreachable' });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    await last().answer(saved(1));
    expect(last().save).toMatchObject({ content: 'أب', base: { saveCount: 1 } });
    expect(last().save.saveId).not.toBe(first.saveId);
  });

  it('waits as long as the server asks', async () => {
    const { type, sent, last } = aSaver();
    type('أ');
    await vi.advanceTimersByTimeAsync(1_000);
    await last().answer({ kind: 'unreachable', retryAfterMs: 7_000 });
    await vi.advanceTimersByTimeAsync(6_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  it('an explicit save seals, and waits for what is in flight', async () => {
    const { saver, type, sent, last } = aSaver();
    type('أ');
    await vi.advanceTimersByTimeAsync(1_000);
    const done = saver.flush({ seal: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    await last().answer(saved(1));
    expect(last().save).toMatchObject({ content: 'أ', seal: true, base: { saveCount: 1 } });
    await last().answer(saved(2));
    await expect(done).resolves.toBe(true);
  });

  it('a conflict stops it, typing goes on, and the own text can be put on top', async () => {
    const { saver, type, sent, last } = aSaver();
    const winner = { name: 'سعاد', at: '2026-11-24T10:00:00.000Z', action: 'saved' };
    type('نصي');
    await vi.advanceTimersByTimeAsync(1_000);
    await last().answer({ kind: 'conflict', winner });
    expect(saver.snapshot().state).toEqual({ kind: 'conflict', winner });
    type('نصي أطول');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.hasUnsaved()).toBe(true);
    await expect(saver.flush({ seal: true })).resolves.toBe(false);

    const theirs = { revisionId: '019ac000-0000-7000-8000-000000000002', saveCount: 3 };
    saver.putOnTop({ base: theirs, version: 9 });
    await vi.advanceTimersByTimeAsync(0);
    expect(last().save).toMatchObject({ content: 'نصي أطول', base: theirs });
  });

  it('what the server refuses is not repeated; a later change is tried, unless it is final', async () => {
    const { type, sent, last } = aSaver();
    type('أ');
    await vi.advanceTimersByTimeAsync(1_000);
    await last().answer({ kind: 'refused', code: 'invalid', isFinal: false });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    type('ب');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    await last().answer({ kind: 'refused', code: 'not-allowed', isFinal: true });
    type('ج');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(2);
  });
});
