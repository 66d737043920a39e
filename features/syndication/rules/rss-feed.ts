import type { Feed, FeedItem, FeedWriting } from '../views';
import { addElement, addText, xmlRoot, type Xml } from './xml';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssFeed(feed: Feed, { selfUrl, isFull }: FeedWriting): string {
  const channel = addElement(xmlRoot('rss', { version: '2.0', ...NAMESPACES }), 'channel');
  addText(channel, 'title', feed.title);
  addText(channel, 'link', feed.url);
  addText(channel, 'description', feed.description || feed.title);
  addText(channel, 'language', feed.locale);
  if (feed.changedAt) addText(channel, 'lastBuildDate', mailDate(feed.changedAt));
  addElement(channel, 'atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl });
  for (const item of feed.items) writeItem(addElement(channel, 'item'), item, isFull);
  return channel.end();
}

function writeItem(node: Xml, item: FeedItem, isFull: boolean): void {
  addText(node, 'title', item.title);
  addText(node, 'link', item.url);
  addText(node, 'guid', item.id, { isPermaLink: 'true' });
  addText(node, 'pubDate', mailDate(item.publishedAt));
  for (const author of item.authors) addText(node, 'dc:creator', author);
  for (const category of item.categories) addText(node, 'category', category);
  addText(node, 'description', item.summary);
  if (isFull && item.html !== '') addText(node, 'content:encoded', item.html);
  if (item.picture) writePicture(node, item.picture);
}

function writePicture(node: Xml, picture: NonNullable<FeedItem['picture']>): void {
  const { url, type, width, height, bytes, caption, credit } = picture;
  addElement(node, 'enclosure', { url, length: bytes, type });
  const media = addElement(node, 'media:content', {
    url,
    type,
    medium: 'image',
    width,
    height,
    fileSize: bytes,
  });
  if (caption !== '') addText(media, 'media:description', caption);
  if (credit !== '') addText(media, 'media:credit', credit);
}

/** RFC 822 with a year of four digits, in UTC: Tue, 24 Nov 2026 12:00:00 +0000. */
function mailDate(instant: Date): string {
  return instant.toUTCString().replace('GMT', '+0000');
}
