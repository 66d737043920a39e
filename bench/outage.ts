import { aBody, anArticle } from '@/features/articles/builders';
import { aSection } from '@/features/taxonomy/builders';
import { makeSlug } from '@/lib/arabic/slug';
import { setDatabaseUrl } from '@/lib/db/address';
import { startTestServer } from '@/lib/db/test-database';
import { articlePath, frontPath, sectionPath } from '@/lib/routes';
import { startTestSite } from '@/lib/testing/site';

// The database dies under readers. A line a figure: name, number, bar. The journeys read these lines.

const READERS = 20;
const SECONDS = 5;

const warmed: string[] = [frontPath('ar'), '/no-such-page'];
const database = await startTestServer('durable');
const site = await startTestSite(
  async () => {
    setDatabaseUrl(database.url);
    const name = 'مدن';
    const { id: sectionId } = await aSection({ name });
    warmed.push(sectionPath('ar', makeSlug(name)));
    for (let more = 1; more <= 8; more += 1) {
      const headline = `برنامج ترميم الأسواق القديمة، الحي ${more}`;
      const content = { headline, body: aBody('فقرة من نص المقال.') };
      const { id } = await anArticle({ sectionId, publicState: 'published', content });
      warmed.push(articlePath('ar', { id, slug: makeSlug(headline) }));
    }
  },
  { DATABASE_URL: database.url, WARRAQ_JOBS: 'off', LOG_LEVEL: 'silent' },
);
const before = new Map<string, number>();
let wrong = 0;
let read = 0;
const times: number[] = [];
try {
  for (const path of warmed) before.set(path, (await ask(path)).status);
  const readers = Array.from({ length: READERS }, (_, place) => readOn(place));
  await database.stop();
  await Promise.all(readers);

  const unrendered = await ask('/articles/999999');
  const broken = [unrendered, await ask('/fr/articles/999998')];
  figure('stored pages read', read, 'at least', warmed.length);
  figure('stored pages answered otherwise than before', wrong, 'at most', 0);
  figure('reading a stored page, p99 ms', percentile(times, 0.99), 'at most', 500);
  figure('unrendered page, status', unrendered.status, 'at least', 503);
  figure(
    'seconds to come back after',
    Number(unrendered.headers.get('retry-after')),
    'at least',
    1,
  );
  figure('failed pages without words or with a trace', broken.filter(isPoor).length, 'at most', 0);
} finally {
  await site.stop();
}

async function readOn(place: number): Promise<void> {
  const end = performance.now() + SECONDS * 1_000;
  for (let turn = place; performance.now() < end; turn += 1) {
    const path = warmed[turn % warmed.length] ?? '/';
    const from = performance.now();
    const { status, html } = await ask(path);
    times.push(performance.now() - from);
    read += 1;
    if (status !== before.get(path) || !html.trimEnd().endsWith('</html>')) wrong += 1;
  }
}

async function ask(path: string) {
  const answer = await fetch(new URL(path, site.origin));
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** A page that failed says so in three languages, and nothing of where. */
function isPoor({ html }: { html: string }): boolean {
  return !/lang="ar"[^]*lang="fr"[^]*lang="en"/.test(html) || /Prisma|\bat .+:\d+:\d+/.test(html);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

function figure(name: string, value: number, how: 'at least' | 'at most', bar: number): void {
  console.log(`${name}: ${value} (${how} ${bar})`);
}
