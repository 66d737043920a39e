import { describe, expect, it, test } from 'vitest';
import type { PictureSource, PictureView } from '@/features/media/views';
import { liteLink } from './lite-link';
import { litePicture } from './lite-picture';
import { LITE_STYLE } from './lite-style';

const paper = new URL('https://paper.example');

describe('a link in the text of a lite page', () => {
  it.each([
    ['/', '/lite'],
    ['/fr', '/fr/lite'],
    ['/articles/12-x', '/lite/articles/12-x'],
    ['/en/articles/12-x#part', '/en/lite/articles/12-x#part'],
    ['/a/12', '/lite/articles/12'],
    ['/sections/sport', '/lite/sections/sport'],
    ['/sections/sport/page/2', '/lite/sections/sport/page/2'],
  ])('stays inside lite where the page has a lite one: %s', (standard, lite) => {
    expect(liteLink(new URL(standard, paper).href, paper)).toBe(lite);
  });

  it.each([
    'https://paper.example/articles/12-x/comments',
    'https://paper.example/search?q=x',
    'https://other.example/articles/12-x',
    'mailto:desk@paper.example',
    'tel:+212500000000',
  ])('is as the writer gave it elsewhere: %s', (href) => {
    expect(liteLink(href, paper)).toBe(href);
  });
});

describe('the file behind a picture', () => {
  it('is the widest that a phone can use, with its weight', () => {
    const file = litePicture(
      pictureOf({ jpeg: [of(320, 20_400), of(960, 81_600), of(1920, 300_000)] }),
    );
    expect(file).toEqual({ href: '/media/960.jpg', kilobytes: 82 });
  });

  it('is what there is, in a format of every browser first', () => {
    expect(litePicture(pictureOf({ jpeg: [of(1920, 300)] }))?.kilobytes).toBe(1);
    expect(litePicture(pictureOf({ webp: [of(640, 9_000)] }))?.href).toBe('/media/640.jpg');
    expect(litePicture(pictureOf({}))).toBeNull();
  });
});

test('the style of lite pages is four kilobytes at most and fetches nothing', () => {
  expect(Buffer.byteLength(LITE_STYLE)).toBeLessThanOrEqual(4_096);
  expect(LITE_STYLE).not.toMatch(/url\(|@import|@font-face|<|\b(?:left|right)\b/);
});

function of(width: number, bytes: number): PictureSource {
  return { key: `${width}.jpg`, width, height: width, bytes };
}

function pictureOf(sources: Partial<PictureView['sources']>): Pick<PictureView, 'sources'> {
  return { sources: { avif: [], webp: [], jpeg: [], png: [], ...sources } };
}
