import { migrateDatabase } from '@/lib/db/migrate';
import { withDatabase } from '@/lib/db/with-database';

const names = await withDatabase(migrateDatabase);
console.log(names.length === 0 ? 'The database is up to date.' : `Applied: ${names.join(', ')}.`);
