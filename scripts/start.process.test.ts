import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '@/lib/db/connection';
import { startTestServer, type TestServer } from '@/lib/db/test-database';
import { takeLock } from '@/lib/lock-file';
import {
  asOrdinaryUser,
  killAll,
  run,
  runCommand,
  type Running,
  type RunOptions,
} from '@/lib/testing/processes';

const ordinaryUser = asOrdinaryUser();

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'warraq-start-'));
  folder = path.join(parent, 'data');
});
afterEach(() => {
  killAll();
  rmSync(parent, { recursive: true });
});

function start({ env, ...options }: RunOptions = {}): Running {
  return runCommand('start', { ...options, env: { WARRAQ_DATA: folder, PORT: '4219', ...env } });
}

async function expectRefusal(started: Running, sentence: string): Promise<void> {
  const code = await started.ended;
  expect(started.output().trim()).toBe(sentence);
  expect(code).toBe(1);
}

function expectNoData(): void {
  expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
}

describe('the start command refuses with one sentence, and touches no data:', () => {
  it('an old Node', async () => {
    const script = `Object.defineProperty(process, 'version', { value: 'v18.20.0' });
      process.argv.splice(1, 0, 'run.cjs', 'start'); require('./scripts/run.cjs')`;
    await expectRefusal(
      run(['-e', script]),
      'Warraq needs Node 20.19 or later; this is Node v18.20.0.',
    );
  });

  it('a second start in the same folder', async () => {
    mkdirSync(folder);
    takeLock(path.join(folder, 'start.lock'));
    await expectRefusal(start(), `Warraq already runs in this folder, as process ${process.pid}.`);
    expectNoData();
  });

  it('a busy port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(4219, '127.0.0.1', resolve));
    await expectRefusal(
      start(),
      'Port 4219 is in use by another program: stop it, or set PORT to a free one.',
    );
    other.close();
    expectNoData();
  });

  it.runIf(ordinaryUser)('a folder that cannot be written', async () => {
    chmodSync(parent, 0o555);
    await expectRefusal(
      start(ordinaryUser ?? {}),
      `The folder ${folder} cannot be written (EACCES).`,
    );
    chmodSync(parent, 0o755);
  });

  it('a file where the folder should be', async () => {
    writeFileSync(folder, '');
    await expectRefusal(start(), `The folder ${folder} cannot be written (EEXIST).`);
    rmSync(folder);
  });

  it('a full disk', async ({ skip }) => {
    mkdirSync(folder);
    const options = ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder];
    if (spawnSync('mount', options, { stdio: 'ignore' }).status !== 0) skip('no right to mount');
    const sentence = `The disk of ${folder} is full: at least 300 MB must be free.`;
    try {
      await expectRefusal(start(), sentence);
      expect(readdirSync(folder)).toEqual([]);
      const more = Buffer.alloc(65 * 1024 * 1024);
      expect(() => writeFileSync(path.join(folder, 'filled'), more)).toThrow('ENOSPC');
      await expectRefusal(start(), sentence);
    } finally {
      spawnSync('umount', [folder]);
    }
  });

  it('a public address without encryption', async () => {
    await expectRefusal(
      start({ env: { SITE_URL: 'http://paper.example' } }),
      'SITE_URL must be https, since paper.example is not this machine.',
    );
    expectNoData();
  });

  it('a database that does not answer', async () => {
    await expectRefusal(
      start({ env: { DATABASE_URL: 'postgresql://desk:hidden@127.0.0.1:1/paper' } }),
      'The database at 127.0.0.1:1/paper refuses connections.',
    );
    expectNoData();
  });
});

describe('the start command refuses a database of the operator', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer('durable');
  });
  afterAll(() => server.stop());

  function place(): string {
    const { host, pathname } = new URL(server.url);
    return `${host}${pathname}`;
  }

  function ask(sql: string) {
    return withClient(server.url, (client) => client.query(sql));
  }

  it('whose password it does not have', async () => {
    const url = new URL(server.url);
    url.password = 'guessed';
    await expectRefusal(
      start({ env: { DATABASE_URL: url.href } }),
      `The database at ${place()} does not accept the user name or password.`,
    );
  });

  it('that is newer than the code', async () => {
    await ask(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('1', 'x', '29990101000000_of_tomorrow', now())`);
    await expectRefusal(
      start({ env: { DATABASE_URL: server.url } }),
      'The database is newer than this version of Warraq, which does not know its migration "29990101000000_of_tomorrow": start the newer version, or restore a backup.',
    );
  });

  it('that could lose what was acknowledged', async () => {
    await ask('ALTER SYSTEM SET synchronous_commit = off');
    await ask('SELECT pg_reload_conf()');
    await expectRefusal(
      start({ env: { DATABASE_URL: server.url } }),
      `The database at ${place()} could lose what readers were told is saved: switch on synchronous_commit.`,
    );
  });
});
