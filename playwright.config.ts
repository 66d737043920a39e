import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './lib/testing/browser';

const executablePath = findBrowser();
/** One production build, one site, one database for the whole run; each test makes its own rows. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/site.setup.ts',
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.warraq/reports/journeys.json' }]],
  use: {
    ...(executablePath === null
      ? {}
      : { launchOptions: { executablePath, args: browserArguments() } }),
    ...(process.env['SITE_URL'] === undefined ? {} : { baseURL: process.env['SITE_URL'] }),
    trace: 'retain-on-failure',
  },
});
