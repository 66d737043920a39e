import { describe, expect, it } from 'vitest';
import { countQueries, db } from './client';

describe('the database client', () => {
  it('keeps an instant as it was, whatever the zone of the server', async () => {
    const instant = new Date('2026-03-15T02:30:00.123Z');
    const rows = await db.$queryRaw<{ same: boolean; zone: string }[]>`
      SELECT ${instant}::timestamptz = '2026-03-15 02:30:00.123+00' AS same,
             current_setting('TimeZone') AS zone`;
    expect(rows).toEqual([{ same: true, zone: 'UTC' }]);
  });

  it('bounds every statement and every wait for a lock', async () => {
    const rows = await db.$queryRaw<{ name: string; setting: string }[]>`
      SELECT name, setting FROM pg_settings
      WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')
      ORDER BY name`;
    expect(rows.map((row) => row.setting)).toEqual(['10000', '2000', '10000']);
  });

  it('counts the queries of one piece of work and not those beside it', async () => {
    const [one, two] = await Promise.all([
      countQueries(() => db.$queryRaw`SELECT 1`),
      countQueries(async () => {
        await db.$queryRaw`SELECT 1`;
        await db.$queryRaw`SELECT 2`;
      }),
    ]);
    expect([one.queries, two.queries]).toEqual([1, 2]);
  });
});
