/** Pools of one process: what the public reads, everything else, and the job runner. */
export const READER_POOL = { connections: 6, statementMs: 2_000 };
export const APP_POOL = { connections: 6, statementMs: 10_000 };
export const JOBS_POOL = { connections: 4, statementMs: 300_000 };

/** Connections of one process. This and a few more must fit the server's limit. */
export const PROCESS_CONNECTIONS =
  READER_POOL.connections + APP_POOL.connections + JOBS_POOL.connections;

/**
 * A request that finds no free connection is refused after this time. Opening one counts too, and on
 * a starved processor that alone can take more than a second.
 */
export const POOL_WAIT_MS = 3_000;
export const LOCK_LIMIT_MS = 2_000;
export const IDLE_IN_TRANSACTION_LIMIT_MS = 10_000;
/** A stopped server answers nothing, so its own limits do not help: the client gives up a little later. */
export const CLIENT_SPARE_MS = 1_000;
