import type pg from 'pg';
import { operatorError } from '@/lib/operator-error';
import { withClient } from './connection';
import { PROCESS_CONNECTIONS } from './limits';

/** Beside the pools of a process: migrations, commands, the operator's own look. */
const SPARE_CONNECTIONS = 10;

/** Without these an acknowledged comment may be lost, or a damaged page be read as if it were whole. */
const MUST_BE_ON = ['synchronous_commit', 'fsync', 'full_page_writes', 'data_checksums'];

/** Refuses, in one sentence, a database that does not answer or would not keep its word. */
export async function checkServer(url: string): Promise<void> {
  let settings: Map<string, string>;
  try {
    settings = await withClient(url, readSettings);
  } catch (error) {
    throw operatorError(`The database at ${placeOf(url)} ${whyNot(error)}.`, error);
  }
  const off = MUST_BE_ON.filter((name) => settings.get(name) === 'off');
  if (off.length > 0) {
    throw operatorError(
      `The database at ${placeOf(url)} could lose what readers were told is saved: switch on ${off.join(', ')}.`,
    );
  }
  const needed = PROCESS_CONNECTIONS + SPARE_CONNECTIONS;
  if (Number(settings.get('max_connections')) < needed) {
    throw operatorError(
      `The database at ${placeOf(url)} takes too few connections: set max_connections to ${needed} or more.`,
    );
  }
}

async function readSettings(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [[...MUST_BE_ON, 'max_connections']],
  );
  return new Map(rows.map((row) => [row.name, row.setting]));
}

/** Host and name alone: the address also holds the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function whyNot(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  switch (code) {
    case 'ECONNREFUSED':
      return 'refuses connections';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'has an unknown host name';
    case '28P01':
    case '28000':
      return 'does not accept the user name or password';
    case '3D000':
      return 'does not exist';
    default:
      return `does not answer: ${message || code}`;
  }
}
