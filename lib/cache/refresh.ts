import { env } from '@/lib/env';
import { keyedHash } from '@/lib/security/derived-key';
import type { Stale } from './tags';

/** Header that carries the key of the refresh door. */
export const REFRESH_KEY_HEADER = 'x-warraq-refresh-key';

const TRIES = 5;
const PAUSE_MS = 250;
const LIMIT_MS = 5_000;

/** The key of the refresh door: known to the processes of this installation only. */
export function refreshKey(): string {
  return keyedHash('refresh-door', 'pages');
}

/**
 * Expires tags in the web process and makes the pages again, so that the next reader gets the new
 * text. Called by the job runner, which is outside any request.
 *
 * Throws when the web process does not answer: the caller tries again later.
 */
export async function refreshPages(work: {
  readonly stale: readonly Stale[];
  readonly paths: readonly string[];
}): Promise<void> {
  const answer = await fetch(new URL('/api/refresh', webProcess()), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [REFRESH_KEY_HEADER]: refreshKey() },
    body: JSON.stringify({ stale: work.stale }),
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!answer.ok) throw new Error(`The refresh door answered ${answer.status}`);
  await Promise.all(work.paths.map(makeAgain));
}

/** Asks for a page until its stored copy is a new one: the first request after an expiry may still get the old. */
async function makeAgain(path: string): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const answer = await fetch(new URL(path, webProcess()), {
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    await answer.arrayBuffer();
    if (answer.headers.get('x-nextjs-cache') !== 'STALE') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

function webProcess(): URL {
  const { HOST, PORT } = env();
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${PORT}`);
}
