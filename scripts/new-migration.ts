import { createMigration } from '@/lib/db/new-migration';
import { operatorError } from '@/lib/operator-error';

const name = process.argv[2];
if (name === undefined) throw operatorError('Usage: npm run migration -- NAME');

const file = await createMigration(name, new Date());
console.log(file === null ? 'The schema has not changed: nothing to migrate.' : `Wrote ${file}`);
