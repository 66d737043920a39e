import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export type Running = {
  pid: number;
  /** Everything it has written so far. */
  output: () => string;
  /** Resolves with the first line that matches, or fails when the process ends before. */
  line: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with its exit code; a killed process has none. */
  ended: Promise<number | null>;
  signal: (signal: NodeJS.Signals) => void;
};

export type RunOptions = { env?: Record<string, string>; uid?: number; gid?: number };

const running = new Set<ChildProcess>();

/**
 * How to run a command as an ordinary user, or null when there is no way: root's clone may lie in a
 * folder that nobody else can enter.
 */
export function asOrdinaryUser(): RunOptions | null {
  if (process.getuid?.() !== 0) return {};
  const nobody = { uid: 65534, gid: 65534 };
  const { status } = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', root], {
    ...nobody,
    cwd: '/',
  });
  return status === 0 ? nobody : null;
}

/** Runs a TypeScript file of the repository as `scripts/run.cjs` runs commands. */
export function runFile(file: string, args: string[], options: RunOptions = {}): Running {
  return run(['--import', 'tsx', path.join(root, file), ...args], options);
}

/** Runs a command of package.json without npm in between. */
export function runCommand(command: string, options: RunOptions = {}): Running {
  return run([path.join(root, 'scripts/run.cjs'), ...command.split(' ')], options);
}

/** For `afterEach`: ends what a failed test has left. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export function run(args: string[], { env, ...options }: RunOptions = {}): Running {
  const child = spawn(process.execPath, args, {
    cwd: root,
    ...options,
    env: { ...withoutTestSettings(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const look of watchers) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found === null) return;
        watchers.delete(look);
        resolve(found);
      };
      watchers.add(look);
      look();
      void ended.then((code) => reject(new Error(`It ended with ${code}:\n${output}`)));
    });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    line,
    ended,
    signal: (signal) => void child.kill(signal),
  };
}

/** A command is tested as it runs on its own, not as a part of a test run. */
function withoutTestSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = /^(VITEST|TEST$|DATABASE_URL$|WARRAQ_|SITE_URL$|PORT$|HOST$|NODE_OPTIONS$)/;
  const kept = Object.entries(environment).filter(([name]) => !names.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' };
}

/** The processes that a process has started, and those that they have. Linux only. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(parent));
    } catch (error) {
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  const below = (of: number): number[] =>
    [...parents]
      .filter(([, parent]) => parent === of)
      .flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}
