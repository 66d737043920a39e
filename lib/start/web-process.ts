import { setTimeout as delay } from 'node:timers/promises';
import { env } from '@/lib/env';
import { operatorError } from '@/lib/operator-error';
import { type Child, runNext } from './child-process';

const READY_LIMIT_MS = 120_000;
const POLL_MS = 50;

export type Mode = 'production' | 'development';

/** Starts the web process and returns once it has rendered the front page. */
export async function startWeb(
  mode: Mode,
  environment: Record<string, string>,
  onStart: (child: Child) => void,
): Promise<{ child: Child; frontPageStatus: number }> {
  const { HOST, PORT } = env();
  const isQuiet = mode === 'production';
  const child = runNext(
    [isQuiet ? 'start' : 'dev', '-H', HOST, '-p', String(PORT)],
    environment,
    isQuiet ? 'pipe' : 'inherit',
  );
  onStart(child);
  const output = holdBack(child);
  const frontPageStatus = await Promise.race([
    firstAnswer(new URL(`http://${reachable(HOST)}:${PORT}/`)),
    child.ended.then(() => {
      output.release();
      throw operatorError('The web process ended while it started: see above.');
    }),
  ]);
  if (frontPageStatus === 200) output.drop();
  else output.release();
  return { child, frontPageStatus };
}

/** The framework's greeting is of no use to an operator; what it says before a failure is. */
function holdBack(child: Child): { release: () => void; drop: () => void } {
  let held: string[] | null = [];
  const pass = (from: NodeJS.ReadableStream | null, to: NodeJS.WriteStream) => {
    from?.setEncoding('utf8');
    from?.on('data', (text: string) => {
      if (held === null) to.write(text);
      else held.push(text);
    });
  };
  pass(child.process.stdout, process.stdout);
  pass(child.process.stderr, process.stderr);
  return {
    release: () => {
      process.stderr.write(held?.join('') ?? '');
      held = null;
    },
    drop: () => {
      held = null;
    },
  };
}

async function firstAnswer(front: URL): Promise<number> {
  const deadline = performance.now() + READY_LIMIT_MS;
  while (performance.now() < deadline) {
    try {
      const answer = await fetch(front, { signal: AbortSignal.timeout(READY_LIMIT_MS) });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      await delay(POLL_MS);
    }
  }
  throw operatorError(`The web process did not answer in ${READY_LIMIT_MS / 1000} seconds.`);
}

function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
