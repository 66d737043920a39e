import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSchemaFiles } from '@/lib/db/schema-files';
import { readSchema } from './schema/read-schema';
import { schemaPage } from './schema/schema-page';

const PAGE = path.join('docs', 'schema.md');

const wanted = schemaPage(readSchema(await readSchemaFiles()));
if (!process.argv.includes('--check')) {
  await writeFile(PAGE, wanted);
  console.log(`${PAGE} is written.`);
} else if ((await readFile(PAGE, 'utf8').catch(() => '')) !== wanted) {
  console.error(`${PAGE} does not show the present schema: run "npm run docs:schema".`);
  process.exitCode = 1;
}
