import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { childEnvironment } from '@/lib/env';
import { operatorError } from '@/lib/operator-error';
import { commandLineOf, isAlive } from '@/lib/process-mark';
import { withClient } from './connection';
import { program } from './server-files';
import { dataDirOf, type ServerPlace } from './server-place';

export const DATABASE = 'warraq';
const SUPERUSER = 'postgres';

/** A throw-away server saves the time of making its files safe; a paper's data is never in one. */
export type Durability = 'durable' | 'throw-away';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // The path of a socket is limited to about 100 bytes, which a deep clone exceeds.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
};
const UNSAFE_SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** Recovery after a crash replays the log, which may take a while on a slow disk. */
export const START_LIMIT_MS = 120_000;
const FAST_STOP_LIMIT_MS = 30_000;
const POLL_MS = 25;

/**
 * Creates the data folder when there is none. Made under another name and renamed, so that an
 * interrupted first start leaves nothing half-made behind.
 */
export async function initialiseServer(place: ServerPlace, durability: Durability): Promise<void> {
  const dataDir = dataDirOf(place);
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) {
    refuseOtherMajor(place);
    return;
  }
  const part = `${dataDir}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  const password = passwordFile(place);
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (place.account !== null) {
    for (const each of [part, password]) chownSync(each, place.account.uid, place.account.gid);
  }
  const { code, output } = await runToEnd(place, 'initdb', [
    `--pgdata=${part}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Built in, so the order of an index does not change when the machine's C library does.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(durability === 'durable' ? [] : ['--no-sync']),
  ]);
  if (code !== 0) throw whyNotStarted('The database could not be created', output);
  renameSync(part, dataDir);
}

/** Starts the server on `port`, or on another free one, and returns the port once it answers. */
export async function startServer(
  place: ServerPlace,
  port: number | null,
  durability: Durability,
): Promise<number> {
  const deadline = performance.now() + START_LIMIT_MS;
  let chosen = port !== null && (await isFree(port)) ? port : await freePort();
  removeStalePidFile(place);
  for (;;) {
    const { failure } = await tryStart(place, chosen, durability, deadline);
    if (failure === null) return chosen;
    if (/could not bind|address already in use/i.test(failure)) {
      chosen = await freePort();
    } else if (/shared memory block|lock file .* already exists/i.test(failure)) {
      // After kill -9 of the server its children need a moment to notice and end.
      await delay(200);
    } else {
      throw whyNotStarted('The database did not start', failure);
    }
    if (performance.now() > deadline) throw whyNotStarted('The database did not start', failure);
  }
}

/** Ends sessions, writes a checkpoint and waits for the end. */
export async function stopServer(place: ServerPlace): Promise<void> {
  const pid = serverPid(place);
  if (pid === null) return;
  if (process.platform === 'win32') {
    await runToEnd(place, 'pg_ctl', ['stop', '-D', dataDirOf(place), '-m', 'fast', '-w']);
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // ended by itself
    }
    if (await hasEnded(pid, FAST_STOP_LIMIT_MS)) return;
  }
}

/** Ends at once, without a word to anybody; the next start recovers from the log. */
export function killServer(place: ServerPlace): void {
  const pid = serverPid(place);
  if (pid !== null) process.kill(pid, process.platform === 'win32' ? 'SIGKILL' : 'SIGQUIT');
}

/** The process that serves this data now, whoever started it. */
export function serverPid(place: ServerPlace): number | null {
  const pid = pidInFile(place);
  if (pid === null) return null;
  const commandLine = commandLineOf(pid);
  if (commandLine === null) return null;
  // A number can be given again: only a process started on this folder is the server.
  return process.platform === 'win32' || commandLine.includes(dataDirOf(place)) ? pid : null;
}

/** Null while it starts or recovers. */
export function serverPort(place: ServerPlace): number | null {
  if (serverPid(place) === null) return null;
  const [, , , port, , , , status] = readFileSync(pidFile(place), 'utf8').split('\n');
  return status?.trim() === 'ready' ? Number(port) : null;
}

