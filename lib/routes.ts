import { decodeSlug, encodeSlug } from './arabic/slug';
import { defaultLocale, type Locale } from './i18n/locales';

/** Every address of the site, in one place. Arabic lives at the root, the others under a prefix. */

const LARGEST_ID = 2 ** 31 - 1;

/** In the words of an address: controls, and an encoded control, slash or backslash. */
const FORBIDDEN = /[\p{Cc}\\]|%(?:25)*(?:[01][0-9a-f]|7f|2f|5c)/iu;

export function frontPath(locale: Locale): string {
  return under(locale, '/');
}

export function sectionPath(locale: Locale, slug: string, page = 1): string {
  return numbered(under(locale, `/sections/${encodeSlug(slug)}`), page);
}

export type ArticleAddress = { id: number; slug: string };

export function articlePath(locale: Locale, article: ArticleAddress): string {
  return under(locale, `/articles/${articleParam(article)}`);
}

/** The canonical last part of an article's address; any other spelling of it is redirected. */
export function articleParam({ id, slug }: ArticleAddress): string {
  return `${id}-${encodeSlug(slug)}`;
}

/**
 * Reads the last part of an article's address, as it stands in the request. Only the number counts:
 * missing, cut or malformed words give another slug than the article's (at worst ''), and the page
 * redirects. Null when the number is not one of ours, or the words hold what no address may.
 */
export function parseArticleParam(param: string): ArticleAddress | null {
  const [, digits, words = ''] = /^(\d{1,20})(?:-(.*))?$/su.exec(param) ?? [];
  const id = Number(digits);
  if (!(id >= 1 && id <= LARGEST_ID) || FORBIDDEN.test(words)) return null;
  return { id, slug: decodeSlug(words) ?? '' };
}

/** A page of a tag or of an author: the number decides, the words are those of the name. */
export type NamedAddress = { readonly id: number; readonly slug: string };

export function tagPath(locale: Locale, tag: NamedAddress, page = 1): string {
  return numbered(under(locale, `/tags/${articleParam(tag)}`), page);
}

export function authorPath(locale: Locale, author: NamedAddress, page = 1): string {
  return numbered(under(locale, `/authors/${articleParam(author)}`), page);
}

/** Everything of a language, by time. */
export function latestPath(locale: Locale, page = 1): string {
  return numbered(under(locale, '/latest'), page);
}

export function mostReadPath(locale: Locale): string {
  return under(locale, '/most-read');
}

/** A number of ours as it stands in an address of the desk; null for anything else. */
export function parseId(text: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
  return id !== null && id <= LARGEST_ID ? id : null;
}

/** The pages without script, in the same order as the standard ones. */
export function liteFrontPath(locale: Locale): string {
  return under(locale, '/lite');
}

export function liteSectionPath(locale: Locale, slug: string, page = 1): string {
  return numbered(under(locale, `/lite/sections/${encodeSlug(slug)}`), page);
}

export function liteArticlePath(locale: Locale, article: ArticleAddress): string {
  return under(locale, `/lite/articles/${articleParam(article)}`);
}

/** The lite page of an address that nothing answers. */
export function liteMissingPath(locale: Locale): string {
  return under(locale, '/lite/missing');
}

export function isLitePath(path: string): boolean {
  return /^(?:\/(?:fr|en))?\/lite(?:\/|$)/.test(path);
}

/** For print, messages and share buttons: without a language, because the number is enough. */
export function shortArticlePath(id: number): string {
  return `/a/${id}`;
}

/** Where pages tell that an article is read. */
export function viewsPath(): string {
  return '/api/pageviews';
}

/** The image that tells it without script. */
export function viewImagePath(articleId: number): string {
  return `${viewsPath()}/${articleId}.gif`;
}

/** What a feed is about. */
export type FeedSubject =
  | { readonly kind: 'site' }
  | { readonly kind: 'corrections' }
  | { readonly kind: 'section'; readonly slug: string }
  | { readonly kind: 'tag' | 'author'; readonly id: number };

export type FeedPaths = { readonly rss: string; readonly atom: string; readonly json: string };

/** One feed in its three formats. */
export function feedPaths(locale: Locale, subject: FeedSubject): FeedPaths {
  const folder = under(locale, `/feeds${feedFolder(subject)}`);
  return { rss: `${folder}/rss.xml`, atom: `${folder}/atom.xml`, json: `${folder}/feed.json` };
}

