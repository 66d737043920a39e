import type { FeedPaths } from '@/lib/routes';
import type { Feed, FeedWriting } from '../views';
import { atomFeed } from './atom-feed';
import { jsonFeed } from './json-feed';
import { rssFeed } from './rss-feed';

/** Entries of one feed. */
export const FEED_ITEMS = 30;
const ITEM_MAX_BYTES = 1_000_000;
const FEED_MAX_BYTES = 2_000_000;

export type FeedFormat = keyof FeedPaths;

const FORMATS = {
  'rss.xml': 'rss',
  'atom.xml': 'atom',
  'feed.json': 'json',
} as const satisfies Record<string, FeedFormat>;

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

const WRITERS = { rss: rssFeed, atom: atomFeed, json: jsonFeed };

/** The format that the last part of an address names; null for anything else. */
export function feedFormatOf(file: string): FeedFormat | null {
  return Object.hasOwn(FORMATS, file) ? FORMATS[file as keyof typeof FORMATS] : null;
}

/**
 * A feed as text, at most 2 MB: the oldest entries leave first, and of an entry over 1 MB only the
 * deck stays.
 */
export function writeFeed(feed: Feed, format: FeedFormat, writing: FeedWriting): string {
  const write = WRITERS[format];
  let items = feed.items.map((item) =>
    Buffer.byteLength(item.html) > ITEM_MAX_BYTES ? { ...item, html: '' } : item,
  );
  let text = write({ ...feed, items }, writing);
  for (let size = Buffer.byteLength(text); size > FEED_MAX_BYTES; size = Buffer.byteLength(text)) {
    const kept = Math.floor((items.length * FEED_MAX_BYTES) / size);
    items = items.slice(0, Math.min(kept, items.length - 1));
    text = write({ ...feed, items }, writing);
  }
  return text;
}
