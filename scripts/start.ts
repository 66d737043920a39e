import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SYSTEM } from '@/lib/action/actor';
import { generateClient } from '@/lib/db/generate';
import { isEmptyDatabase } from '@/lib/db/is-empty';
import { migrateDatabase } from '@/lib/db/migrate';
import { env, isLoopback } from '@/lib/env';
import { takeLock } from '@/lib/lock-file';
import { demandMinimumVersions } from '@/lib/minimum-versions';
import { operatorError } from '@/lib/operator-error';
import { build, isBuilt } from '@/lib/start/build';
import { openDatabase } from '@/lib/start/open-database';
import { checkFolder, checkPort } from '@/lib/start/preconditions';
import { handleSignals } from '@/lib/start/shutdown';
import { startWeb } from '@/lib/start/web-process';
import { webSettings } from '@/lib/start/web-settings';

const mode = process.argv[2] === 'dev' ? 'development' : 'production';
const settings = env();
const shutdown = handleSignals();
const say = console.log;
/** Stands while the demo edition is written: found at a start, it was interrupted. */
const seedingMark = path.join(settings.WARRAQ_DATA, 'seeding');

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

  const [databaseUrl] = await Promise.all([prepareDatabase(), generateClient()]);
  if (settings.DATABASE_URL === undefined && settings.WARRAQ_DEMO) await seedWhenEmpty(databaseUrl);
  await refusePublicDemo();
  const environment = webSettings(databaseUrl, mode);
  if (needsBuild) {
    say('Building the site, which takes about a minute…');
    await build(environment, shutdown.add);
  }
  const links = await linksToSignIn();
  const { child, frontPageStatus } = await startWeb(mode, environment, shutdown.add);
  void child.ended.then(({ code, signal }) => stopWithoutWeb(signal ?? `code ${code}`));

  if (frontPageStatus !== 200) say(`The front page answers ${frontPageStatus}: see the log above.`);
  say(`The front page stood after ${process.uptime().toFixed(1)} s: ${settings.SITE_URL}`);
  if (links.length > 0) say('Sign in to the newsroom, once each and within 30 minutes:');
  for (const link of links) say(`  ${link}`);
}

function lockFolder(): void {
  const lock = takeLock(path.join(settings.WARRAQ_DATA, 'start.lock'));
  if (lock.kind === 'held') {
    throw operatorError(`Warraq already runs in this folder, as process ${lock.pid}.`);
  }
  shutdown.add({ stop: async () => lock.release(), kill: lock.release });
}

async function prepareDatabase(): Promise<string> {
  const { url, recreate } = await openDatabase(shutdown, say);
  if (existsSync(seedingMark)) await recreate?.();
  const { hasRoles } = await migrateDatabase(url);
  if (!hasRoles) say('The database lets no roles be created: everything runs as its owner.');
  return url;
}

/** Fills a paper that nobody has used yet. */
async function seedWhenEmpty(databaseUrl: string): Promise<void> {
  if (!(await isEmptyDatabase(databaseUrl))) return;
  say('Filling the paper with the demo edition…');
  writeFileSync(seedingMark, '');
  // Loaded only now: it reaches the generated client, which a first start has just made.
  const { seedDemo } = await import('./demo/seed');
  await seedDemo();
  rmSync(seedingMark);
}

/** A one-time link for the first administrator; for the demo edition one for each role. */
async function linksToSignIn(): Promise<string[]> {
  const { createStartLinks } = await import('@/features/identity/operations/create-start-links');
  const made = await createStartLinks(SYSTEM, { host: new URL(settings.SITE_URL).hostname });
  if (!made.ok) return [];
  return made.value.map(({ role, name, path: address }) => {
    const link = new URL(address, settings.SITE_URL).href;
    return `${role.replace('_', ' ')}, ${name}: ${link}`;
  });
}

/** Demo accounts have no password: whoever reaches the machine could be given one. */
async function refusePublicDemo(): Promise<void> {
  const { hasDemoAccounts } = await import('@/features/identity/desk-queries');
  if (isLoopback(new URL(settings.SITE_URL).hostname) || !(await hasDemoAccounts(SYSTEM))) return;
  throw operatorError(
    `The demo edition's accounts have no password, so ${settings.SITE_URL} cannot be served with them: use an empty database.`,
  );
}

async function stopWithoutWeb(how: string): Promise<void> {
  if (shutdown.isStopping()) return;
  console.error(`The web process ended unexpectedly (${how}).`);
  await shutdown.stop();
  process.exit(1);
}
