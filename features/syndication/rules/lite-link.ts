/** The pages that have a lite page of their own: fronts, sections, articles and their short links. */
const HAS_LITE =
  /^(\/(?:fr|en))?(?:\/(articles\/[^/]+|sections\/[^/]+(?:\/page\/\d+)?|a\/\d+))?\/?$/u;

/**
 * Where a link in a text leads a reader of lite pages: from page to page of this paper they stay
 * inside lite; every other address is as the writer gave it.
 */
export function liteLink(href: string, origin: URL): string {
  const url = new URL(href);
  if (url.origin !== origin.origin || url.search !== '') return href;
  const match = HAS_LITE.exec(url.pathname);
  if (!match) return href;
  const [, prefix = '', page = ''] = match;
  // The number is enough: the lite page redirects to its words.
  const path = page === '' ? '' : `/${page.replace(/^a\//, 'articles/')}`;
  return `${prefix}/lite${path}${url.hash}`;
}
