import { expect, it } from 'vitest';
import type { PictureView } from '@/features/media/views';
import type { Body } from '@/features/articles/schema';
import { bodyHtml } from './body-html';

const origin = new URL('https://paper.example');
const ASSET = '0193a000-0000-7000-8000-000000000001';
const picture: PictureView = {
  id: ASSET,
  width: 3000,
  height: 2000,
  alt: 'قاعة',
  caption: 'قاعة المطالعة',
  credit: 'المكتبة',
  focalX: 5,
  focalY: 5,
  ground: 0,
  sources: {
    avif: [{ key: 'a.avif', width: 640, height: 427, bytes: 90_000 }],
    webp: [],
    jpeg: [
      { key: 'small.jpg', width: 640, height: 427, bytes: 90_000 },
      { key: 'middle.jpg', width: 1280, height: 853, bytes: 90_000 },
      { key: 'large.jpg', width: 1920, height: 1280, bytes: 90_000 },
    ],
    png: [],
  },
};

const html = (...content: Body['content']) =>
  bodyHtml({ body: { type: 'doc', content }, pictures: { [ASSET]: picture } }, origin);

it('every kind of block is plain HTML, word for word', () => {
  const text = (words: string) => [{ type: 'text' as const, text: words }];
  const paragraph = (words: string) => ({ type: 'paragraph' as const, content: text(words) });
  expect(
    html(
      { type: 'heading', attrs: { level: 2 }, content: text('عنوان') },
      { type: 'paragraph' },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('بند')] }] },
      { type: 'blockquote', attrs: { attribution: 'الوزير' }, content: [paragraph('قال')] },
      { type: 'factBox', attrs: { title: 'أرقام' }, content: [paragraph('12')] },
      { type: 'divider' },
    ).split('\n'),
  ).toEqual([
    '<h2>عنوان</h2>',
    '',
    '<ul><li><p>بند</p></li></ul>',
    '<blockquote><p>قال</p><p><cite>الوزير</cite></p></blockquote>',
    '<aside><p><strong>أرقام</strong></p><p>12</p></aside>',
    '<hr>',
  ]);
});

it('a picture has an absolute address, its size and its words', () => {
  expect(html({ type: 'image', attrs: { assetId: ASSET, alt: '', caption: '' } })).toBe(
    '<figure><img src="https://paper.example/media/middle.jpg" width="1280" height="853" alt="قاعة">' +
      '<figcaption><span>قاعة المطالعة</span> <span>المكتبة</span></figcaption></figure>',
  );
});

it('a link is percent-encoded ASCII, and a forbidden scheme is no link', () => {
  const linked = (href: string) =>
    html({
      type: 'paragraph',
      content: [{ type: 'text', text: 'هنا', marks: [{ type: 'link', attrs: { href } }] }],
    });
  expect(linked('https://example.com/خبر?a=1&b="')).toBe(
    '<p><a href="https://example.com/%D8%AE%D8%A8%D8%B1?a=1&amp;b=%22" rel="noopener">هنا</a></p>',
  );
  expect(linked('javascript:alert(1)')).toBe('<p>هنا</p>');
});
