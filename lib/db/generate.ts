import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '@/lib/env';
import { operatorError } from '@/lib/operator-error';
import { hashSchema, readSchemaFiles } from './schema-files';

export const GENERATED_DIR = path.join('lib', 'db', 'generated');
const HASH_FILE = path.join(GENERATED_DIR, 'schema.sha256');

/**
 * Writes the Prisma client for the present schema, if the one on disk was made from another. Returns
 * whether it had to.
 */
export async function generateClient(): Promise<boolean> {
  const require = createRequire(import.meta.url);
  const { version } = require('prisma/package.json') as { version: string };
  const wanted = `${version} ${hashSchema(await readSchemaFiles())}`;
  if ((await readFile(HASH_FILE, 'utf8').catch(() => '')) === wanted) return false;

  const cli = path.join(path.dirname(require.resolve('prisma/package.json')), 'build', 'index.js');
  await promisify(execFile)(process.execPath, [cli, 'generate'], {
    // Generation is WebAssembly; a schema engine named here, whatever it is, stops the download of one.
    env: childEnvironment({
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    }),
  }).catch((error: Error & { stderr?: string }) => {
    throw operatorError(`The database client was not generated. ${error.stderr ?? error.message}`);
  });
  await writeFile(HASH_FILE, wanted);
  return true;
}
