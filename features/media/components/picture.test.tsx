import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GROUND_COLOURS } from '../rules/ground-colour';
import { pictureView } from '../rules/picture-view';
import type { PictureRow, PictureView } from '../views';
import { Picture, WholePicture } from './picture';

const AT = new Date('2026-11-24T12:00:00Z');

function aRow(traits: Partial<PictureRow> = {}): PictureRow {
  return {
    id: '0193a1b2-0000-7000-8000-000000000001',
    version: 2,
    width: 1600,
    height: 1000,
    alt: 'ساحة',
    isDecorative: false,
    caption: '',
    credit: 'أرشيف',
    licenceEndsAt: null,
    focalX: 3,
    focalY: 10,
    dominantColour: 4,
    renditions: [
      { version: 1, format: 'jpeg', width: 960, height: 600, bytes: 90_000, key: 'former.jpg' },
      { version: 2, format: 'webp', width: 960, height: 600, bytes: 90_000, key: 'present.webp' },
    ],
    ...traits,
  };
}

function view(traits: Partial<PictureRow> = {}): PictureView {
  const picture = pictureView(aRow(traits), { at: AT });
  if (!picture) throw new Error('The picture is not shown');
  return picture;
}

describe('a picture', () => {
  it('leaves the page when its licence has ended', () => {
    expect(pictureView(aRow({ licenceEndsAt: AT }), { at: AT })).toBeNull();
    expect(pictureView(null, { at: AT })).toBeNull();
  });

  it('names no rendition of a former file or focal point', () => {
    const html = renderToStaticMarkup(<Picture picture={view()} place="large" />);
    expect(html).toContain('/media/present.webp');
    expect(html).not.toContain('former');
  });

  it('is cropped around its focal point by classes, without a style attribute', () => {
    const html = renderToStaticMarkup(<Picture picture={view()} place="large" />);
    expect(html).toContain('focal-x-3 focal-y-10');
    expect(html).toContain('ground-4');
    expect(html).not.toContain('style');
  });

  it('shows its colour while there is no rendition yet', () => {
    const none = view({ renditions: [] });
    expect(renderToStaticMarkup(<Picture picture={none} place="lead" />)).not.toContain('<img');
    expect(renderToStaticMarkup(<WholePicture picture={none} place="body" />)).toContain(
      'viewBox="0 0 1600 1000"',
    );
  });

  it('is silent where it decorates', () => {
    const decoration = view({ isDecorative: true });
    expect(renderToStaticMarkup(<Picture picture={decoration} place="lead" />)).toContain('alt=""');
  });

  it('on the first screen is fetched first, below it when it is near', () => {
    const first = renderToStaticMarkup(<Picture picture={view()} place="lead" isFirst />);
    expect(first).toContain('fetchPriority="high"');
    expect(first).not.toContain('loading=');
    expect(renderToStaticMarkup(<Picture picture={view()} place="lead" />)).toContain(
      'loading="lazy"',
    );
  });
});

it('the style sheet knows every colour that stands behind a picture', () => {
  const css = readFileSync('components/theme/picture.css', 'utf8');
  GROUND_COLOURS.forEach((colour, index) => {
    expect(css).toContain(`--ground-${index}: ${colour};`);
    expect(css).toContain(`background-color: var(--ground-${index});`);
  });
});
