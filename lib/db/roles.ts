import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';

/** Everything but reading by the public. */
export const APP_ROLE = 'warraq_app';
/** Public queries: no users, no sessions, no guests, no audit. */
export const READER_ROLE = 'warraq_reader';

export type DatabaseRole = typeof APP_ROLE | typeof READER_ROLE;

const GRANTS = path.join('prisma', 'sql', 'roles.sql');
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Gives the two roles their rights on the tables as they are now. False when the server does not let
 * us create roles: then everything runs as the role of the address.
 */
export async function grantRoles(client: pg.Client): Promise<boolean> {
  try {
    for (const role of [APP_ROLE, READER_ROLE] as const) await ensureRole(client, role);
  } catch (error) {
    if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
  await client.query(await readFile(GRANTS, 'utf8'));
  return true;
}

/** For a connection that has just opened. Without the role it stays what it is. */
export async function enterRole(client: pg.ClientBase, role: DatabaseRole): Promise<void> {
  await client.query(
    `SELECT set_config('role', rolname, false) FROM pg_roles
     WHERE rolname = $1 AND pg_has_role(oid, 'MEMBER')`,
    [role],
  );
}

async function ensureRole(client: pg.Client, role: DatabaseRole): Promise<void> {
  const { rows } = await client.query<{ usable: boolean }>(
    `SELECT pg_has_role(oid, 'MEMBER') AS usable FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (rows[0]?.usable) return;
  // Roles belong to the whole server: another paper on it may have them already.
  if (rows.length === 0) await client.query(`CREATE ROLE ${role} NOLOGIN`);
  await client.query(`GRANT ${role} TO CURRENT_USER`);
}
