import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { setDatabaseUrl } from '@/lib/db/address';
import { withClient } from '@/lib/db/connection';
import { TEMPLATE_DATABASE } from '@/lib/db/test-database';

/** Runs before the modules of a test file are loaded: from here on `db` is a database of its own. */
const server = inject('databaseServer');
const name = `test_${randomUUID().replaceAll('-', '')}`;

await withClient(server, (client) =>
  client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASE} STRATEGY FILE_COPY`),
);
const url = new URL(server);
url.pathname = name;
setDatabaseUrl(url.href);

afterAll(() => withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)));
