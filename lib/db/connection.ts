import pg from 'pg';

const CONNECT_LIMIT_MS = 5_000;

/** One connection outside the pool, for commands that look after the server itself. */
export async function withClient<T>(
  url: string,
  run: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    options: '-c timezone=UTC',
  });
  // A dropped connection is reported by the query that waits for it; without a listener it would end
  // the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
