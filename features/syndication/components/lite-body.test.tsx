import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '@/features/articles/schema';
import type { PictureView } from '@/features/media/views';
import { staticMarkup } from '@/lib/static-markup';
import { LiteBody } from './lite-body';

const ASSET = '0193a1b2-0000-7000-8000-000000000001';
const picture: PictureView = {
  id: ASSET,
  width: 1600,
  height: 900,
  alt: 'ميناء عند الفجر',
  caption: '',
  credit: '',
  focalX: 5,
  focalY: 5,
  ground: 0,
  sources: { avif: [], webp: [], jpeg: [], png: [] },
};

describe('the text of an article on its lite page', () => {
  it('keeps headings, lists and quotes in their order', async () => {
    const html = await drawn(
      { type: 'heading', attrs: { level: 2 }, content: [text('ما الذي يبقى؟')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('أولاً')] }] },
      { type: 'blockquote', attrs: { attribution: 'شاهد' }, content: [paragraph('رأيت')] },
      { type: 'divider' },
    );
    expect(html).toBe(
      '<h2 id="ما-الذي-يبقى">ما الذي يبقى؟</h2><ul><li><p>أولاً</p></li></ul>' +
        '<blockquote><p>رأيت</p><footer><cite><bdi>شاهد</bdi></cite></footer></blockquote><hr>',
    );
  });

  it('leaves out the quote that repeats the text', async () => {
    const quote = {
      type: 'pullQuote',
      attrs: { attribution: '' },
      content: [text('مكرر')],
    } as const;
    expect(await drawn({ ...quote, content: [...quote.content] })).toBe('');
  });

  it('hands pictures over to be drawn as links, with the words the article gives them', async () => {
    const image = (assetId: string): Block => ({
      type: 'image',
      attrs: { assetId, alt: 'مرسى', caption: '' },
    });
    expect(await drawn(image(ASSET))).toBe('[مرسى]');
    expect(await drawn(image(ASSET.replace(/1$/, '2')))).toBe('');
  });

  it('leads from article to article inside lite', async () => {
    const link = (href: string) => text('هنا', { type: 'link', attrs: { href } });
    expect(
      await drawn({ type: 'paragraph', content: [link('http://localhost:3000/articles/12-x')] }),
    ).toBe('<p><a href="/lite/articles/12-x" rel="noopener">هنا</a></p>');
    expect(await drawn({ type: 'paragraph', content: [link('https://example.org/')] })).toContain(
      'href="https://example.org/"',
    );
  });

  it('shows markup as the words it is', async () => {
    expect(await drawn(paragraph('<script>alert(1)</script>'))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });
});

function drawn(...content: Block[]): Promise<string> {
  return staticMarkup(
    <LiteBody
      body={{ type: 'doc', content }}
      pictures={{ [ASSET]: picture }}
      drawPicture={({ alt }) => `[${alt}]`}
    />,
  );
}

function text(words: string, ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>) {
  return { type: 'text' as const, text: words, ...(marks.length > 0 ? { marks } : {}) };
}

function paragraph(words: string) {
  return { type: 'paragraph' as const, content: [text(words)] };
}
