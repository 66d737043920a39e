import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { operatorError } from '@/lib/operator-error';
import { browserArguments, findBrowser } from '@/lib/testing/browser';
import { runCommand } from '@/lib/testing/processes';

/**
 * `npm run screenshots -- [FOLDER]`: opens the demo edition in a data folder of its own and writes the
 * pictures of the documentation to docs/screenshots; with a folder, the public pages at four widths,
 * in Arabic and French, light and dark, to look at.
 */
const [folder] = process.argv.slice(2);
const PORT = '4333';
const SITE = `http://localhost:${PORT}`;
const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1280: 900 };

type Shot = {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly fullPage: boolean;
  /** Whose sign-in link is used first. */
  readonly role?: 'editor' | 'moderator';
  readonly go: (page: Page) => Promise<unknown>;
};

const executablePath = findBrowser();
if (executablePath === null) throw operatorError('There is no browser: install Chromium first.');
const data = await mkdtemp(path.join(tmpdir(), 'warraq-screenshots-'));
const site = runCommand('start', { env: { WARRAQ_DATA: data, PORT } });
try {
  await site.line(/moderator, .*link\?token=\S+/);
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  const target = folder ?? 'docs/screenshots';
  await mkdir(target, { recursive: true });
  const states = new Map<string, Awaited<ReturnType<typeof signIn>>>();
  for (const shot of folder === undefined ? shotsOfDocs() : shotsToLookAt()) {
    if (shot.role && !states.has(shot.role))
      states.set(shot.role, await signIn(browser, shot.role));
    await take(browser, shot, { target, storageState: states.get(shot.role ?? '') });
  }
  await browser.close();
} finally {
  site.signal('SIGINT');
  await site.ended;
  await rm(data, { recursive: true, force: true });
}

function shotsOfDocs(): Shot[] {
  return [390, 1280].flatMap((width) => {
    const common = { width, colorScheme: 'light', fullPage: false } as const;
    const device = width === 390 ? 'phone' : 'desktop';
    return [
      { ...common, name: `front-${device}`, go: (page: Page) => page.goto(`${SITE}/`) },
      { ...common, name: `article-${device}`, go: openLead },
      { ...common, name: `editor-${device}`, role: 'editor', go: openEditor },
      {
        ...common,
        name: `queue-${device}`,
        role: 'moderator',
        go: (page: Page) => page.goto(`${SITE}/newsroom/comments`),
      },
    ] satisfies Shot[];
  });
}

function shotsToLookAt(): Shot[] {
  const pages = [
    { name: 'front', go: (prefix: string) => (page: Page) => page.goto(`${SITE}${prefix || '/'}`) },
    {
      name: 'article',
      go: (prefix: string) => async (page: Page) => {
        await page.goto(`${SITE}${prefix || '/'}`);
        await page.goto(await leadAddress(page));
      },
    },
    { name: 'missing', go: (prefix: string) => (page: Page) => page.goto(`${SITE}${prefix}/none`) },
  ];
  return Object.keys(HEIGHTS).flatMap((width) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['', '/fr'].flatMap((prefix) =>
        pages.map(({ name, go }) => ({
          name: `${name}-${prefix.slice(1) || 'ar'}-${colorScheme}-${width}`,
          width: Number(width),
          colorScheme,
          fullPage: true,
          go: go(prefix),
        })),
      ),
    ),
  );
}

async function openLead(page: Page): Promise<void> {
  await page.goto(`${SITE}/`);
  await page.goto(await leadAddress(page));
}

async function openEditor(page: Page): Promise<void> {
  await page.goto(`${SITE}/newsroom/articles?tab=published`);
  await page.locator('a[href*="/newsroom/articles/"]').filter({ hasText: /\S{3}/ }).nth(1).click();
  await page.locator('[contenteditable=true]').first().waitFor();
}

async function leadAddress(page: Page): Promise<string> {
  const address = await page.locator('main a[href*="/articles/"]').first().getAttribute('href');
  if (address === null) throw new Error('The front page leads to no article');
  return new URL(address, SITE).href;
}

async function signIn(browser: Browser, role: 'editor' | 'moderator') {
  const [, link = ''] = await site.line(new RegExp(`  ${role}, .*: (\\S+link\\?token=\\S+)`));
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.locator('main form button[type=submit], form button').first().click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  const state = await context.storageState();
  await context.close();
  return state;
}

type Place = { readonly target: string; readonly storageState: State | undefined };
type State = Awaited<ReturnType<typeof signIn>>;

async function take(browser: Browser, shot: Shot, { target, storageState }: Place): Promise<void> {
  const { name, width, colorScheme, fullPage } = shot;
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] ?? 900 },
    colorScheme,
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  await shot.go(page);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ fullPage });
  await sharp(picture)
    .webp({ quality: 82 })
    .toFile(path.join(target, `${name}.webp`));
  console.log(`${name}.webp`);
  await context.close();
}
