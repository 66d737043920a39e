import type { Locale } from '@/lib/i18n/locales';

/** A file of a picture, with its address. */
export type PictureFile = {
  readonly key: string;
  readonly url: string;
  /** Media type. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
};

export type FeedPicture = PictureFile & {
  readonly caption: string;
  readonly credit: string;
};

/** One entry, in plain values that every format can say. Addresses are absolute, texts are clean. */
export type FeedItem = {
  /** For ever. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  readonly html: string;
  readonly publishedAt: Date;
  /** The last substantive change, or publication. */
  readonly updatedAt: Date;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly picture: FeedPicture | null;
};

/** What a feed is made from, whatever its format. */
export type Feed = {
  readonly locale: Locale;
  readonly paper: string;
  readonly title: string;
  readonly description: string;
  /** The page of what the feed is about. */
  readonly url: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  /** When anything that was ever in feeds of this language last changed; null: nothing was. */
  readonly changedAt: Date | null;
};

export type FeedLookup =
  | { readonly state: 'found'; readonly feed: Feed }
  | { readonly state: 'moved'; readonly slug: string }
  | { readonly state: 'missing' };

/** How a feed is written: where it stands itself, and whether with its articles' text. */
export type FeedWriting = { readonly selfUrl: string; readonly isFull: boolean };

/** A month of the paper's calendar (`2026-11`) and what was first published in it. */
export type PrintedMonth = {
  readonly month: string;
  readonly count: number;
  readonly changedAt: Date;
};

/** A page in a sitemap; addresses are paths. */
export type SitemapEntry = {
  readonly path: string;
  readonly changedAt: Date | null;
  /** The same page in each language it exists in, its own included; empty where it is alone. */
  readonly translations: readonly { readonly locale: Locale; readonly path: string }[];
};

export type SitemapLink = Pick<SitemapEntry, 'path' | 'changedAt'>;

export type NewsEntry = {
  readonly path: string;
  readonly headline: string;
  readonly publishedAt: Date;
};
