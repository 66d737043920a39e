import { withClient } from '@/lib/db/connection';
import { installationKey } from '@/lib/env';
import { startTestSite } from '@/lib/testing/site';

const FIRST_ARTICLE = 7_310_001;

/**
 * One site for the whole run. What the tests need to reach it and to make rows stands in the
 * environment of their processes.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const site = await startTestSite(async ({ databaseUrl, settings }) => {
    Object.assign(process.env, settings, { DATABASE_URL: databaseUrl });
    process.env['WARRAQ_SECRET'] = installationKey();
    await withClient(databaseUrl, (client) =>
      // The number of an article is long enough to be told from everything else in a page.
      client.query(`ALTER SEQUENCE "Article_id_seq" RESTART WITH ${FIRST_ARTICLE}`),
    );
    const { printPaper } = await import('./paper');
    await printPaper();
  });
  return site.stop;
}
