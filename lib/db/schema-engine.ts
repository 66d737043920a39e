import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  mockMigrationAwareAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type SchemaEngine = bindings.SchemaEngine;

/** Nothing of the database is managed outside the schema. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

const ENGINE = 'schema_engine_bg';
let loading: Promise<void> | undefined;

/**
 * Prisma's schema engine as WebAssembly. The command line of Prisma downloads a native engine
 * instead, which fails behind a closed network.
 */
export async function withSchemaEngine<T>(
  database: SqlMigrationAwareDriverAdapterFactory,
  run: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= loadEngine();
  await loading;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(database),
  );
  try {
    return await run(engine);
  } finally {
    engine.free();
  }
}

/** A real database; scripts are run by `runScript`, since the adapter cuts them at every semicolon. */
export function liveDatabase(
  pool: pg.Pool,
  runScript: (script: string) => Promise<void>,
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => Object.assign(await factory.connect(), { executeScript: runScript }),
  };
}

/**
 * Comparing two schemas needs no database, but the engine asks one for its version as it starts.
 * This answers that question and nothing else.
 */
export function noDatabase(): SqlMigrationAwareDriverAdapterFactory {
  const factory = mockMigrationAwareAdapterFactory('postgres');
  return {
    ...factory,
    connect: async () => ({
      ...(await factory.connect()),
      queryRaw: async () => ({
        columnNames: ['exists', 'version', 'numeric_version'],
        columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
        rows: [[true, 'PostgreSQL 18.0', 180000]],
      }),
      dispose: async () => undefined,
    }),
  };
}

async function loadEngine(): Promise<void> {
  const modulePath = createRequire(import.meta.url).resolve(`@prisma/schema-engine-wasm/${ENGINE}`);
  const bytes = await readFile(path.join(path.dirname(modulePath), `${ENGINE}.wasm`));
  const { instance } = await WebAssembly.instantiate(bytes, {
    [`./${ENGINE}.js`]: withoutLastingTimers(bindings as unknown as WebAssembly.ModuleImports),
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine's limit of 10 s for its lock is never called off, and would keep the process that long. */
function withoutLastingTimers(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  return Object.fromEntries(
    Object.entries(imports).map(([name, value]) => [
      name,
      name.startsWith('__wbg_setTimeout')
        ? (run: () => void, ms: number) => setTimeout(run, ms).unref()
        : value,
    ]),
  );
}
