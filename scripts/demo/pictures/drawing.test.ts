import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { demoAuthors } from '../content/authors';
import { drawPortrait } from './draw-portrait';
import { drawScene, SCENES } from './draw-scene';

const SMALL = { width: 240, height: 160 };

describe('a picture drawn by code', () => {
  it('is the same for the same scene and seed, and another for another seed', () => {
    for (const scene of SCENES) {
      expect(drawScene(scene, 1, SMALL)).toBe(drawScene(scene, 1, SMALL));
      expect(drawScene(scene, 1, SMALL)).not.toBe(drawScene(scene, 2, SMALL));
    }
  });

  it('holds shapes alone: no text, no number that is not one', () => {
    for (const scene of SCENES) {
      const svg = drawScene(scene, 3, SMALL);
      expect(svg).not.toMatch(/<text|<image|<script/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('weighs at most 60 kB at 960 px as AVIF, the busiest included', async () => {
    const svg = drawScene('stadium', 1, { width: 960, height: 640 });
    const avif = await sharp(Buffer.from(svg)).avif({ quality: 50, effort: 1 }).toBuffer();
    expect(avif.length).toBeLessThan(60_000);
  });
});

describe('an author of the demo edition', () => {
  it('has a plate', () => {
    for (const { key } of demoAuthors) {
      expect(drawPortrait(key), key).toMatch(/^<svg/);
      expect(drawPortrait(key), key).not.toMatch(/NaN|undefined/);
    }
    expect(drawPortrait('somebody-else')).toBeNull();
  });
});
