import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { databaseUrl } from './address';
import { PrismaClient, type Prisma } from './generated/client';
import {
  CLIENT_LIMIT_MS,
  IDLE_IN_TRANSACTION_LIMIT_MS,
  LOCK_LIMIT_MS,
  POOL_SIZE,
  POOL_WAIT_MS,
  STATEMENT_LIMIT_MS,
} from './limits';

/** The client inside `db.$transaction(async (tx) => …)`. */
export type Transaction = Prisma.TransactionClient;

type Counter = { queries: number };

const counters = new AsyncLocalStorage<Counter>();

/** One client a process: a reload of the development server must not open another pool. */
const holder = globalThis as typeof globalThis & { warraqDb?: PrismaClient };

export const db: PrismaClient = (holder.warraqDb ??= connect());

/** Runs `work` and counts the statements it sends, those of transactions included. */
export async function countQueries<T>(
  work: () => Promise<T>,
): Promise<{ value: T; queries: number }> {
  const counter: Counter = { queries: 0 };
  // Awaited inside: a Prisma query is sent only when somebody waits for it.
  const value = await counters.run(counter, async () => await work());
  return { value, queries: counter.queries };
}

function connect(): PrismaClient {
  return new PrismaClient({
    adapter: lateAdapter(),
    transactionOptions: { maxWait: POOL_WAIT_MS, timeout: STATEMENT_LIMIT_MS },
  });
}

/** Asks for the address at the first query: a command is loaded before its server has started. */
function lateAdapter(): SqlDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: async () => counted(await new PrismaPg(poolSettings()).connect()),
  };
}

function poolSettings() {
  return {
    connectionString: databaseUrl(),
    max: POOL_SIZE,
    connectionTimeoutMillis: POOL_WAIT_MS,
    statement_timeout: STATEMENT_LIMIT_MS,
    lock_timeout: LOCK_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_LIMIT_MS,
    query_timeout: CLIENT_LIMIT_MS,
    // The adapter sends instants without a zone: in a session of another zone they would shift.
    options: '-c timezone=UTC',
  };
}

function counted(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolationLevel) =>
    countStatements(await startTransaction(isolationLevel));
  return countStatements(adapter);
}

/** Counted here and not in the pool, where a query that waited has lost the context it came from. */
function countStatements<T extends Pick<SqlDriverAdapter, 'queryRaw' | 'executeRaw'>>(on: T): T {
  const queryRaw = on.queryRaw.bind(on);
  const executeRaw = on.executeRaw.bind(on);
  on.queryRaw = (query) => {
    countOne();
    return queryRaw(query);
  };
  on.executeRaw = (query) => {
    countOne();
    return executeRaw(query);
  };
  return on;
}

function countOne(): void {
  const counter = counters.getStore();
  if (counter !== undefined) counter.queries += 1;
}
