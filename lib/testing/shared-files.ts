import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Absolute path of a file of the `shared` folder that may stand beside the repository (or one folder
 * further up, for a second working copy), or null where there is none: the test then skips and says so.
 */
export function sharedFile(path: string): string | null {
  const places = ['..', '../..'].map((up) => resolve(repository, up, 'shared', path));
  return places.find((place) => existsSync(place)) ?? null;
}
