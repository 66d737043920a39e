import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { withLock } from '@/lib/lock-file';
import { isRunning, markOf } from '@/lib/process-mark';
import { withClient } from './connection';
import {
  answersInTime,
  createDatabase,
  DATABASE,
  dropDatabase,
  initialiseServer,
  killServer,
  serverPid,
  serverPort,
  serverUrl,
  START_LIMIT_MS,
  startServer,
  stopServer,
} from './embedded-server';
import { placeServer, type ServerPlace } from './server-place';

/** The port stays the same from start to start; users are the processes that need the server. */
const State = z.object({ port: z.number().nullable(), users: z.array(z.string()) });

export type SharedServer = {
  url: string;
  /** Whether the server still runs; it may have been killed. */
  isRunning: () => boolean;
  /** Throws the database away and makes an empty one. */
  recreate: () => Promise<void>;
  /** Gives the server back. Whoever does so last stops it. */
  release: () => Promise<void>;
  /** For those in a hurry: ends the server at once, unless somebody else uses it. */
  abandon: () => void;
};

/**
 * The embedded server of an installation, used by the site and by commands at once: the first one
 * starts it, the last one stops it, and those who were killed do not count. A server that outlived
 * its killed users is taken over.
 */
export async function acquireServer(
  folder: string,
  say: (line: string) => void,
): Promise<SharedServer> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = path.join(folder, 'postgres.lock');
  return withLock(lock, async () => {
    const place = await placeServer(folder, say);
    const mine = markOf(process.pid) ?? String(process.pid);
    const state = readState(folder);
    const port = (await runningPort(place)) ?? (await start(place, state.port));
    await createDatabase(place, port, DATABASE);
    writeState(folder, { port, users: [...others(state.users, mine), mine] });
    return {
      url: serverUrl(place, port, DATABASE),
      isRunning: () => serverPid(place) !== null,
      recreate: async () => {
        await dropDatabase(place, port, DATABASE);
        await createDatabase(place, port, DATABASE);
      },
      release: () =>
        withLock(lock, async () => {
          const left = readState(folder);
          const users = others(left.users, mine);
          if (users.length === 0) await stopServer(place);
          writeState(folder, { port: left.port, users });
        }),
      abandon: () => {
        if (others(readState(folder).users, mine).length === 0) killServer(place);
      },
    };
  });
}

async function start(place: ServerPlace, port: number | null): Promise<number> {
  await initialiseServer(place, 'durable');
  return startServer(place, port, 'durable');
}

/** Null when a new server has to be started; one that hangs or is of another version is stopped. */
async function runningPort(place: ServerPlace): Promise<number | null> {
  if (serverPid(place) === null) return null;
  if (await answersInTime(place, START_LIMIT_MS)) {
    const port = serverPort(place);
    if (port !== null && (await isSameVersion(place, port))) return port;
  }
  await stopServer(place);
  return null;
}

async function isSameVersion(place: ServerPlace, port: number): Promise<boolean> {
  const { rows } = await withClient(serverUrl(place, port, 'postgres'), (client) =>
    client.query<{ server_version: string }>('SHOW server_version'),
  );
  return place.files.version.startsWith(`${rows[0]?.server_version}.`);
}

function others(users: string[], mine: string): string[] {
  return users.filter((user) => user !== mine && isRunning(user));
}

function readState(folder: string): z.infer<typeof State> {
  const file = stateFile(folder);
  if (!existsSync(file)) return { port: null, users: [] };
  return State.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function writeState(folder: string, state: z.infer<typeof State>): void {
  const draft = `${stateFile(folder)}.draft`;
  writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
  renameSync(draft, stateFile(folder));
}

function stateFile(folder: string): string {
  return path.join(folder, 'postgres.json');
}
