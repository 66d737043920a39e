import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { operatorError } from '@/lib/operator-error';
import { withClient } from './connection';
import { LOCK_LIMIT_MS } from './limits';
import { readMigrations, type MigrationList } from './migration-files';
import { grantRoles } from './roles';
import { liveDatabase, NO_FILTER, withSchemaEngine } from './schema-engine';

/** A number of our own: the engine takes another one on its own connection. */
const LOCK_ID = 7_243_911;
/** A migration that cannot have a table soon lets go: readers must not queue behind it. */
const TRIES = 10;
const PAUSE_MS = 500;

const LOCK_NOT_AVAILABLE = '55P03';
/** Only one migration is unfinished at a time: the one whose script this ends. */
const MARK_FINISHED = `UPDATE _prisma_migrations SET finished_at = now()
  WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

export type Migrated = {
  /** Names of the migrations applied now. */
  applied: string[];
  /** Whether connections can enter roles with fewer rights. */
  hasRoles: boolean;
};

type Applied = { migration_name: string; checksum: string };

/**
 * Brings the database to the schema of this version, as `prisma migrate deploy` would (same table,
 * same checksums), then the tables of the job runner, then the rights of the two database roles. Two processes at once do it one after the other. A database that is newer than this version is
 * left as it is.
 */
export async function migrateDatabase(url: string): Promise<Migrated> {
  return withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_ID]);
    const migrations = await readMigrations();
    const applied = await readApplied(client);
    refuseNewer(migrations, applied);
    refuseEdited(migrations, applied);
    const isBehind = applied.length < migrations.migrationDirectories.length;
    const names = isBehind ? await apply(client, url, migrations) : [];
    await runMigrations({ connectionString: url, maxPoolSize: 2, logger: silent });
    const hasRoles = await grantRoles(client);
    return { applied: names, hasRoles };
  });
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  if (!(await hasMigrationsTable(client))) return [];
  const { rows } = await client.query<Applied>(
    `SELECT migration_name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return rows;
}

async function hasMigrationsTable(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ present: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`,
  );
  return rows[0]?.present === true;
}

function refuseNewer(migrations: MigrationList, applied: Applied[]): void {
  const known = new Set(migrations.migrationDirectories.map((each) => each.path));
  const unknown = applied.find((row) => !known.has(row.migration_name));
  if (unknown !== undefined) {
    throw operatorError(
      `The database is newer than this version of Warraq, which does not know its migration "${unknown.migration_name}": start the newer version, or restore a backup.`,
    );
  }
}

function refuseEdited(migrations: MigrationList, applied: Applied[]): void {
  const checksums = new Map(applied.map((row) => [row.migration_name, row.checksum]));
  for (const { path, migrationFile } of migrations.migrationDirectories) {
    const checksum = checksums.get(path);
    if (checksum !== undefined && checksum !== sha256(migrationFile.content.value)) {
      throw operatorError(
        `The migration "${path}" was changed after it was applied to this database: put its file back as it was.`,
      );
    }
  }
}

async function apply(client: pg.Client, url: string, migrations: MigrationList): Promise<string[]> {
  for (let tries = 1; ; tries += 1) {
    await forgetUnfinished(client);
    try {
      return await applyOnce(url, migrations);
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code !== LOCK_NOT_AVAILABLE) throw error;
      if (tries === TRIES)
        throw operatorError(`The database is too busy to be migrated: ${message}`);
      await delay(PAUSE_MS);
    }
  }
}

async function applyOnce(url: string, migrations: MigrationList): Promise<string[]> {
  const scripts = new Set(
    migrations.migrationDirectories.map((each) => each.migrationFile.content.value),
  );
  const pool = new pg.Pool({
    connectionString: url,
    // One connection, so that the engine's own session lock holds.
    max: 1,
    lock_timeout: LOCK_LIMIT_MS,
    options: '-c timezone=UTC',
  });
  let failure: unknown;
  const runScript = async (script: string) => {
    // Sent whole, a script is one transaction, and the mark a part of it.
    const whole = scripts.has(script) ? `${script}\n;${MARK_FINISHED}` : script;
    await pool.query(whole).catch((error: unknown) => {
      failure = error;
      throw error;
    });
  };
  try {
    const { appliedMigrationNames } = await withSchemaEngine(
      liveDatabase(pool, runScript),
      (engine) => engine.applyMigrations({ migrationsList: migrations, filters: NO_FILTER }),
    );
    return appliedMigrationNames;
  } catch (error) {
    // The engine reports that something failed; what the server said is worth more.
    throw failure ?? error;
  } finally {
    await pool.end();
  }
}

/** A migration and the mark that it is finished are one transaction: without the mark, it never was. */
async function forgetUnfinished(client: pg.Client): Promise<void> {
  if (!(await hasMigrationsTable(client))) return;
  await client.query(
    `UPDATE _prisma_migrations SET rolled_back_at = now()
     WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const silent = new Logger(() => () => undefined);
