import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, markOf, pidOf } from './process-mark';

export type Lock = { kind: 'taken'; release: () => void } | { kind: 'held'; pid: number };

/**
 * A lock that dies with its process: what a killed process left behind is taken over. Never waits.
 */
export function takeLock(file: string): Lock {
  const mine = markOf(process.pid) ?? String(process.pid);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    // A link is made whole or not at all, so nobody ever reads half a lock.
    while (!tryLink(draft, file)) {
      const holder = readMark(file);
      if (holder === null) continue;
      if (isRunning(holder)) return { kind: 'held', pid: pidOf(holder) };
      setAside(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const release = () => {
    if (readMark(file) === mine) rmSync(file, { force: true });
  };
  return { kind: 'taken', release };
}

/** Runs `work` alone among all processes that use the same file, waiting for the turn. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  let lock = takeLock(file);
  while (lock.kind === 'held') {
    await delay(50);
    lock = takeLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readMark(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Two who find the same dead lock must not remove each other's new one: move first, then look. */
function setAside(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readMark(aside) !== dead) tryLink(aside, file);
  rmSync(aside, { force: true });
}