export function serverUrl(place: ServerPlace, port: number, database: string): string {
  const password = readFileSync(passwordFile(place), 'utf8').trim();
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

export async function createDatabase(
  place: ServerPlace,
  port: number,
  name: string,
  template = 'template0',
): Promise<void> {
  await withClient(serverUrl(place, port, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`,
      );
    }
  });
}

export async function dropDatabase(place: ServerPlace, port: number, name: string): Promise<void> {
  await withClient(serverUrl(place, port, 'postgres'), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

/** Waits for a server that starts or recovers. False when it has ended, or hangs. */
export async function answersInTime(place: ServerPlace, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (serverPid(place) !== null && performance.now() < deadline) {
    const port = serverPort(place);
    if (port !== null && (await answers(serverUrl(place, port, 'postgres')))) return true;
    await delay(POLL_MS);
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return true;
  } catch {
    return false; // starting, recovering, stopping or gone
  }
}

function passwordFile(place: ServerPlace): string {
  return path.join(place.home, 'postgres.password');
}

async function tryStart(
  place: ServerPlace,
  port: number,
  durability: Durability,
  deadline: number,
): Promise<{ failure: string | null }> {
  const logFile = path.join(place.home, 'postgres.log');
  const log = openSync(logFile, 'w', 0o600);
  const settings = { ...SETTINGS, ...(durability === 'durable' ? {} : UNSAFE_SETTINGS) };
  const child = spawn(
    program(place.files, 'postgres'),
    [
      ...['-D', dataDirOf(place), '-p', String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...place.account,
      cwd: place.home,
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      // Out of the terminal's group: Ctrl-C must reach the site first and the database last.
      detached: true,
    },
  );
  closeSync(log);
  let ended: string | undefined;
  child.on('exit', () => (ended = readFileSync(logFile, 'utf8')));
  child.on('error', (error) => (ended = error.message));
  child.unref();

  while (ended === undefined && performance.now() < deadline) {
    if (serverPid(place) === child.pid && (await answersInTime(place, POLL_MS))) {
      return { failure: null };
    }
    await delay(POLL_MS);
  }
  return { failure: ended ?? `no answer in ${START_LIMIT_MS / 1000} seconds` };
}

async function runToEnd(
  place: ServerPlace,
  name: 'initdb' | 'pg_ctl',
  args: string[],
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program(place.files, name), args, {
    ...place.account,
    cwd: place.home,
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Messages in English, whatever the machine speaks: they are read by this file. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return childEnvironment({ LC_ALL: 'C', TZ: 'UTC' });
}

function refuseOtherMajor(place: ServerPlace): void {
  const found = readFileSync(path.join(dataDirOf(place), 'PG_VERSION'), 'utf8').trim();
  const [shipped] = place.files.version.split('.');
  if (found !== shipped) {
    throw operatorError(
      `The data in ${dataDirOf(place)} belongs to Postgres ${found}, and this Warraq brings Postgres ${shipped}.`,
    );
  }
}

/** Postgres trusts the number in its pid file; after a restart it may be some other process. */
function removeStalePidFile(place: ServerPlace): void {
  if (pidInFile(place) !== null && serverPid(place) === null) rmSync(pidFile(place));
}

function pidInFile(place: ServerPlace): number | null {
  if (!existsSync(pidFile(place))) return null;
  const pid = Number.parseInt(readFileSync(pidFile(place), 'utf8'), 10);
  return Number.isNaN(pid) ? null : pid;
}

function pidFile(place: ServerPlace): string {
  return path.join(dataDirOf(place), 'postmaster.pid');
}

async function hasEnded(pid: number, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await delay(POLL_MS);
  }
  return true;
}

function whyNotStarted(what: string, output: string): Error {
  if (/no space left|disk full/i.test(output)) {
    return operatorError(`${what}: the disk is full.`);
  }
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|error:/.test(line));
  const reason = (lines.at(-1) ?? output.trim().split('\n').at(-1) ?? '').replace(
    /^.*?(FATAL|PANIC|error):\s*/,
    '',
  );
  return operatorError(`${what}: ${reason || 'it gave no reason'}.`);
}

async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null;
}

async function freePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === null) throw operatorError('No free port was found for the database.');
  return port;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(chosen));
    });
  });
}
