type Clock = () => Date;

let clock: Clock = () => new Date();

/** The present instant. All code that decides by time asks here, so tests can set the hour. */
export function now(): Date {
  return clock();
}

/**
 * Stops the clock at an instant, or lets it run again with null. For tests, and for the command that
 * writes the demo edition, whose articles came out on the days before.
 */
export function setClock(instant: Date | null): void {
  clock = instant ? () => new Date(instant) : () => new Date();
}
