import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const ADVICE =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.';

/**
 * The Chromium that journeys and pictures are made with: the one CHROMIUM_PATH names, else one of
 * the system, else Playwright's own. Null when none is there that starts.
 */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return starts(named) ? named : null;
  return [...USUAL_PLACES, chromium.executablePath()].find(starts) ?? null;
}

/** Sees to it that there is a browser, installing one where that is possible. Answers what to do if not. */
export async function installBrowser(): Promise<string | null> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return findBrowser() ? null : `CHROMIUM_PATH names ${named}, which does not start.`;
  for (const install of [noInstall, byAptGet, byPlaywright]) {
    await install();
    if (findBrowser()) return null;
  }
  return ADVICE;
}

async function noInstall() {}

/** Debian's package brings the libraries that Playwright's own build expects to be there. */
async function byAptGet() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  await run('/usr/bin/apt-get', ['update', '-qq']);
  await run('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

async function byPlaywright() {
  await run(process.execPath, [
    path.join('node_modules', 'playwright', 'cli.js'),
    'install',
    'chromium',
  ]);
}

/** A browser whose libraries are missing is there but does not start. */
function starts(file: string): boolean {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function run(file: string, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit' });
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the browser is started: silent towards the network, and as root without its sandbox, which refuses root. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
}
