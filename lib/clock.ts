type Clock = () => Date;

let clock: Clock = () => new Date();

/** The present instant. All code that decides by time asks here, so tests can set the hour. */
export function now(): Date {
  return clock();
}

/** Tests only: stops the clock at an instant, or lets it run again with null. */
export function setClock(instant: Date | null): void {
  clock = instant ? () => new Date(instant) : () => new Date();
}
