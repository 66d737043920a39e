import { withClient } from './connection';

/** Whether no table of the paper holds a row yet. */
export async function isEmptyDatabase(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    );
    if (tables.length === 0) return true;
    const anyRow = tables.map(({ name }) => `EXISTS (SELECT FROM ${name})`).join(' OR ');
    const { rows } = await client.query<{ used: boolean }>(`SELECT ${anyRow} AS used`);
    return rows[0]?.used === false;
  });
}
