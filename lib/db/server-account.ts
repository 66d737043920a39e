import { spawnSync } from 'node:child_process';
import { operatorError } from '@/lib/operator-error';

/** The system user a root process runs Postgres as, since Postgres refuses to run as root. */
export type ServerAccount = { uid: number; gid: number };

const NAME = 'warraq';

/** Null for an ordinary user, who runs the server as himself. */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const account = find(NAME) ?? createAccount() ?? find('postgres');
  if (account === null) {
    throw operatorError(
      `Postgres cannot run as root and the system user "${NAME}" could not be created: start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return account;
}

/** Whether the account can enter the folder and run the program: modes, ACLs and mounts all count. */
export function canUse(account: ServerAccount, folder: string, program: string): boolean {
  const script = 'cd -- "$1" && exec "$2" --version';
  const { status } = spawnSync('/bin/sh', ['-c', script, 'sh', folder, program], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}

function find(name: string): ServerAccount | null {
  const uid = id('-u', name);
  const gid = id('-g', name);
  return uid === null || gid === null ? null : { uid, gid };
}

function id(option: string, name: string): number | null {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : null;
}

/** Debian, Red Hat and their kin first; then the small tools of Alpine. */
function createAccount(): ServerAccount | null {
  const useradd = ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME];
  if (spawnSync('useradd', useradd, { stdio: 'ignore' }).status !== 0) {
    spawnSync('addgroup', ['-S', NAME], { stdio: 'ignore' });
    const adduser = ['-S', '-D', '-H', '-s', '/bin/false', '-G', NAME, NAME];
    spawnSync('adduser', adduser, { stdio: 'ignore' });
  }
  // Looked up whatever the tools said: another start may have created it at the same moment.
  return find(NAME);
}
