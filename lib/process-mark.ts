import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process by its id and the moment it began. The id alone is not enough: a container gives every
 * start the same few numbers, so a lock left by the last one would look held by this one.
 */
export type ProcessMark = string;

export function markOf(pid: number): ProcessMark | null {
  if (!isAlive(pid)) return null;
  const began = beganAt(pid);
  return began === null ? null : `${pid}@${began}`;
}

export function isRunning(mark: ProcessMark): boolean {
  return markOf(pidOf(mark)) === mark;
}

export function pidOf(mark: ProcessMark): number {
  return Number.parseInt(mark, 10);
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a running process, or null when there is none. */
export function commandLineOf(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    return readProc(pid, 'cmdline')?.replaceAll('\0', ' ').trim() ?? null;
  }
  return process.platform === 'win32' ? '' : ps(pid, 'args=');
}

function beganAt(pid: number): string | null {
  if (process.platform === 'linux') {
    const stat = readProc(pid, 'stat');
    if (stat === null) return null;
    // The name in the second field may hold spaces and brackets: count from the last bracket on.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (rest[18] ?? null);
  }
  return process.platform === 'win32' ? 'unknown' : ps(pid, 'lstart=');
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null; // ended between the two looks
  }
}

function ps(pid: number, column: string): string | null {
  try {
    const text = execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
    return text.trim() || null;
  } catch {
    return null;
  }
}
