import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@/lib/db/connection';

/** What a connection says when it opens, and the frame of a transaction: no questions of a page. */
const NO_QUESTION = /set_config\('role'|pg_roles|: (?:BEGIN|COMMIT|ROLLBACK|SET|SELECT 1$)/;

/** Has the server write down every statement. For throw-away servers only. */
export async function logStatements(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query("ALTER SYSTEM SET log_statement = 'all'");
    await client.query("ALTER SYSTEM SET log_line_prefix = '%p '");
    await client.query('SELECT pg_reload_conf()');
  });
}

/** The statements that were executed since the log had `from` characters. */
export function statementsSince(folder: string, from: number): string[] {
  return readLog(folder)
    .slice(from)
    .split('\n')
    .filter((line) => /^\d+ LOG: {2}(?:statement|execute [^:]*):/.test(line))
    .filter((line) => !NO_QUESTION.test(line));
}

export function logLength(folder: string): number {
  return readLog(folder).length;
}

function readLog(folder: string): string {
  return readFileSync(path.join(folder, 'postgres.log'), 'utf8');
}
