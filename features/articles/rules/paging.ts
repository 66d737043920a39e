/** Articles on one page of a list. */
export const PAGE_SIZE = 20;
/** The last page of a list; what is older is found through the archive. */
export const LAST_PAGE = 500;

/** A page number as it stands in an address: 1 to 500, written without zeros or signs, else null. */
export function parsePage(param: string): number | null {
  if (!/^[1-9]\d{0,2}$/.test(param)) return null;
  const page = Number(param);
  return page <= LAST_PAGE ? page : null;
}
