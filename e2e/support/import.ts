import path from 'node:path';
import { run } from '@/lib/testing/processes';

/** The import command as an operator runs it, on the data folder of the site that is running. */
export async function importFile(file: string): Promise<{ articleId: number; report: string }> {
  const { WARRAQ_DATA = '', SITE_URL = '' } = process.env;
  const command = run([path.resolve('scripts/run.cjs'), 'import', file], {
    env: { WARRAQ_DATA, SITE_URL },
  });
  const code = await command.ended;
  const report = command.output();
  const articleId = Number(/article (\d+)/.exec(report)?.[1]);
  if (code !== 0 || !(articleId > 0)) throw new Error(`The import ended with ${code}:\n${report}`);
  return { articleId, report };
}
