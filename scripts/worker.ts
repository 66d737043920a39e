import { startJobRunner } from '@/features/jobs/runner';
import { migrateDatabase } from '@/lib/db/migrate';
import { openDatabase } from '@/lib/start/open-database';
import { handleSignals } from '@/lib/start/shutdown';

const shutdown = handleSignals();

try {
  const { url } = await openDatabase(shutdown, console.log);
  await migrateDatabase(url);
  const runner = startJobRunner();
  shutdown.add({ stop: runner.stop, kill: () => undefined });
  console.log('The job runner works. Ctrl-C stops it.');
} catch (error) {
  if (!shutdown.isStopping()) {
    await shutdown.stop();
    throw error;
  }
}
await new Promise(() => undefined);
