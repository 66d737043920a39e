import { databaseUrl, setDatabaseUrl } from '@/lib/db/address';
import { checkServer } from '@/lib/db/server-check';
import { acquireServer, type SharedServer } from '@/lib/db/shared-server';
import { env } from '@/lib/env';
import type { Shutdown } from './shutdown';

const WATCH_MS = 1_000;

export type OpenDatabase = {
  url: string;
  /** Makes the embedded database empty again; null for a server of the operator. */
  recreate: (() => Promise<void>) | null;
};

/**
 * The operator's database, or the embedded server, which is then watched and stopped in its turn.
 * Refuses one that does not answer or would not keep its word.
 */
export async function openDatabase(
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const { DATABASE_URL } = env();
  const server = DATABASE_URL === undefined ? await startEmbedded(shutdown, say) : null;
  const url = server?.url ?? databaseUrl();
  await checkServer(url);
  setDatabaseUrl(url);
  return { url, recreate: server?.recreate ?? null };
}

async function startEmbedded(
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<SharedServer> {
  const acquiring = acquireServer(env().WARRAQ_DATA, say);
  const held: { server?: SharedServer } = {};
  // Registered before it is there: a signal in this moment must not leave it behind.
  shutdown.add({
    stop: async () => (await acquiring.catch(() => undefined))?.release(),
    kill: () => held.server?.abandon(),
  });
  held.server = await acquiring;
  keepRunning(held.server, shutdown, say);
  return held.server;
}

/** A database that is killed comes back by itself, on the port that everybody knows. */
function keepRunning(server: SharedServer, shutdown: Shutdown, say: (line: string) => void): void {
  const timer = setInterval(() => {
    if (shutdown.isStopping() || server.isRunning()) return;
    clearInterval(timer);
    acquireServer(env().WARRAQ_DATA, say)
      .then(
        () => say('The database had ended and was started again.'),
        (error: Error) => say(error.message),
      )
      .finally(() => keepRunning(server, shutdown, say));
  }, WATCH_MS);
}
