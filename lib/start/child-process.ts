import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import path from 'node:path';
import { childEnvironment } from '@/lib/env';

const STOP_LIMIT_MS = 30_000;
/** Loaded before the framework's own code. */
const PRELOADED = ['end-with-parent.cjs', 'listener.cjs'].flatMap((file) => [
  '--require',
  path.resolve('lib', 'start', file),
]);
const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next');

export type Child = {
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  process: ChildProcess;
  /** Asks it to end, and makes it after half a minute. */
  stop: () => Promise<void>;
  kill: () => void;
};

/**
 * Runs a command of the framework in a process group of its own: Ctrl-C reaches the start command
 * alone, which stops things in their order. A child whose start command was killed ends itself.
 */
export function runNext(
  args: string[],
  environment: Record<string, string>,
  stdio: 'pipe' | 'inherit',
): Child {
  const streams: StdioOptions = ['ignore', stdio, stdio, 'ipc'];
  const child = spawn(process.execPath, [...PRELOADED, NEXT, ...args], {
    env: childEnvironment(environment),
    stdio: streams,
    detached: true,
  });
  const ended = new Promise<Awaited<Child['ended']>>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
  const kill = () => signalGroup(child, 'SIGKILL');
  const stop = async () => {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(kill, STOP_LIMIT_MS);
    await ended;
    clearTimeout(timer);
  };
  return { ended, process: child, stop, kill };
}

/** The whole group: the framework's commands start processes of their own. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
