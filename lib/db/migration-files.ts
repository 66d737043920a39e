import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export const MIGRATIONS_DIR = path.join('prisma', 'migrations');

/** What the schema looked like after the newest migration: the next one is the difference to it. */
export const SNAPSHOT_FILE = path.join(MIGRATIONS_DIR, 'schema.snapshot.prisma');

const LOCK_FILE = 'migration_lock.toml';
const SCRIPT_FILE = 'migration.sql';

export type MigrationList = Awaited<ReturnType<typeof readMigrations>>;

/** The migrations folder in the shape the schema engine takes. */
export async function readMigrations() {
  const names = await readMigrationNames();
  return {
    baseDir: path.resolve(MIGRATIONS_DIR),
    lockfile: {
      path: LOCK_FILE,
      content: await readIfPresent(path.join(MIGRATIONS_DIR, LOCK_FILE)),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: SCRIPT_FILE,
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(MIGRATIONS_DIR, name, SCRIPT_FILE), 'utf8'),
          },
        },
      })),
    ),
  };
}

export async function readMigrationNames(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS_DIR, { withFileTypes: true }).catch(absent(() => []));
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function readIfPresent(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(absent(() => null));
}

function absent<T>(fallback: () => T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return fallback();
    throw error;
  };
}
