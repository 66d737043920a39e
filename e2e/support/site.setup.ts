import { rmSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { withClient } from '@/lib/db/connection';
import { migrateDatabase } from '@/lib/db/migrate';
import { acquireServer } from '@/lib/db/shared-server';
import { installationKey } from '@/lib/env';
import { runCommand } from '@/lib/testing/processes';

const FIRST_ARTICLE = 7_310_001;

/**
 * Starts the site as an operator does, with a database and a data folder of its own, on a free port.
 * What the tests need to reach it and to make rows stands in the environment of their processes.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'warraq-journeys-'));
  const port = String(await freePort());
  const settings = {
    WARRAQ_DATA: folder,
    WARRAQ_DEMO: '0',
    HOST: '127.0.0.1',
    PORT: port,
    SITE_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'warn',
  };
  Object.assign(process.env, settings);
  const server = await acquireServer(folder, () => undefined);
  process.env['DATABASE_URL'] = server.url;
  process.env['WARRAQ_SECRET'] = installationKey();
  await migrateDatabase(server.url);
  await withClient(server.url, (client) =>
    // The number of an article is long enough to be told from everything else in a page.
    client.query(`ALTER SEQUENCE "Article_id_seq" RESTART WITH ${FIRST_ARTICLE}`),
  );
  const { printPaper } = await import('./paper');
  await printPaper();

  const site = runCommand('start', { env: settings });
  await site.line(/The front page stood/);
  return async () => {
    site.signal('SIGTERM');
    await site.ended;
    await server.release();
    rmSync(folder, { recursive: true, force: true });
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
