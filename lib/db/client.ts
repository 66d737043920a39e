import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient, type Prisma } from './generated/client';
import { APP_POOL, POOL_WAIT_MS, READER_POOL } from './limits';
import { openPool, type PoolLimits } from './pool';
import { APP_ROLE, READER_ROLE, type DatabaseRole } from './roles';

/** The client inside `db.$transaction(async (tx) => …)`. */
export type Transaction = Prisma.TransactionClient;

type Counter = { queries: number };

const counters = new AsyncLocalStorage<Counter>();

/** Once a process: a reload of the development server must not open another pool. */
const holder = globalThis as typeof globalThis & {
  warraqDb?: PrismaClient;
  warraqReaderDb?: PrismaClient;
};

export const db: PrismaClient = (holder.warraqDb ??= connect(APP_ROLE, APP_POOL));

/** For public queries: sees what public pages need and no other table, and writes nothing. */
export const readerDb: PrismaClient = (holder.warraqReaderDb ??= connect(READER_ROLE, READER_POOL));

/** Runs `work` and counts the statements it sends, those of transactions included. */
export async function countQueries<T>(
  work: () => Promise<T>,
): Promise<{ value: T; queries: number }> {
  const counter: Counter = { queries: 0 };
  // Awaited inside: a Prisma query is sent only when somebody waits for it.
  const value = await counters.run(counter, async () => await work());
  return { value, queries: counter.queries };
}

function connect(role: DatabaseRole, limits: PoolLimits): PrismaClient {
  return new PrismaClient({
    adapter: lateAdapter(role, limits),
    transactionOptions: { maxWait: POOL_WAIT_MS, timeout: limits.statementMs },
  });
}

/** Asks for the address at the first query: a command is loaded before its server has started. */
function lateAdapter(role: DatabaseRole, limits: PoolLimits): SqlDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: async () => {
      const pool = openPool(role, limits);
      return counted(await new PrismaPg(pool, { disposeExternalPool: true }).connect());
    },
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
