import path from 'node:path';
import { defineConfig } from 'vitest/config';

const NEVER = ['node_modules/**', '.next/**', '.warraq/**', 'e2e/**'];

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NEVER, '**/*.db.test.ts'],
        },
      },
      { extends: true, test: { name: 'database', include: ['**/*.db.test.ts'], exclude: NEVER } },
    ],
  },
});
