import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/i18n/messages';
import type { PictureView } from '@/features/media/views';
import { bodySchema, type Block, type Body, type Inline } from '../schema';
import { ArticleBody } from './article-body';

const ASSET = '0193a1b2-0000-7000-8000-000000000001';
const picture: PictureView = {
  id: ASSET,
  width: 1600,
  height: 900,
  alt: 'ميناء عند الفجر',
  caption: 'مراكب الصيد قبل الخروج',
  credit: 'سعيد الراوي',
  focalX: 2,
  focalY: 7,
  ground: 13,
  sources: {
    avif: [{ key: 'a.avif', width: 640, height: 360, bytes: 40_000 }],
    webp: [],
    jpeg: [
      { key: 'b.jpg', width: 320, height: 180, bytes: 40_000 },
      { key: 'c.jpg', width: 960, height: 540, bytes: 40_000 },
    ],
    png: [],
  },
};

describe('the body of an article', () => {
  it('shows paragraphs in their order, and no empty one', () => {
    expect(drawn(paragraph('أولاً'), { type: 'paragraph' }, paragraph('ثانياً'))).toBe(
      '<p>أولاً</p><p>ثانياً</p>',
    );
  });

  it('turns a paragraph of the other direction', () => {
    const block: Block = { type: 'paragraph', attrs: { dir: 'ltr' }, content: [text('Reuters')] };
    expect(drawn(block)).toBe('<p dir="ltr">Reuters</p>');
  });

  it('gives headings an address from their words, each its own', () => {
    const html = drawn(
      heading(2, 'ما الذي يبقى؟'),
      heading(3, 'ما الذي يبقى؟'),
      heading(2, '«5,2» درجات'),
    );
    expect(html).toBe(
      '<h2 id="ما-الذي-يبقى">ما الذي يبقى؟</h2>' +
        '<h3 id="ما-الذي-يبقى-2">ما الذي يبقى؟</h3>' +
        '<h2 id="52-درجات">«5,2» درجات</h2>',
    );
  });

  it('nests lists as they were written', () => {
    const html = drawn({
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph('أ'),
            {
              type: 'orderedList',
              content: [{ type: 'listItem', content: [paragraph('ب')] }],
            },
          ],
        },
      ],
    });
    expect(html).toBe('<ul><li><p>أ</p><ol><li><p>ب</p></li></ol></li></ul>');
  });

  it('names whom a quotation is of', () => {
    const html = drawn({
      type: 'blockquote',
      attrs: { attribution: 'Amina Rhazi' },
      content: [paragraph('«كلام»')],
    });
    expect(html).toBe(
      '<blockquote><p>«كلام»</p><footer><cite><bdi>Amina Rhazi</bdi></cite></footer></blockquote>',
    );
  });

  it('keeps a pull quote from those who listen: it repeats words of the text', () => {
    const html = drawn({
      type: 'pullQuote',
      attrs: { attribution: '' },
      content: [text('كلام يتكرر')],
    });
    expect(html).toContain('aria-hidden="true"');
    expect(html).toContain('<p>كلام يتكرر</p>');
    expect(html).not.toContain('<footer>');
  });

  it('sets a fact box aside under its title', () => {
    const html = drawn({
      type: 'factBox',
      attrs: { title: 'أرقام' },
      content: [paragraph('312 دواراً')],
    });
    expect(html).toMatch(/^<aside[^>]*aria-label="أرقام"[^>]*><p[^>]*>أرقام<\/p><p>312 دواراً<\/p>/);
  });

  it('shows a picture with caption, credit and only the renditions there are', () => {
    const html = drawn({ type: 'image', attrs: { assetId: ASSET, alt: '', caption: '' } });
    expect(html).toContain('alt="ميناء عند الفجر"');
    expect(html).toContain('مراكب الصيد قبل الخروج');
    expect(html).toContain('تصوير: <bdi>سعيد الراوي</bdi>');
    expect(html).toContain('srcSet="/media/b.jpg 320w, /media/c.jpg 960w"');
    expect(html).toContain('type="image/avif"');
    expect(html).not.toContain('image/webp');
    expect(html).toContain('width="1600" height="900"');
    expect(html).not.toContain('style=');
  });

  it('lets the article say something else of a picture than the library does', () => {
    const html = drawn({ type: 'image', attrs: { assetId: ASSET, alt: 'مرسى', caption: 'هنا' } });
    expect(html).toContain('alt="مرسى"');
    expect(html).toContain('هنا');
    expect(html).not.toContain('مراكب الصيد');
  });

  it('leaves no hole where a picture is not there any more', () => {
    const missing = ASSET.replace(/1$/, '2');
    expect(drawn({ type: 'image', attrs: { assetId: missing, alt: '', caption: '' } })).toBe('');
  });

  it('draws a divider', () => {
    expect(drawn({ type: 'divider' })).toBe('<hr/>');
  });

  it('marks emphasis, links and foreign words, one inside the other', () => {
    const block: Block = {
      type: 'paragraph',
      content: [
        text('مهم', { type: 'bold' }),
        { type: 'hardBreak' },
        text('CNDH', { type: 'foreign', attrs: { lang: 'fr', dir: 'ltr' } }),
        text(
          'المصدر',
          { type: 'link', attrs: { href: 'https://example.org/a?b=1&c=2' } },
          { type: 'italic' },
        ),
      ],
    };
    expect(drawn(block)).toBe(
      '<p><strong>مهم</strong><br/><bdi lang="fr" dir="ltr">CNDH</bdi>' +
        '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener"><em>المصدر</em></a></p>',
    );
  });

  it('shows markup as the words it is, and lets nothing turn the line', () => {
    expect(drawn(paragraph('<script>alert(1)</script> a\u202Eb'))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; ab</p>',
    );
  });
});

function drawn(...content: Block[]): string {
  const body: Body = bodySchema.parse({ type: 'doc', content });
  return renderToStaticMarkup(
    inArabic(<ArticleBody body={body} pictures={{ [ASSET]: picture }} />),
  );
}

function inArabic(children: ReactNode) {
  return (
    <NextIntlClientProvider locale="ar" messages={messagesOf('ar')} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}

function text(words: string, ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>) {
  return { type: 'text' as const, text: words, ...(marks.length > 0 ? { marks } : {}) };
}

function paragraph(words: string) {
  return { type: 'paragraph' as const, content: [text(words)] };
}

function heading(level: 2 | 3, words: string): Block {
  return { type: 'heading', attrs: { level }, content: [text(words)] };
}
