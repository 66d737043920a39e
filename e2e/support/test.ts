import { expect, test as base } from '@playwright/test';

/** What a browser says of a page that answers 404 is no fault of the page. */
const EXPECTED =
  /Failed to load resource: the server responded with a status of 4\d\d|net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/;

type Faults = { readonly faults: string[] };

/**
 * The test of a journey: whatever the console says as an error, a breach of the content policy
 * included, fails it.
 */
export const test = base.extend<Faults>({
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() !== 'error' || EXPECTED.test(message.text())) return;
        faults.push(`${message.text()} at ${message.location().url}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Address of the site of this run, for further visitors of a journey. */
export function origin(): string {
  return process.env['SITE_URL'] ?? '';
}
