/** The same reader at the same article within this time is the same read. */
export const REPEAT_MS = 30 * 60 * 1_000;
