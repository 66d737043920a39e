import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const NEVER = ['node_modules/**', '.next/**', '.warraq/**', 'e2e/**'];

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      'next/cache': path.join(root, 'lib/testing/next-cache.ts'),
    },
  },
  test: {
    setupFiles: ['lib/testing/quiet-console.ts'],
    env: {
      TZ: 'UTC',
      SITE_URL: 'http://localhost:3000',
      WARRAQ_SECRET: 'a-secret-of-the-tests-that-guards-nothing-at-all',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NEVER, '**/*.db.test.ts', '**/*.process.test.ts'],
          globalSetup: ['lib/testing/generated-client.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: NEVER,
          globalSetup: ['lib/testing/database-server.ts'],
          setupFiles: ['lib/testing/database.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          // Real processes, started and killed: one after the other, with time to start.
          name: 'operating',
          include: ['**/*.process.test.ts'],
          exclude: NEVER,
          globalSetup: ['lib/testing/generated-client.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
