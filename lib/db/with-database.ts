import { env } from '@/lib/env';
import { setDatabaseUrl } from './address';
import { migrateDatabase } from './migrate';
import { checkServer } from './server-check';
import { acquireServer } from './shared-server';

/**
 * Runs a command against the operator's database, or against the embedded server: the one that serves
 * the site now, else one started for the time of the command. The tables are those of this version,
 * also when the site has never been started.
 */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  return withServer(async (url) => {
    await migrateDatabase(url);
    return work();
  });
}

/** As `withDatabase`, with the tables left as they are. */
export async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, WARRAQ_DATA } = env();
  if (DATABASE_URL !== undefined) {
    await checkServer(DATABASE_URL);
    return work(DATABASE_URL);
  }
  const server = await acquireServer(WARRAQ_DATA, (line) => process.stderr.write(`${line}\n`));
  const stop = (signal: NodeJS.Signals) => {
    void server.release().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    setDatabaseUrl(server.url);
    return await work(server.url);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await server.release();
  }
}
