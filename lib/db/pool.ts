import pg from 'pg';
import { databaseUrl } from './address';
import {
  CLIENT_SPARE_MS,
  IDLE_IN_TRANSACTION_LIMIT_MS,
  LOCK_LIMIT_MS,
  POOL_WAIT_MS,
} from './limits';
import { enterRole, type DatabaseRole } from './roles';

export type PoolLimits = { connections: number; statementMs: number };

/** Connections to the database of this process, each of which enters its role as it opens. */
export function openPool(role: DatabaseRole, limits: PoolLimits): pg.Pool {
  const settings = {
    connectionString: databaseUrl(),
    max: limits.connections,
    connectionTimeoutMillis: POOL_WAIT_MS,
    statement_timeout: limits.statementMs,
    lock_timeout: LOCK_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_LIMIT_MS,
    query_timeout: limits.statementMs + CLIENT_SPARE_MS,
    // The adapter sends instants without a zone: in a session of another zone they would shift.
    options: '-c timezone=UTC',
    onConnect: (client: pg.ClientBase) => enterRole(client, role),
  };
  const pool = new pg.Pool(settings);
  // A dropped connection is reported by the query that waits for it. When none does, the pool opens
  // another; without listeners the process would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
