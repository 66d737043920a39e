import type { Outline } from './schema';

/** What every page says of the paper, in one language. */
export type PaperView = {
  readonly name: string;
  readonly tagline: string;
  readonly wordmark: Outline;
  readonly publisherLines: readonly string[];
  /** The day the masthead shows: the time of this read. */
  readonly today: Date;
};
