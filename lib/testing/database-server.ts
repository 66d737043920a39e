import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from '@/lib/db/test-database';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string;
  }
}

let server: TestServer | undefined;

/** One server for the whole run; each test file takes a database of its own from it. */
export async function setup(project: TestProject): Promise<void> {
  server = await startTestServer();
  project.provide('databaseServer', server.adminUrl);
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
