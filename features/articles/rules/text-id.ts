/** Name of the element that holds an article's text, for whoever measures how far it was read. */
export function articleTextId(articleId: number): string {
  return `text-${articleId}`;
}
