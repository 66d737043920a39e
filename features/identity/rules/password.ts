import { createHash } from 'node:crypto';
import { isCommonFingerprint } from './common-passwords';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
/** What has to be left of a password without the words everybody knows. */
const OWN_PART_MIN = 6;
const DISTINCT_MIN = 5;
const WORD_MIN = 3;

export type PasswordFault =
  'password-too-short' | 'password-too-long' | 'password-common' | 'password-of-known-words';

/**
 * Why a password is refused. Counted in code points after NFKC, so that 12 letters are 12 letters
 * however a keyboard makes them; no rule of kinds of characters (NIST SP 800-63B). `knownWords`: name
 * of the paper, name and address of the user.
 */
export function whyNotPassword(
  password: string,
  knownWords: readonly string[],
): PasswordFault | null {
  const letters = [...fold(password)];
  if (letters.length < PASSWORD_MIN) return 'password-too-short';
  if (letters.length > PASSWORD_MAX) return 'password-too-long';
  if (isCommon(letters)) return 'password-common';
  return isMadeOf(letters.join(''), knownWords) ? 'password-of-known-words' : null;
}

function isCommon(letters: readonly string[]): boolean {
  if (new Set(letters).size < DISTINCT_MIN) return true;
  if (isRun(letters)) return true;
  return isCommonFingerprint(createHash('sha256').update(letters.join('')).digest('base64url'));
}

/** «123456789012», «abcdefghijkl»: each character follows the one before it, nines by zeros. */
function isRun(letters: readonly string[]): boolean {
  const points = letters.map((letter) => letter.codePointAt(0) ?? 0);
  return [1, -1].some((step) =>
    points.every((point, index) => {
      const before = points[index - 1];
      if (before === undefined || point === before + step) return true;
      const isTurn = step === 1 ? [before, point] : [point, before];
      return isTurn.join() === '57,48';
    }),
  );
}

function isMadeOf(password: string, knownWords: readonly string[]): boolean {
  const words = knownWords
    .flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => [...word].length >= WORD_MIN)
    .sort((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password);
  const ownPart = rest.match(/[\p{L}\p{N}]/gu) ?? [];
  return rest !== password && ownPart.length < OWN_PART_MIN;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
