const WORDS_A_MINUTE = 180;

/** Whole minutes of reading, rounded up; nothing to read takes none. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / WORDS_A_MINUTE);
}
