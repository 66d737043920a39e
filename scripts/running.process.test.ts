import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '@/lib/db/connection';
import { isAlive, isRunning, markOf, type ProcessMark } from '@/lib/process-mark';
import { descendantsOf, killAll, runCommand, type Running } from '@/lib/testing/processes';

const PORT = '4218';
const BUILD_LIMIT_MS = 600_000;
/** The bar for the second start, on two cores (docs/operations.md). */
const SECOND_START_S = 12;

let parent: string;
let folder: string;

beforeAll(async () => {
  const building = runCommand('build');
  expect(await building.ended, building.output()).toBe(0);
  parent = mkdtempSync(path.join(os.tmpdir(), 'warraq-running-'));
  chmodSync(parent, 0o755);
  folder = path.join(parent, 'data');
}, BUILD_LIMIT_MS);

afterAll(() => rmSync(parent, { recursive: true }));

afterEach(async () => {
  killAll();
  const pid = postgresPid();
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  while (isAlive(pid)) await delay(20);
});

function start(): Running {
  return runCommand('start', { env: { WARRAQ_DATA: folder, WARRAQ_DEMO: '0', PORT } });
}

/** Starts the site and returns the seconds its front page took. */
async function untilReady(site: Running): Promise<number> {
  const [, seconds] = await site.line(/The front page stood after ([\d.]+) s/);
  return Number(seconds);
}

/** Everything the start command started, as it is now. */
function startedBy(site: Running): ProcessMark[] {
  return descendantsOf(site.pid).flatMap((pid) => markOf(pid) ?? []);
}

async function allEnded(marks: ProcessMark[]): Promise<void> {
  while (marks.some(isRunning)) await delay(20);
}

function postgresPid(): number {
  try {
    return Number.parseInt(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8'), 10);
  } catch {
    return 0;
  }
}

function webPid(site: Running): number {
  const pid = descendantsOf(site.pid).find((each) =>
    readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('next'),
  );
  if (pid === undefined) throw new Error('no web process');
  return pid;
}

async function ask(sql: string): Promise<unknown[]> {
  const { port } = JSON.parse(readFileSync(path.join(folder, 'postgres.json'), 'utf8')) as {
    port: number;
  };
  const password = readFileSync(path.join(folder, 'postgres.password'), 'utf8');
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/warraq`;
  return withClient(url, async (client) => (await client.query(sql)).rows as unknown[]);
}

describe.runIf(process.platform === 'linux')('the running site', () => {
  it('is not needed for a command, and is left alone by one', async () => {
    const env = { WARRAQ_DATA: folder };
    const answer = 'Nobody signs in as nobody@paper.example.';
    const before = runCommand('sign-in nobody@paper.example', { env });
    await before.ended;
    expect(before.output().trim()).toBe(answer);
    expect(postgresPid()).toBe(0);
    const site = start();
    await untilReady(site);
    const meanwhile = runCommand('sign-in nobody@paper.example', { env });
    await meanwhile.ended;
    expect(meanwhile.output().trim()).toBe(answer);
    expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }]);
    site.signal('SIGTERM');
    expect(await site.ended).toBe(0);
    expect(postgresPid()).toBe(0);
  });

  it('refuses a second start, and Ctrl-C stops everything that was started', async () => {
    const site = start();
    await untilReady(site);
    expect((await fetch(`http://127.0.0.1:${PORT}/`)).status).toBe(200);
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(
      `Warraq already runs in this folder, as process ${site.pid}.`,
    );
    const started = startedBy(site);
    expect(started.length).toBeGreaterThan(1);
    site.signal('SIGINT');
    expect(await site.ended).toBe(0);
    expect(started.filter(isRunning)).toEqual([]);
  });

  it('recovers after kill -9 of everything, quickly and with its data', async () => {
    const first = start();
    await untilReady(first);
    await ask('CREATE TABLE kept AS SELECT 7 AS n');
    const started = startedBy(first);
    for (const pid of [first.pid, ...started.map((mark) => Number.parseInt(mark, 10))]) {
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    }
    await Promise.all([first.ended, allEnded(started)]);
    const second = start();
    expect(await untilReady(second)).toBeLessThan(SECOND_START_S);
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 7 }]);
    second.signal('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('leaves no web process behind when the start command alone is killed', async () => {
    const first = start();
    await untilReady(first);
    const web = markOf(webPid(first)) ?? '';
    first.signal('SIGKILL');
    await Promise.all([first.ended, allEnded([web])]);
    const second = start();
    await untilReady(second);
    second.signal('SIGINT');
    expect(await second.ended).toBe(0);
    expect(postgresPid()).toBe(0);
  });

  it('gets its database back when that is killed', async () => {
    const site = start();
    await untilReady(site);
    process.kill(postgresPid(), 'SIGKILL');
    await site.line(/The database had ended and was started again\./);
    expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }]);
    site.signal('SIGINT');
    expect(await site.ended).toBe(0);
    expect(postgresPid()).toBe(0);
  });

  it('says so when the web process ends by itself, and stops the rest', async () => {
    const site = start();
    await untilReady(site);
    const started = startedBy(site);
    process.kill(webPid(site), 'SIGKILL');
    expect(await site.ended).toBe(1);
    expect(site.output()).toContain('The web process ended unexpectedly (SIGKILL).');
    expect(started.filter(isRunning)).toEqual([]);
  });
});
