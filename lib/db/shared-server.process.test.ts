import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '@/lib/process-mark';
import {
  asOrdinaryUser,
  killAll,
  runFile,
  type Running,
  type RunOptions,
} from '@/lib/testing/processes';
import { withClient } from './connection';

const isRoot = process.getuid?.() === 0;
const ordinaryUser = asOrdinaryUser();

let folder: string;
let parent: string;
/** A folder whose server has been made, started and stopped once: copied, it saves a minute. */
let used: string;

beforeAll(async () => {
  used = mkdtempSync(path.join(os.tmpdir(), 'warraq-used-'));
  chmodSync(used, 0o755);
  const user = runFile('lib/testing/hold-server.ts', [used]);
  await urlOf(user);
  user.signal('SIGTERM');
  await user.ended;
});

afterAll(() => rmSync(used, { recursive: true }));

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'warraq-shared-'));
  chmodSync(parent, 0o755);
  folder = path.join(parent, 'data');
});

function copyUsedFolder(): void {
  execFileSync('cp', ['-a', used, folder]);
}

afterEach(async () => {
  killAll();
  const pid = postgresPid();
  if (pid !== null && isAlive(pid)) {
    process.kill(pid, 'SIGQUIT');
    await gone(pid);
  }
  const elsewhere = readIfThere(path.join(folder, 'postgres.home'));
  for (const each of [parent, elsewhere]) if (each !== null) rmSync(each, { recursive: true });
});

function hold(options: RunOptions = {}): Running {
  return runFile('lib/testing/hold-server.ts', [folder], options);
}

async function urlOf(user: Running): Promise<string> {
  const [, url] = await user.line(/^ready: (\S+)$/m);
  return url ?? '';
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function postgresPid(): number | null {
  const home = readIfThere(path.join(folder, 'postgres.home')) ?? folder;
  const text = readIfThere(path.join(home, 'postgres', 'postmaster.pid'));
  return text === null ? null : Number.parseInt(text, 10);
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await delay(20);
}

function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(sql)).rows);
}

describe('the embedded server', () => {
  it('keeps its word and to itself: checksums, loopback, UTC, a secret password', async () => {
    copyUsedFolder();
    const user = hold();
    const url = await urlOf(user);
    const settings = await query<{ name: string; setting: string }>(
      url,
      `SELECT name, setting FROM pg_settings WHERE name IN ('data_checksums', 'fsync',
         'full_page_writes', 'listen_addresses', 'synchronous_commit', 'TimeZone',
         'unix_socket_directories') ORDER BY name`,
    );
    expect(settings.map(({ name, setting }) => `${name}=${setting}`)).toEqual([
      'TimeZone=UTC',
      'data_checksums=on',
      'fsync=on',
      'full_page_writes=on',
      'listen_addresses=127.0.0.1',
      'synchronous_commit=on',
      'unix_socket_directories=',
    ]);
    expect(statSync(path.join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
    const guessed = new URL(url);
    guessed.password = 'guessed';
    await expect(query(guessed.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('serves several at once, and stops with the last of them', async () => {
    copyUsedFolder();
    const [first, second] = [hold(), hold()];
    expect(await urlOf(first)).toBe(await urlOf(second));
    const pid = postgresPid() ?? 0;
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(isAlive(pid)).toBe(true);
    second.signal('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  it('outlives a killed user, is taken over by the next one and keeps its port and data', async () => {
    copyUsedFolder();
    const first = hold();
    const url = await urlOf(first);
    await query(url, `CREATE TABLE kept AS SELECT 7 AS n`);
    const pid = postgresPid();
    first.signal('SIGKILL');
    await first.ended;
    const second = hold();
    expect(await urlOf(second)).toBe(url);
    expect(postgresPid()).toBe(pid);
    expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    second.signal('SIGTERM');
    await second.ended;
    expect(isAlive(pid ?? 0)).toBe(false);
  });

  it('recovers after everything was killed, with what was acknowledged', async () => {
    copyUsedFolder();
    const first = hold();
    const url = await urlOf(first);
    await query(url, `CREATE TABLE kept AS SELECT 7 AS n`);
    const pid = postgresPid() ?? 0;
    first.signal('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await Promise.all([first.ended, gone(pid)]);
    const again = await urlOf(hold());
    expect(again).toBe(url);
    expect(await query(again, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it.runIf(ordinaryUser)('of an ordinary user runs as that user', async () => {
    const uid = ordinaryUser?.uid ?? process.getuid?.();
    if (ordinaryUser?.uid !== undefined) chownSync(parent, ordinaryUser.uid, 65534);
    const user = hold(ordinaryUser ?? {});
    const [row] = await query<{ n: number }>(await urlOf(user), 'SELECT 1 AS n');
    expect(row).toEqual({ n: 1 });
    expect(statSync(path.join(folder, 'postgres')).uid).toBe(uid);
  });

  it.runIf(isRoot)(
    'of root, in a folder others cannot enter, lives elsewhere and says so',
    async () => {
      chmodSync(parent, 0o700);
      const user = hold();
      const url = await urlOf(user);
      await query(url, `CREATE TABLE kept AS SELECT 7 AS n`);
      const home = readIfThere(path.join(folder, 'postgres.home'));
      expect(user.output()).toContain(
        `Postgres cannot enter ${folder}, so its programs and data are kept in ${home}.`,
      );
      expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
      user.signal('SIGTERM');
      await user.ended;
      const again = hold();
      expect(await query(await urlOf(again), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
      expect(again.output()).not.toContain('cannot enter');
    },
  );
});
