/** What a page, a mail or a word processor puts around its text and we have no use for. */
const NOT_TEXT =
  'script, style, template, noscript, iframe, object, embed, svg, form, button, input, select, textarea, del, title, meta, link, [hidden], [class^="MsoComment"], a[href^="#_msocom"]';

/** Elements and attributes that only dress a text. */
const DRESSED = '[style], [class], [color], [face], [align], [bgcolor], font, u, center';

export type CleanedPage = {
  readonly html: string;
  readonly formats: number;
  /** Pictures of the page: they are not taken from elsewhere, they go through the library. */
  readonly pictures: number;
};

/**
 * Pasted HTML on its way to the editor's own parser, which lets in only what the schema knows. Here
 * goes what that parser would take for text: scripts, comments, tracked deletions, hidden parts.
 * Nothing of the page runs or is fetched: it is parsed as a document without a window.
 */
export function cleanPastedPage(html: string): CleanedPage {
  // Style sheets go first: the policy of the desk would report each of them as it is parsed.
  const unstyled = html.replace(/<style\b[^]*?<\/style\s*>/gi, '');
  const page = new DOMParser().parseFromString(unstyled, 'text/html');
  // Our own copied blocks carry what they need in data attributes and no dress.
  const formats = page.body.querySelectorAll(DRESSED).length;
  const pictures = page.body.querySelectorAll('img, picture, video, audio, canvas').length;
  for (const element of page.querySelectorAll(NOT_TEXT)) element.remove();
  for (const element of page.body.querySelectorAll<HTMLElement>('[style]')) {
    if (/mso-hide:\s*all|display:\s*none/.test(element.getAttribute('style') ?? ''))
      element.remove();
  }
  for (const heading of page.body.querySelectorAll('h1, h4, h5, h6')) {
    const level = heading.tagName === 'H1' ? 'h2' : 'h3';
    const renamed = page.createElement(level);
    renamed.append(...heading.childNodes);
    heading.replaceWith(renamed);
  }
  return { html: page.body.innerHTML, formats, pictures };
}
