import { hash, verify } from '@node-rs/argon2';

/** OWASP's floor for Argon2id, the library's default kind: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const WAITING_MAX = 20;

/** Two hashes at a time, so that signing in takes neither all memory nor both processors. */
let running = 0;
const waiting: (() => void)[] = [];

const BUSY = 'Too many passwords are being checked.';

export function isBusy(error: unknown): boolean {
  return error instanceof Error && error.message === BUSY;
}

/** Of random bytes nobody has: checked where there is no password, so that the check takes as long. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$Y8GZl1oEAwTwtgJsB5+wJg$C/1J1xXGoYQKZa0MLxOg2ovl6/8Zx7BetGv51hK1xAo';

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), PARAMETERS));
}

export function verifyPassword(given: { hash: string; password: string }): Promise<boolean> {
  return inTurn(() => verify(given.hash, given.password.normalize('NFKC')));
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING_MAX) throw new Error(BUSY);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    // The place passes to the next in line; only the last one gives it up.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
