import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { parseArticleParam } from '@/lib/routes';

/** What a path deserves by its shape alone, before anything is looked up or rendered. */
export type PathVerdict =
  | { readonly kind: 'fine' | 'missing' | 'too-long' }
  /** Answer as if this path had been asked: the page then redirects to the current address. */
  | { readonly kind: 'read-as'; readonly path: string }
  | { readonly kind: 'moved'; readonly path: string };

const PATH_MAX_BYTES = 2_048;

/** Controls, encoded slashes, backslashes and dots, and a slash that divides nothing. */
const NOWHERE = /[\p{Cc}\\]|%(?:2f|5c|2e)|\/\/|\/\.{1,2}(?:\/|$)/iu;
/** A part that ends in a dot or a space, or carries parameters after a semicolon. */
const LOOSE_END = /[. ](?:\/|$)|;/u;
/** Pages whose number decides and whose words do not. */
const BY_NUMBER = /^((?:\/(?:fr|en))?\/(?:(?:lite\/)?articles|a|tags|authors))\/([^/]+)(\/.*)?$/u;

/**
 * Cheap answers by the shape of an address, so that a probe costs neither a query nor a stored page:
 * malformed escapes and what no address of ours holds are missing; an article, a tag or an author without a
 * number is missing; one whose number is whole but whose words are cut or followed by a slash is read by its
 * number, and the page's own redirect is the only one.
 */
export function judgePath(path: string): PathVerdict {
  if (Buffer.byteLength(path) > PATH_MAX_BYTES) return { kind: 'too-long' };
  const decoded = decode(path);
  const [, folder, param, rest = ''] = BY_NUMBER.exec(path) ?? [];
  if (folder !== undefined && param !== undefined) {
    if (isNowhere(path, decoded ?? '')) return { kind: 'missing' };
    const address = parseArticleParam(param);
    if (address === null) return { kind: 'missing' };
    if (rest === '/' || (decoded === null && rest === '')) {
      return { kind: 'read-as', path: `${folder}/${address.id}` };
    }
  }
  if (decoded === null || isNowhere(path, decoded)) return { kind: 'missing' };
  if (path.length > 1 && path.endsWith('/')) return { kind: 'moved', path: path.slice(0, -1) };
  return { kind: 'fine' };
}

/** The language of an address: its first part, or Arabic. */
export function localeOfPath(path: string): Locale {
  const [, first] = path.split('/');
  return isLocale(first) ? first : defaultLocale;
}

function isNowhere(path: string, decoded: string): boolean {
  return NOWHERE.test(path) || NOWHERE.test(decoded) || LOOSE_END.test(decoded);
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // An escape that is cut off, or bytes that are not UTF-8.
    if (error instanceof URIError) return null;
    throw error;
  }
}
