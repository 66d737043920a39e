import { mkdirSync, openSync, rmSync, writeSync, closeSync, fsyncSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { operatorError } from '@/lib/operator-error';

/** A first build takes about half of this, a day of a busy paper less. */
const LEAST_FREE_BYTES = 300 * 1024 * 1024;
const PROBE = Buffer.alloc(64 * 1024);

/** A web process whose start command was killed ends a moment after it. */
const PORT_TRIES = 10;
const PORT_PAUSE_MS = 200;

/** Makes sure that a folder can be written and has room, before anything is begun in it. */
export async function checkFolder(folder: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeProbe(path.join(folder, `.probe-${process.pid}`));
  } catch (error) {
    throw whyNotWritten(folder, error);
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(folder);
}

/** Refuses a port that another program holds. */
export async function checkPort(host: string, port: number): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const code = await tryListening(host, port);
    if (code === null) return;
    if (code !== 'EADDRINUSE') {
      throw operatorError(`Warraq cannot listen on ${host}, port ${port} (${code}).`);
    }
    if (tries === PORT_TRIES) {
      throw operatorError(
        `Port ${port} is in use by another program: stop it, or set PORT to a free one.`,
      );
    }
    await delay(PORT_PAUSE_MS);
  }
}

function writeProbe(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    writeSync(descriptor, PROBE);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
    rmSync(file, { force: true });
  }
}

function whyNotWritten(folder: string, error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  return operatorError(`The folder ${folder} cannot be written (${code}).`, error);
}

function diskFull(folder: string): Error {
  const megabytes = LEAST_FREE_BYTES / 1024 / 1024;
  return operatorError(`The disk of ${folder} is full: at least ${megabytes} MB must be free.`);
}

function tryListening(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
