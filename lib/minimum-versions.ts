import { createRequire } from 'node:module';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { operatorError } from './operator-error';

export type MinimumVersions = { readonly node: string; readonly packages: Record<string, string> };

/**
 * Refuses to go on below the versions of `minimum-versions.json`. A published advisory raises a
 * floor there: critical ones within 2 days, high ones within 7, others within 30.
 */
export async function demandMinimumVersions(): Promise<void> {
  const floors = JSON.parse(await readFile('minimum-versions.json', 'utf8')) as MinimumVersions;
  const old = await tooOld(floors, process.versions.node, installedVersion);
  if (old.length > 0) throw operatorError(`Too old to run: ${old.join('; ')}. Run "npm ci".`);
}

/** What lies under its floor, or is not installed at all, in words. */
export async function tooOld(
  floors: MinimumVersions,
  node: string,
  versionOf: (name: string) => Promise<string | null>,
): Promise<string[]> {
  const names = Object.entries(floors.packages);
  const installed = await Promise.all(names.map(([name]) => versionOf(name)));
  const all = [
    ...names.map(([name, floor], index) => ({ name, floor, version: installed[index] ?? null })),
    { name: 'Node', floor: floors.node, version: node },
  ];
  return all
    .filter(({ floor, version }) => version === null || isBelow(version, floor))
    .map(({ name, floor, version }) => `${name} ${version ?? 'is missing'}, needed ${floor}`);
}

/** Compares the three numbers; a beta mark behind them does not count. */
function isBelow(version: string, floor: string): boolean {
  const has = numbers(version);
  for (const [index, wanted] of numbers(floor).entries()) {
    const given = has[index] ?? 0;
    if (given !== wanted) return given < wanted;
  }
  return false;
}

function numbers(version: string): number[] {
  return version.replace(/-.*$/, '').split('.').map(Number);
}

/** Reads the package's own file: some packages do not export it. */
async function installedVersion(name: string): Promise<string | null> {
  const roots = createRequire(path.resolve('package.json')).resolve.paths(name) ?? [];
  for (const root of roots) {
    try {
      const text = await readFile(path.join(root, name, 'package.json'), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return null;
}
