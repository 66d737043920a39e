import { afterEach, expect, it } from 'vitest';
import { SYSTEM } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { removeFile } from '@/lib/storage/store';
import { renderPictures } from './render-pictures';
import { storePicture } from './store-picture';

const FIELDS = {
  alt: 'دائرة',
  isDecorative: false,
  caption: '',
  credit: 'ورشة الجريدة',
  focalX: 5,
  focalY: 5,
};

async function aDrawing(radius: number): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"><circle cx="240" cy="160" r="${radius}"/></svg>`;
  const stored = await storePicture(SYSTEM, {
    bytes: new TextEncoder().encode(svg),
    fields: FIELDS,
  });
  if (!stored.ok) throw new Error(stored.code);
  return stored.value.id;
}

const renditionsOf = (assetId: string) => db.mediaRendition.count({ where: { assetId } });

afterEach(async () => {
  const renditions = await db.mediaRendition.findMany({ select: { key: true } });
  const assets = await db.mediaAsset.findMany({ select: { id: true } });
  await Promise.all(renditions.map(({ key }) => removeFile('public', key)));
  await Promise.all(assets.map(({ id }) => removeFile('private', `${id}.svg`)));
});

it('all renditions are made, and a second run makes none again', async () => {
  const id = await aDrawing(90);
  const { signal } = new AbortController();
  await renderPictures(SYSTEM, { signal });
  // Two widths fit into 480 pixels, in three formats.
  expect(await renditionsOf(id)).toBe(6);
  await renderPictures(SYSTEM, { signal });
  expect(await renditionsOf(id)).toBe(6);
  expect(await db.mediaAsset.count({ where: { renderedAt: null } })).toBe(0);
});

it('a stop does not wait for pictures: what is missing is made another time', async () => {
  const id = await aDrawing(120);
  const stopping = new AbortController();
  stopping.abort();
  await renderPictures(SYSTEM, { signal: stopping.signal });
  expect(await renditionsOf(id)).toBe(0);
  await renderPictures(SYSTEM, { signal: new AbortController().signal });
  expect(await renditionsOf(id)).toBe(6);
});
