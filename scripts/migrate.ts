import { migrateDatabase } from '@/lib/db/migrate';
import { withDatabase } from '@/lib/db/with-database';

const { applied } = await withDatabase(migrateDatabase);
console.log(
  applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`,
);
