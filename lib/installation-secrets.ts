import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Secrets = z.object({ installation: z.string(), actions: z.string() });

/** The secrets of the installation in `folder`, made when they are first asked for. */
export function installationSecrets(folder: string): z.infer<typeof Secrets> {
  const file = path.join(/* turbopackIgnore: true */ folder, 'secrets.json');
  return read(file) ?? make(file);
}

function read(file: string): z.infer<typeof Secrets> | null {
  try {
    return Secrets.parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function make(file: string): z.infer<typeof Secrets> {
  const secrets = {
    installation: randomBytes(32).toString('base64url'),
    // The framework takes an AES key in plain base64.
    actions: randomBytes(32).toString('base64'),
  };
  mkdirSync(/* turbopackIgnore: true */ path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return secrets;
  } catch (error) {
    // Two first starts at once: the one that came first decides.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(draft, { force: true });
  }
}
