import type { Feed, FeedItem, FeedWriting } from '../views';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed, { selfUrl, isFull }: FeedWriting): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.description === '' ? {} : { description: feed.description }),
    home_page_url: feed.url,
    feed_url: selfUrl,
    language: feed.locale,
    authors: [{ name: feed.paper }],
    items: feed.items.map((item) => jsonItem(item, isFull)),
  });
}

function jsonItem(item: FeedItem, isFull: boolean) {
  const { id, url, title, summary, html, publishedAt, updatedAt, picture } = item;
  return {
    id,
    url,
    title,
    ...(summary === '' ? {} : { summary }),
    ...(isFull && html !== '' ? { content_html: html } : { content_text: summary }),
    ...(picture ? { image: picture.url } : {}),
    date_published: publishedAt.toISOString(),
    ...(updatedAt > publishedAt ? { date_modified: updatedAt.toISOString() } : {}),
    ...(item.authors.length > 0 ? { authors: item.authors.map((name) => ({ name })) } : {}),
    ...(item.categories.length > 0 ? { tags: item.categories } : {}),
    ...(picture
      ? {
          attachments: [
            { url: picture.url, mime_type: picture.type, size_in_bytes: picture.bytes },
          ],
        }
      : {}),
  };
}
