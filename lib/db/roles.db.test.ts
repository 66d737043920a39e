import { afterAll, describe, expect, inject, it } from 'vitest';
import { databaseUrl } from './address';
import { db, readerDb } from './client';
import { withClient } from './connection';
import { APP_POOL, READER_POOL } from './limits';
import { migrateDatabase } from './migrate';
import { openPool } from './pool';
import { APP_ROLE, READER_ROLE } from './roles';

const reader = openPool(READER_ROLE, READER_POOL);
const app = openPool(APP_ROLE, APP_POOL);
afterAll(() => Promise.all([reader.end(), app.end()]));

const SECRET = [
  'Account',
  'AuditEvent',
  'Guest',
  'RateBucket',
  'RoleGrant',
  'Session',
  'SignInLink',
  'User',
  'Verification',
];

describe('the role that public queries run as', () => {
  it.each(SECRET)('reads nothing of %s', async (table) => {
    await expect(reader.query(`SELECT FROM "${table}"`)).rejects.toThrow('permission denied');
  });

  it('does not read where a comment came from', async () => {
    await expect(readerDb.$queryRaw`SELECT "networkKey" FROM "CommentRevision"`).rejects.toThrow(
      'permission denied',
    );
    await expect(readerDb.$queryRaw`SELECT "body" FROM "CommentRevision"`).resolves.toEqual([]);
  });

  it('writes nothing, not even what it reads', async () => {
    await expect(readerDb.$executeRaw`DELETE FROM "Article"`).rejects.toThrow('permission denied');
    await expect(readerDb.$executeRaw`CREATE TABLE mine ()`).rejects.toThrow('permission denied');
  });
});

describe('the role that everything else runs as', () => {
  it('owns no table', async () => {
    const rows = await db.$queryRaw`
      SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = current_user`;
    expect(rows).toEqual([]);
  });

  it('cannot change or remove what the audit says, nor take its guard away', async () => {
    const attempts = [
      `UPDATE "AuditEvent" SET "action" = 'nothing happened'`,
      `DELETE FROM "AuditEvent"`,
      `TRUNCATE "AuditEvent"`,
      `ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL`,
      `DROP TABLE "AuditEvent"`,
    ];
    for (const attempt of attempts) {
      await expect(app.query(attempt), attempt).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('tells the job runner of work within its own transaction', async () => {
    await db.$transaction((tx) => tx.$executeRaw`SELECT graphile_worker.add_job('rules')`);
    const jobs = await db.$queryRaw`SELECT task_identifier FROM graphile_worker.jobs`;
    expect(jobs).toEqual([{ task_identifier: 'rules' }]);
  });
});

describe('a server that lets no roles be created', () => {
  it('is used as its owner', async () => {
    const server = inject('databaseServer');
    await withClient(server, async (client) => {
      await client.query(`CREATE ROLE tenant LOGIN PASSWORD 'of a test'`);
      await client.query(`CREATE DATABASE tenancy OWNER tenant TEMPLATE template0`);
    });
    const url = new URL(databaseUrl());
    Object.assign(url, { username: 'tenant', password: 'of a test', pathname: 'tenancy' });
    expect(await migrateDatabase(url.href)).toMatchObject({ hasRoles: false });
    await withClient(server, async (client) => {
      await client.query(`DROP DATABASE tenancy WITH (FORCE)`);
      await client.query(`DROP ROLE tenant`);
    });
  });
});
