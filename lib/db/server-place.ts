import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operatorError } from '@/lib/operator-error';
import { canUse, serverAccount, type ServerAccount } from './server-account';
import { copyServerFiles, program, serverFiles, type ServerFiles } from './server-files';

/** Where one embedded server lives: its programs, the user it runs as, the folder with its data. */
export type ServerPlace = { files: ServerFiles; account: ServerAccount | null; home: string };

const SYSTEM_DIR = '/var/lib/warraq';
/** In the data folder: names the home of the data, when that is elsewhere. */
const ELSEWHERE = 'postgres.home';
/** In a home elsewhere: names the data folder it belongs to. */
const OWNER = 'clone';

export function dataDirOf(place: ServerPlace): string {
  return path.join(place.home, 'postgres');
}

/**
 * The place of the server whose data belongs to `folder`. A root process must run it as another user,
 * who cannot enter a clone under a closed home folder: then programs and data move to the system's
 * state folder, and `say` tells so.
 */
export async function placeServer(
  folder: string,
  say: (line: string) => void,
): Promise<ServerPlace> {
  const files = serverFiles();
  const account = accountFor(folder);
  if (account === null) return { files, account, home: folder };

  chmodSync(folder, 0o711);
  const usable = canUse(account, '/', program(files, 'postgres'))
    ? files
    : await copyServerFiles(files, path.join(SYSTEM_DIR, 'server'));
  const elsewhere = readElsewhere(folder);
  if (elsewhere !== null) return { files: usable, account, home: elsewhere };

  if (canUse(account, folder, program(usable, 'postgres'))) {
    return { files: usable, account, home: folder };
  }
  if (existsSync(path.join(folder, 'postgres'))) {
    throw operatorError(
      `The user that runs Postgres can no longer enter ${folder}: open the folders above it (chmod o+x), or move the clone.`,
    );
  }
  const home = path.join(SYSTEM_DIR, randomBytes(6).toString('hex'));
  mkdirSync(home, { recursive: true, mode: 0o711 });
  own(folder, home);
  say(`Postgres cannot enter ${folder}, so its programs and data are kept in ${home}.`);
  return { files: usable, account, home };
}

/** Data that an ordinary user made stays his when root starts the server. */
function accountFor(folder: string): ServerAccount | null {
  const account = serverAccount();
  if (account === null) return null;
  const data = statSync(path.join(folder, 'postgres'), { throwIfNoEntry: false });
  return data === undefined || data.uid === 0 ? account : { uid: data.uid, gid: data.gid };
}

function readElsewhere(folder: string): string | null {
  const home = readText(path.join(folder, ELSEWHERE));
  if (home === null || !existsSync(home)) return null;
  const owner = readText(path.join(home, OWNER));
  if (owner === folder) return home;
  // A moved clone takes its data along. A copied one must not touch those of the original.
  if (owner !== null && readText(path.join(owner, ELSEWHERE)) === home) return null;
  own(folder, home);
  return home;
}

function own(folder: string, home: string): void {
  writeFileSync(path.join(home, OWNER), folder);
  writeFileSync(path.join(folder, ELSEWHERE), home);
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
