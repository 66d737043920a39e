import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setDatabaseUrl } from '@/lib/db/address';
import { migrateDatabase } from '@/lib/db/migrate';
import { acquireServer } from '@/lib/db/shared-server';
import { runCommand } from './processes';

export type TestSite = {
  readonly origin: string;
  /** Its data folder; the embedded server is `databaseUrl`. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Stops the site and deletes everything it wrote. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the site as an operator does, with a database and a data folder of its own, on a free port.
 * `prepare` makes what must be there before the first page is.
 */
export async function startTestSite(
  prepare: (site: Omit<TestSite, 'stop'>) => Promise<unknown>,
  more: Readonly<Record<string, string>> = {},
): Promise<TestSite> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'warraq-site-'));
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const settings = {
    WARRAQ_DATA: folder,
    WARRAQ_DEMO: '0',
    HOST: '127.0.0.1',
    PORT: port,
    SITE_URL: origin,
    LOG_LEVEL: 'warn',
    ...more,
  };
  const server = await acquireServer(folder, () => undefined);
  const databaseUrl = server.url;
  setDatabaseUrl(databaseUrl);
  await migrateDatabase(databaseUrl);
  await prepare({ origin, folder, databaseUrl, settings });
  const site = runCommand('start', { env: settings });
  await site.line(/The front page stood/);
  return {
    origin,
    folder,
    databaseUrl,
    settings,
    stop: async () => {
      site.signal('SIGTERM');
      await site.ended;
      await server.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
