import { gzipSync } from 'node:zlib';
import { chromium, type Response } from 'playwright';
import { aBody, anArticle } from '@/features/articles/builders';
import { aSection } from '@/features/taxonomy/builders';
import { makeSlug } from '@/lib/arabic/slug';
import { operatorError } from '@/lib/operator-error';
import { articlePath } from '@/lib/routes';
import { browserArguments, findBrowser } from '@/lib/testing/browser';
import { startTestSite } from '@/lib/testing/site';
import { logLength, logStatements, statementsSince } from '@/lib/testing/statement-log';

// The article page as a reader gets it on a first visit, on a real start of the site. A line a
// figure: name, number, bar. The budget test of the journeys reads these lines.

const SENTENCE =
  'أعلنت جماعة المدينة عن برنامج لترميم الأسواق القديمة يمتد على ثلاث سنوات ويشمل الأبواب والسقايات.';
const PARAGRAPHS = Array.from({ length: 12 }, (_, place) =>
  Array.from({ length: 4 }, () => `${SENTENCE} (${place + 1})`).join(' '),
);

const executablePath = findBrowser();
if (executablePath === null) throw operatorError('No Chromium was found: see npm test.');
const article = { id: 0, slug: '' };
const site = await startTestSite(
  async () => {
    const { id: sectionId } = await aSection({ name: 'مدن' });
    for (let more = 0; more < 8; more += 1) {
      const headline = `برنامج ترميم الأسواق القديمة، الحي ${more + 1}`;
      const content = { headline, body: aBody(...PARAGRAPHS) };
      article.id = (await anArticle({ sectionId, publicState: 'published', content })).id;
      article.slug = makeSlug(headline);
    }
  },
  { WARRAQ_JOBS: 'off' },
);
const browser = await chromium.launch({ executablePath, args: browserArguments() });
try {
  await logStatements(site.databaseUrl);
  const address = new URL(articlePath('ar', article), site.origin).href;
  const cold = await countStatements(address);
  const warm = await countStatements(address);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(responses.map(sizeOf));
  const sum = (type: string) =>
    sizes.filter((each) => each.type === type).reduce((total, { bytes }) => total + bytes, 0);
  const count = (type: string) => sizes.filter((each) => each.type === type).length;
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);

  figure('HTML, bytes (gzip)', sum('document'), 40_000);
  figure('JavaScript, bytes (gzip)', sum('script'), 150_000);
  figure('CSS, bytes (gzip)', sum('stylesheet'), 14_000);
  figure('CSS, files', count('stylesheet'), 1);
  figure('fonts, bytes', sum('font'), 90_000);
  figure('fonts, files', count('font'), 2);
  figure('requests', responses.length, 25);
  figure('requests off origin', responses.filter(isForeign).length, 0);
  figure('elements', nodes, 1_500);
  figure('queries, cold', cold, 12);
  figure('queries, warm', warm, 0);
} finally {
  await browser.close();
  await site.stop();
}

async function countStatements(url: string): Promise<number> {
  const from = logLength(site.folder);
  await (await fetch(url)).arrayBuffer();
  return statementsSince(site.folder, from).length;
}

async function sizeOf(response: Response): Promise<{ type: string; bytes: number }> {
  const type = response.request().resourceType();
  const body = await response.body();
  // Fonts are compressed already.
  return { type, bytes: type === 'font' ? body.length : gzipSync(body).length };
}

function isForeign(response: Response): boolean {
  return new URL(response.url()).origin !== site.origin;
}

function figure(name: string, value: number, bar: number): void {
  console.log(`${name}: ${value} (at most ${bar})`);
}
