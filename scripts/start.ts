import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setDatabaseUrl } from '@/lib/db/address';
import { generateClient } from '@/lib/db/generate';
import { isEmptyDatabase } from '@/lib/db/is-empty';
import { migrateDatabase } from '@/lib/db/migrate';
import { checkServer } from '@/lib/db/server-check';
import { acquireServer, type SharedServer } from '@/lib/db/shared-server';
import { actionsKey, env, installationKey } from '@/lib/env';
import { takeLock } from '@/lib/lock-file';
import { demandMinimumVersions } from '@/lib/minimum-versions';
import { operatorError } from '@/lib/operator-error';
import { build, isBuilt } from '@/lib/start/build';
import { checkFolder, checkPort } from '@/lib/start/preconditions';
import { handleSignals } from '@/lib/start/shutdown';
import { type Mode, startWeb } from '@/lib/start/web-process';

const WATCH_MS = 1_000;

const mode: Mode = process.argv[2] === 'dev' ? 'development' : 'production';
const settings = env();
const shutdown = handleSignals();
const say = console.log;

try {
  await start();
} catch (error) {
  // What fails because everything is being stopped is no news.
  if (!shutdown.isStopping()) {
    await shutdown.stop();
    throw error;
  }
}
// From here on a signal decides, or the end of a child.
await new Promise(() => undefined);

/** In this order: nothing is touched before it is known that nothing stands in the way. */
async function start(): Promise<void> {
  await demandMinimumVersions();
  await checkFolder(settings.WARRAQ_DATA);
  const needsBuild = mode === 'production' && !isBuilt();
  if (needsBuild || mode === 'development') await checkFolder(process.cwd());
  lockFolder();
  await checkPort(settings.HOST, settings.PORT);

  const [database] = await Promise.all([openDatabase(), generateClient()]);
  if (database.isEmbedded && settings.WARRAQ_DEMO) await seedWhenEmpty(database.url);
  const environment = childSettings(database.url);
  if (needsBuild) {
    say('Building the site, which takes about a minute…');
    await build(environment, shutdown.add);
  }
  const { child, frontPageStatus } = await startWeb(mode, environment, shutdown.add);
  void child.ended.then(({ code, signal }) => stopWithoutWeb(signal ?? `code ${code}`));

  if (frontPageStatus !== 200) say(`The front page answers ${frontPageStatus}: see the log above.`);
  say(`The front page stood after ${process.uptime().toFixed(1)} s: ${settings.SITE_URL}`);
}

function lockFolder(): void {
  const lock = takeLock(path.join(settings.WARRAQ_DATA, 'start.lock'));
  if (lock.kind === 'held') {
    throw operatorError(`Warraq already runs in this folder, as process ${lock.pid}.`);
  }
  shutdown.add({ stop: async () => lock.release(), kill: lock.release });
}

async function openDatabase(): Promise<{ url: string; isEmbedded: boolean }> {
  const isEmbedded = settings.DATABASE_URL === undefined;
  const url = settings.DATABASE_URL ?? (await startEmbedded());
  await checkServer(url);
  await migrateDatabase(url);
  setDatabaseUrl(url);
  return { url, isEmbedded };
}

async function startEmbedded(): Promise<string> {
  const acquiring = acquireServer(settings.WARRAQ_DATA, say);
  let server: SharedServer | undefined;
  // Registered before it is there: a signal in this moment must not leave it behind.
  shutdown.add({
    stop: async () => (server ?? (await acquiring.catch(() => undefined)))?.release(),
    kill: () => server?.abandon(),
  });
  server = await acquiring;
  if (existsSync(seedingMark())) await server.recreate();
  watchEmbedded(server, (next) => (server = next));
  return server.url;
}

/** A database that is killed comes back by itself. */
function watchEmbedded(server: SharedServer, onRestart: (server: SharedServer) => void): void {
  const timer = setInterval(() => {
    if (shutdown.isStopping() || server.isRunning()) return;
    clearInterval(timer);
    acquireServer(settings.WARRAQ_DATA, say).then(
      (next) => {
        say('The database had ended and was started again.');
        onRestart(next);
        watchEmbedded(next, onRestart);
      },
      (error: Error) => {
        console.error(error.message);
        watchEmbedded(server, onRestart);
      },
    );
  }, WATCH_MS);
}

/** Fills a paper that nobody has used yet. Interrupted, it begins again from an empty database. */
async function seedWhenEmpty(url: string): Promise<void> {
  const file = path.resolve('scripts', 'demo', 'seed.ts');
  if (!existsSync(file) || !(await isEmptyDatabase(url))) return;
  say('Filling the paper with the demo edition…');
  writeFileSync(seedingMark(), '');
  const { seedDemo } = (await import(pathToFileURL(file).href)) as {
    seedDemo: () => Promise<unknown>;
  };
  await seedDemo();
  rmSync(seedingMark());
}

function seedingMark(): string {
  return path.join(settings.WARRAQ_DATA, 'seeding');
}

function childSettings(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    HOST: settings.HOST,
    PORT: String(settings.PORT),
    SITE_URL: settings.SITE_URL,
    WARRAQ_DATA: settings.WARRAQ_DATA,
    WARRAQ_SECRET: installationKey(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: mode,
  };
}

async function stopWithoutWeb(how: string): Promise<void> {
  if (shutdown.isStopping()) return;
  console.error(`The web process ended unexpectedly (${how}).`);
  await shutdown.stop();
  process.exit(1);
}
