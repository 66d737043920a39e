export const QUERY_MAX = 200;
export const RESULTS_A_PAGE = 20;

/** Counting ends here: «أكثر من 1000». */
export const COUNT_MAX = 1_000;

export const SORTS = ['relevance', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What an address asks for, as far as it can be understood. */
export type SearchRequest = {
  readonly q: string;
  /** The question was longer than is read. */
  readonly isCut: boolean;
  readonly section: number | null;
  readonly author: number | null;
  /** Days as typed, and the instants they mean; null where there is none or it is no day. */
  readonly from: string;
  readonly to: string;
  readonly start: Date | null;
  readonly end: Date | null;
  readonly faults: { readonly from?: 'no-day'; readonly to?: 'no-day' | 'before-from' };
  readonly sort: Sort;
  readonly after: string;
};
