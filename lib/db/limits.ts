/** Connections of one process. This and a few more must fit the server's limit. */
export const POOL_SIZE = 16;
/** A request that finds no free connection is refused after this time. */
export const POOL_WAIT_MS = 1_000;
export const STATEMENT_LIMIT_MS = 10_000;
export const LOCK_LIMIT_MS = 2_000;
export const IDLE_IN_TRANSACTION_LIMIT_MS = 10_000;
/** A stopped server answers nothing, so its own limits do not help: the client gives up a little later. */
export const CLIENT_LIMIT_MS = STATEMENT_LIMIT_MS + 1_000;
