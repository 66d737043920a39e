import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  createDatabase,
  DATABASE,
  type Durability,
  initialiseServer,
  serverUrl,
  startServer,
  stopServer,
} from './embedded-server';
import { generateClient } from './generate';
import { migrateDatabase } from './migrate';
import { placeServer } from './server-place';

export type TestServer = {
  /** A database with every table and no row. */
  url: string;
  /** The server's own database, from which others are created and dropped. */
  adminUrl: string;
  /** A further database like that of `url`. */
  createDatabase: (name: string) => Promise<string>;
  /** Stops the server and deletes everything it wrote. */
  stop: () => Promise<void>;
};

const TEMPLATE = 'template_of_tests';

/**
 * A Postgres of its own in a temporary folder, migrated. Throw-away by default; `npm start` asks for
 * a durable one.
 */
export async function startTestServer(durability: Durability = 'throw-away'): Promise<TestServer> {
  await generateClient();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'warraq-test-'));
  const place = await placeServer(folder, () => undefined);
  const stop = async () => {
    await stopServer(place);
    for (const each of [place.home, folder]) await rm(each, { recursive: true, force: true });
  };
  try {
    await initialiseServer(place, durability);
    const port = await startServer(place, null, durability);
    await createDatabase(place, port, TEMPLATE);
    await migrateDatabase(serverUrl(place, port, TEMPLATE));
    const create = async (name: string) => {
      await createDatabase(place, port, name, TEMPLATE);
      return serverUrl(place, port, name);
    };
    const url = await create(DATABASE);
    return { url, adminUrl: serverUrl(place, port, 'postgres'), createDatabase: create, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export { TEMPLATE as TEMPLATE_DATABASE };
