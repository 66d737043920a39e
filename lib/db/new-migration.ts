import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { operatorError } from '@/lib/operator-error';
import { MIGRATIONS_DIR, readIfPresent, SNAPSHOT_FILE } from './migration-files';
import { NO_FILTER, noDatabase, withSchemaEngine } from './schema-engine';
import { readSchemaFiles } from './schema-files';

/**
 * Writes the SQL that leads from the schema of the newest migration to the present one, and renews
 * the snapshot. Needs no database. Returns the file, or null when nothing changed.
 */
export async function createMigration(name: string, at: Date): Promise<string | null> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw operatorError(
      'Name the migration in small letters, digits and underscores: add_key_events',
    );
  }
  const sql = await schemaDifference();
  if (sql === null) return null;

  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(MIGRATIONS_DIR, `${stamp}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${sql}\n`);
  await writeFile(path.join(MIGRATIONS_DIR, 'migration_lock.toml'), 'provider = "postgresql"\n');
  const files = await readSchemaFiles();
  await writeFile(SNAPSHOT_FILE, `${files.map((each) => each.content.trim()).join('\n\n')}\n`);
  return file;
}

/** The SQL from the schema of the newest migration to the present one, or null when they are the same. */
export async function schemaDifference(): Promise<string | null> {
  const files = await readSchemaFiles();
  const snapshot = await readIfPresent(SNAPSHOT_FILE);
  const { stdout } = await withSchemaEngine(noDatabase(), (engine) =>
    engine.diff({
      from:
        snapshot === null
          ? { tag: 'empty' }
          : { tag: 'schemaDatamodel', files: [{ path: SNAPSHOT_FILE, content: snapshot }] },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  const sql = stdout?.trim() ?? '';
  return sql === '' || sql === '-- This is an empty migration.' ? null : sql;
}
