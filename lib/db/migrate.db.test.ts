import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { databaseUrl } from './address';
import { withClient } from './connection';
import { isEmptyDatabase } from './is-empty';
import { migrateDatabase } from './migrate';
import { readMigrations } from './migration-files';
import { TEMPLATE_DATABASE } from './test-database';

async function withDatabaseLike(
  template: string,
  run: (url: string) => Promise<void>,
): Promise<void> {
  const server = inject('databaseServer');
  const name = 'to_be_migrated';
  await withClient(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`),
  );
  const url = new URL(server);
  url.pathname = name;
  try {
    await run(url.href);
  } finally {
    await withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
}

const withEmptyDatabase = withDatabaseLike.bind(null, 'template0');
const withMigratedDatabase = withDatabaseLike.bind(null, TEMPLATE_DATABASE);

function statement(url: string, sql: string): Promise<{ rows: unknown[] }> {
  return withClient(url, (client) => client.query(sql));
}

describe('migrating', () => {
  it('keeps the books as Prisma does: every name, with the checksum of its file', async () => {
    const { rows } = await statement(
      databaseUrl(),
      `SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    );
    const { migrationDirectories } = await readMigrations();
    expect(rows).toEqual(
      migrationDirectories.map(({ path, migrationFile }) => ({
        migration_name: path,
        checksum: createHash('sha256').update(migrationFile.content.value).digest('hex'),
        applied_steps_count: 1,
      })),
    );
  });

  it('leaves an empty paper and the tables of the job runner', async () => {
    expect(await isEmptyDatabase(databaseUrl())).toBe(true);
    const { rows } = await statement(
      databaseUrl(),
      `SELECT to_regprocedure('graphile_worker.add_jobs(graphile_worker.job_spec[], boolean)')
         IS NOT NULL AS ready`,
    );
    expect(rows).toEqual([{ ready: true }]);
  });

  it('a second time changes nothing', async () => {
    expect(await migrateDatabase(databaseUrl())).toEqual({ applied: [], hasRoles: true });
  });

  it('by two processes at once is done once', async () => {
    await withEmptyDatabase(async (url) => {
      const done = await Promise.all([migrateDatabase(url), migrateDatabase(url)]);
      const { migrationDirectories } = await readMigrations();
      expect(done.flatMap((each) => each.applied)).toEqual(
        migrationDirectories.map((each) => each.path),
      );
    });
  });

  it('begins again where a killed start left off', async () => {
    await withEmptyDatabase(async (url) => {
      // As a kill in the middle leaves it: the transaction was undone, the entry stands open.
      await withClient(url, async (client) => {
        await client.query(`CREATE TABLE _prisma_migrations (
          id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
          migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
          started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count int NOT NULL DEFAULT 0)`);
        const { migrationDirectories } = await readMigrations();
        await client.query(
          `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', $1)`,
          [migrationDirectories[0]?.path],
        );
      });
      expect((await migrateDatabase(url)).applied).not.toEqual([]);
      expect((await migrateDatabase(url)).applied).toEqual([]);
    });
  });

  it('refuses a database that is newer than the code, and touches nothing', async () => {
    await withMigratedDatabase(async (url) => {
      await statement(
        url,
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
         VALUES ('2', 'x', '29990101000000_of_tomorrow', now(), 1)`,
      );
      await expect(migrateDatabase(url)).rejects.toThrow(
        /newer than this version of Warraq.*29990101000000_of_tomorrow/,
      );
    });
  });

  it('refuses a migration that was changed after it was applied', async () => {
    await withMigratedDatabase(async (url) => {
      await statement(url, `UPDATE _prisma_migrations SET checksum = 'of another text'`);
      await expect(migrateDatabase(url)).rejects.toThrow(/was changed after it was applied/);
    });
  });

  it('waits for a table in use and then goes on', async () => {
    await withEmptyDatabase(async (url) => {
      await withClient(url, async (client) => {
        // Another one adds to the schema and takes its time.
        await client.query('BEGIN; CREATE TYPE "Locale" AS ENUM (\'x\')');
        const migrating = migrateDatabase(url);
        await client.query('SELECT pg_sleep(2.5)');
        await client.query('ROLLBACK');
        expect((await migrating).applied).not.toEqual([]);
      });
    });
  });
});
