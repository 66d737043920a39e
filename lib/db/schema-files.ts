import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export const SCHEMA_DIR = path.join('prisma', 'schema');

export type SchemaFile = { path: string; content: string };

/** The files of the Prisma schema in a fixed order, so that they hash and compare the same anywhere. */
export async function readSchemaFiles(): Promise<SchemaFile[]> {
  const names = (await readdir(SCHEMA_DIR)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: `${SCHEMA_DIR}/${name}`,
      content: await readFile(path.join(SCHEMA_DIR, name), 'utf8'),
    })),
  );
}

export function hashSchema(files: SchemaFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.path).update('\0').update(file.content).update('\0');
  return hash.digest('hex');
}
