/** What an address of a list says: its last words as they stand in the request, and the page. */
export type PageAsked = {
  readonly slug: string;
  readonly page: number;
  /** The number stands in the address, also that of the first page. */
  readonly isNumbered?: boolean;
};
