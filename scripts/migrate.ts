import { migrateDatabase } from '@/lib/db/migrate';
import { withServer } from '@/lib/db/with-database';

const { applied } = await withServer(migrateDatabase);
console.log(
  applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`,
);
