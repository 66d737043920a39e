import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock, withLock } from './lock-file';
import { markOf } from './process-mark';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'warraq-lock-'));
  file = path.join(folder, 'start.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock file', () => {
  it('is held by one at a time, and says by whom', () => {
    const first = takeLock(file);
    expect(first.kind).toBe('taken');
    expect(takeLock(file)).toEqual({ kind: 'held', pid: process.pid });
  });

  it('can be taken again once it is given back, and leaves nothing behind', () => {
    const first = takeLock(file);
    if (first.kind === 'taken') first.release();
    const second = takeLock(file);
    expect(second.kind).toBe('taken');
    if (second.kind === 'taken') second.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a dead process is taken over', () => {
    writeFileSync(file, '2000000000@1');
    expect(takeLock(file).kind).toBe('taken');
    expect(readdirSync(folder)).toEqual(['start.lock']);
  });

  it('of a dead process whose number was given again is taken over', () => {
    writeFileSync(file, `${process.pid}@1`);
    expect(takeLock(file).kind).toBe('taken');
  });

  it('that was damaged is taken over', () => {
    writeFileSync(file, '');
    expect(takeLock(file).kind).toBe('taken');
  });

  it('lets those who wait in one after the other', async () => {
    const order: string[] = [];
    const work = (name: string) => () => {
      order.push(`${name} in`);
      return Promise.resolve().then(() => order.push(`${name} out`));
    };
    await Promise.all([withLock(file, work('a')), withLock(file, work('b'))]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });
});

describe('the mark of a process', () => {
  it('is the same whenever one looks, and absent for a dead one', () => {
    expect(markOf(process.pid)).toBe(markOf(process.pid));
    expect(markOf(2_000_000_000)).toBeNull();
  });
});
