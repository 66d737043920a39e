import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isLoopback, siteUrl } from '@/lib/env';
import { operatorError } from '@/lib/operator-error';
import { type Child, runNext } from './child-process';

/** Everything the framework compiles or reads while it builds. */
const SOURCES = [
  'app',
  'components',
  'features',
  'lib',
  'messages',
  'prisma/schema',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const IGNORED = /\.test\.tsx?$|^lib\/db\/generated\/|^lib\/testing\//;
const STAMP = path.join('.next', 'warraq-sources');

/** Whether `.next` holds a finished build of the present sources. */
export function isBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** Builds the site. Its output is shown when it fails, and only then. */
export async function build(
  environment: Record<string, string>,
  onStart: (child: Child) => void,
): Promise<void> {
  const sources = fingerprint();
  const child = runNext(['build'], environment, 'pipe');
  onStart(child);
  let output = '';
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const { code } = await child.ended;
  if (code === 0) {
    writeFileSync(STAMP, sources);
  } else if (/ENOSPC|no space left/i.test(output)) {
    throw operatorError('The site was not built: the disk is full.');
  } else {
    throw operatorError(`${output}\nThe site was not built: see above.`);
  }
}

/** Content, not times or commits: also a copy without git is recognised. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(source)) {
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
    }
  }
  // The framework writes absolute paths into its build: a moved folder is built again.
  hash.update(`${process.cwd()}\0`);
  const site = siteUrl();
  hash.update(isLoopback(site.hostname) ? 'loopback' : site.origin);
  return hash.digest('hex');
}

function filesUnder(source: string): string[] {
  const stats = statSync(source, { throwIfNoEntry: false });
  if (stats === undefined || IGNORED.test(source)) return [];
  if (stats.isFile()) return [source];
  return readdirSync(source)
    .sort()
    .flatMap((name) => filesUnder(`${source}/${name}`));
}