function feedFolder(subject: FeedSubject): string {
  switch (subject.kind) {
    case 'site':
      return '';
    case 'corrections':
      return '/corrections';
    case 'section':
      return `/sections/${encodeSlug(subject.slug)}`;
    case 'tag':
      return `/tags/${subject.id}`;
    case 'author':
      return `/authors/${subject.id}`;
    default:
      return subject satisfies never;
  }
}

/** The list of all sitemaps, of every language. */
export function sitemapIndexPath(): string {
  return '/sitemap.xml';
}

/** Pages that are no articles, in one language. */
export function pagesSitemapPath(locale: Locale): string {
  return under(locale, '/sitemaps/pages.xml');
}

/** Articles first published in a month (`2026-11`), in one language. */
export function monthSitemapPath(locale: Locale, month: string): string {
  return under(locale, `/sitemaps/${month}.xml`);
}

export function newsSitemapPath(locale: Locale): string {
  return under(locale, '/news-sitemap.xml');
}

/** The calendar of the current month, of a month (`2026-11`), or the paper of a day (`2026-11-24`). */
export function archivePath(locale: Locale, date?: string): string {
  const folder = under(locale, '/archive');
  return date === undefined ? folder : `${folder}/${date.replaceAll('-', '/')}`;
}

export function correctionsPath(locale: Locale, page = 1): string {
  return numbered(under(locale, '/corrections'), page);
}

/** Older comments of an article, after a place in the thread. */
export function articleCommentsPath(
  locale: Locale,
  article: ArticleAddress,
  after: string | null,
): string {
  const page = `${articlePath(locale, article)}/comments`;
  return after === null ? page : `${page}?after=${after}`;
}

/** The readers' search; only what is asked stands in the address. */
export function searchPath(
  locale: Locale,
  asked: Readonly<Record<string, string | number | null>> = {},
): string {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams(given).toString();
  return `${under(locale, '/search')}${query === '' ? '' : `?${query}`}`;
}

/** The page of an address that nothing answers. */
export function missingPath(locale: Locale): string {
  return under(locale, '/missing');
}

export function commentPath(locale: Locale, id: string): string {
  return under(locale, `/comments/${id}`);
}

export function newsroomPath(locale: Locale): string {
  return under(locale, '/newsroom');
}

/** Any screen of the desk, sign-in included. */
export function isNewsroomPath(path: string): boolean {
  return /^(?:\/(?:fr|en))?\/newsroom(?:\/|$)/.test(path);
}

export function newsroomSignInPath(locale: Locale): string {
  return under(locale, '/newsroom/sign-in');
}

/** The page of a one-time link; it spends nothing until its button is pressed. */
export function newsroomSignInLinkPath(locale: Locale, token: string): string {
  return under(locale, `/newsroom/sign-in/link?token=${encodeURIComponent(token)}`);
}

export function newsroomPeoplePath(locale: Locale): string {
  return under(locale, '/newsroom/people');
}

export function newsroomNewPersonPath(locale: Locale): string {
  return under(locale, '/newsroom/people/new');
}

export function newsroomPersonPath(locale: Locale, userId: string): string {
  return under(locale, `/newsroom/people/${userId}`);
}

export function newsroomAccountPath(locale: Locale): string {
  return under(locale, '/newsroom/account');
}

export function newsroomArticlesPath(locale: Locale): string {
  return under(locale, '/newsroom/articles');
}

export function newsroomArticlePath(locale: Locale, id: number): string {
  return under(locale, `/newsroom/articles/${id}`);
}

export function newsroomNewArticlePath(locale: Locale): string {
  return under(locale, '/newsroom/articles/new');
}

export function newsroomHistoryPath(locale: Locale, id: number): string {
  return under(locale, `/newsroom/articles/${id}/history`);
}

/** In the language of the article; `desk` is that of the screen to go back to. */
export function newsroomPreviewPath(locale: Locale, id: number, desk: Locale): string {
  return under(locale, `/newsroom/articles/${id}/preview?desk=${desk}`);
}

export function newsroomCommentsPath(locale: Locale): string {
  return under(locale, '/newsroom/comments');
}

/** The first page of a list is the list. */
function numbered(list: string, page: number): string {
  return page === 1 ? list : `${list}/page/${page}`;
}

function under(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
