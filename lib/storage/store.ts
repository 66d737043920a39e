import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { env } from '@/lib/env';
import { randomId } from '@/lib/id';

/** `public`: what readers may fetch by its key. `private`: originals, which no address reaches. */
export type Shelf = 'public' | 'private';

/** Random id and the extension of the true type; nothing a person typed. */
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[a-z]{3,4}$/;

export function isStorageKey(key: string): boolean {
  return KEY.test(key);
}

/** Writes a file whole or not at all. */
export async function putFile(shelf: Shelf, key: string, bytes: Uint8Array): Promise<void> {
  const target = pathOf(shelf, key);
  const draft = `${target}.${randomId()}`;
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await writeFile(draft, bytes, { mode: shelf === 'private' ? 0o600 : 0o644 });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

export async function getFile(shelf: Shelf, key: string): Promise<Buffer> {
  return readFile(pathOf(shelf, key));
}

/** A file to send, or null where there is none under this key. */
export async function openFile(
  shelf: Shelf,
  key: string,
): Promise<{ readonly stream: Readable; readonly bytes: number } | null> {
  const file = pathOf(shelf, key);
  const facts = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return facts?.isFile() ? { stream: createReadStream(file), bytes: facts.size } : null;
}

export async function removeFile(shelf: Shelf, key: string): Promise<void> {
  await rm(pathOf(shelf, key), { force: true });
}

function pathOf(shelf: Shelf, key: string): string {
  if (!isStorageKey(key)) throw new Error('Not a storage key');
  return path.join(
    /* turbopackIgnore: true */ env().WARRAQ_DATA,
    'media',
    shelf,
    key.slice(0, 2),
    key,
  );
}
