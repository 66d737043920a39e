import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../views';
import { bodyHtml } from './body-html';
import { feedFormatOf, writeFeed } from './feed-format';

const HOSTILE =
  'عنوان ]]> <script>alert(1)</script> & "اقتباس" \u0000\u0008\u000B\uFFFE\uD800\u202E\u2067مقلوب\u2069\u200F';
const CLEAN = 'عنوان ]]> <script>alert(1)</script> & "اقتباس" \uFFFDمقلوب';
const LONG = Array.from({ length: 3_000 }, (_, place) => `كلمةٌ${place}`).join(' ');
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const origin = new URL('https://paper.example');

const html = bodyHtml(
  {
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: HOSTILE }] },
        { type: 'paragraph', content: [{ type: 'text', text: LONG }] },
      ],
    },
    pictures: {},
  },
  origin,
);

function anItem(id: number, traits: Partial<FeedItem> = {}): FeedItem {
  return {
    id: `https://paper.example/a/${id}`,
    url: `https://paper.example/articles/${id}-%D9%82`,
    title: CLEAN,
    summary: 'مقدمة الخبر',
    html,
    publishedAt: new Date('2026-11-24T10:00:00Z'),
    updatedAt: new Date('2026-11-24T11:00:00Z'),
    authors: ['هدى الفاسي', 'Reuters'],
    categories: ['وطنية', 'مكتبات'],
    picture: {
      key: 'k.jpg',
      url: 'https://paper.example/media/k.jpg',
      type: 'image/jpeg',
      width: 1280,
      height: 853,
      bytes: 91_234,
      caption: 'قاعة المطالعة',
      credit: 'المكتبة',
    },
    ...traits,
  };
}

const feed: Feed = {
  locale: 'ar',
  paper: 'ورّاق',
  title: 'ورّاق',
  description: 'صحيفة',
  url: 'https://paper.example/',
  items: [anItem(7)],
  changedAt: new Date('2026-11-24T11:00:00Z'),
};
const writing = { selfUrl: 'https://paper.example/feeds/rss.xml', isFull: true };

describe('hostile words in a feed', () => {
  it.each(['rss', 'atom'] as const)('reach a reader of %s whole and harmless', async (format) => {
    const text = writeFeed(feed, format, writing);
    expect(text).not.toMatch(BIDI);
    expect(text).not.toContain('<script');
    const parser = new Parser<unknown, { 'content:encoded'?: string }>();
    const [item] = (await parser.parseString(text)).items;
    expect(item?.title).toBe(CLEAN);
    const content = item?.['content:encoded'] ?? item?.content ?? '';
    expect(content.includes(LONG)).toBe(true);
    expect(content.includes('<script')).toBe(false);
    expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(item?.isoDate).toBe('2026-11-24T10:00:00.000Z');
  });

  it('reach a reader of JSON whole and harmless', () => {
    const [item] = (JSON.parse(writeFeed(feed, 'json', writing)) as { items: FeedItem[] }).items;
    expect(item).toMatchObject({
      id: 'https://paper.example/a/7',
      content_html: html,
      date_published: '2026-11-24T10:00:00.000Z',
      date_modified: '2026-11-24T11:00:00.000Z',
      tags: ['وطنية', 'مكتبات'],
      authors: [{ name: 'هدى الفاسي' }, { name: 'Reuters' }],
      attachments: [{ mime_type: 'image/jpeg', size_in_bytes: 91_234 }],
    });
  });
});

describe('an entry', () => {
  it('names its short link, authors, categories and picture with type and length', async () => {
    const rss = writeFeed(feed, 'rss', writing);
    expect(rss).toContain('<guid isPermaLink="true">https://paper.example/a/7</guid>');
    expect(rss).toContain('<pubDate>Tue, 24 Nov 2026 10:00:00 +0000</pubDate>');
    expect(rss).toContain('<dc:creator>هدى الفاسي</dc:creator><dc:creator>Reuters</dc:creator>');
    const [item] = (await new Parser().parseString(rss)).items;
    expect(item?.categories).toEqual(['وطنية', 'مكتبات']);
    expect(item?.enclosure).toMatchObject({ type: 'image/jpeg', length: '91234' });
    expect(rss).toContain('fileSize="91234"');
    expect(rss).toMatch(
      /<atom:link rel="self"[^>]+href="https:\/\/paper\.example\/feeds\/rss\.xml"/,
    );
    expect(rss).toContain('<language>ar</language>');
  });

  it('is its deck alone when only decks are asked for', () => {
    for (const format of ['rss', 'atom', 'json'] as const) {
      const text = writeFeed(feed, format, { ...writing, isFull: false });
      expect(text).toContain('مقدمة الخبر');
      expect(text).not.toContain('كلمةٌ1 ');
    }
  });
});

describe('the size of a feed', () => {
  it('is two megabytes at most: the oldest entries leave first', () => {
    const heavy = { html: `<p>${'<&'.repeat(60_000)}</p>` };
    const items = Array.from({ length: 30 }, (_, place) => anItem(100 - place, heavy));
    const text = writeFeed({ ...feed, items }, 'rss', writing);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000_000);
    expect(text).toContain('/a/100<');
    expect(text).not.toContain('/a/71<');
  });

  it('of nothing is a whole feed without entries', async () => {
    const nothing = { ...feed, items: [], changedAt: null };
    for (const format of ['rss', 'atom'] as const) {
      const parsed = await new Parser().parseString(writeFeed(nothing, format, writing));
      expect(parsed.title).toBe('ورّاق');
      expect(parsed.items).toEqual([]);
    }
    expect(JSON.parse(writeFeed(nothing, 'json', writing))).toMatchObject({ items: [] });
  });
});

it('a feed has three names, and no other', () => {
  expect(['rss.xml', 'atom.xml', 'feed.json'].map(feedFormatOf)).toEqual(['rss', 'atom', 'json']);
  expect(['feed.xml', 'constructor', ''].map(feedFormatOf)).toEqual([null, null, null]);
});
