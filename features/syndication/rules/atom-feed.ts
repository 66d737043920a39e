import type { Feed, FeedItem, FeedWriting } from '../views';
import { addElement, addText, xmlRoot, type Xml } from './xml';

/** The format demands a date even where nothing was ever printed. */
const NEVER = new Date(0);

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed, { selfUrl, isFull }: FeedWriting): string {
  const root = xmlRoot('feed', {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
    'xml:lang': feed.locale,
  });
  addText(root, 'id', selfUrl);
  addText(root, 'title', feed.title);
  if (feed.description !== '') addText(root, 'subtitle', feed.description);
  addText(root, 'updated', machineDate(latestOf(feed.items)));
  addText(addElement(root, 'author'), 'name', feed.paper);
  addElement(root, 'link', { rel: 'self', type: 'application/atom+xml', href: selfUrl });
  addElement(root, 'link', { rel: 'alternate', type: 'text/html', href: feed.url });
  for (const item of feed.items) writeEntry(addElement(root, 'entry'), item, isFull);
  return root.end();
}

function writeEntry(node: Xml, item: FeedItem, isFull: boolean): void {
  addText(node, 'id', item.id);
  addText(node, 'title', item.title);
  addElement(node, 'link', { rel: 'alternate', type: 'text/html', href: item.url });
  addText(node, 'published', machineDate(item.publishedAt));
  addText(node, 'updated', machineDate(item.updatedAt));
  for (const author of item.authors) addText(addElement(node, 'author'), 'name', author);
  for (const term of item.categories) addElement(node, 'category', { term });
  addText(node, 'summary', item.summary);
  if (isFull && item.html !== '') addText(node, 'content', item.html, { type: 'html' });
  if (item.picture) writePicture(node, item.picture);
}

function writePicture(node: Xml, picture: NonNullable<FeedItem['picture']>): void {
  const { url, type, width, height, bytes } = picture;
  addElement(node, 'link', { rel: 'enclosure', type, length: bytes, href: url });
  addElement(node, 'media:content', { url, type, medium: 'image', width, height, fileSize: bytes });
}

function latestOf(items: readonly FeedItem[]): Date {
  return items.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), NEVER);
}

/** RFC 3339 in UTC, to the second. */
function machineDate(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}
