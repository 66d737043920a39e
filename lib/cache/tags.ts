import type { Locale } from '@/lib/i18n/locales';

/**
 * Names of cached things, by id and never by words: a tag is at most 256 characters and Arabic
 * would be encoded. A list carries the tag of every article it shows, so that a publication needs
 * no knowledge of who shows it.
 */
export type Tag = string & { readonly tag: unique symbol };

const make = (name: string) => name as Tag;

export const tags = {
  /** Masthead, navigation, footer: names and sections of one language. */
  site: (locale: Locale) => make(`site:${locale}`),
  front: (locale: Locale) => make(`front:${locale}`),
  section: (id: number) => make(`section:${id}`),
  article: (id: number) => make(`article:${id}`),
  /** The public comments of an article, and their count. */
  comments: (articleId: number) => make(`comments:${articleId}`),
  author: (id: number) => make(`author:${id}`),
  tag: (id: number) => make(`tag:${id}`),
  /** The newest articles of a language, whatever their section. */
  latest: (locale: Locale) => make(`latest:${locale}`),
  /** The notices of a language, on the page of corrections and on archive days. */
  corrections: (locale: Locale) => make(`corrections:${locale}`),
  mostRead: (locale: Locale) => make(`most-read:${locale}`),
};

/**
 * What an operation reports as out of date. `refresh`: the old text may stand until the next one is
 * made (publication, correction, comment). `remove`: the old text must not be served again, even if
 * the database dies now (withdrawal, take-down).
 */
export type Stale = { readonly tag: Tag; readonly how: 'refresh' | 'remove' };

export function refresh(...list: Tag[]): Stale[] {
  return list.map((tag) => ({ tag, how: 'refresh' }));
}

export function remove(...list: Tag[]): Stale[] {
  return list.map((tag) => ({ tag, how: 'remove' }));
}
