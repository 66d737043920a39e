import type { Art } from './art';
import { INK } from './colour';
import { rect } from './svg';

export const SPINES = [
  INK.madder,
  INK.teal,
  INK.ochre,
  INK.pine,
  INK.atlantic,
  INK.lime,
  INK.wood,
  INK.plum,
  INK.terracotta,
] as const;

/** A row of book spines standing on a line. */
export function books(art: Art, x: number, foot: number, width: number, height: number): string {
  const parts: string[] = [];
  for (let at = x; at < x + width - 6;) {
    const wide = Math.min(art.random.between(height * 0.1, height * 0.24), x + width - at);
    const tall = height * art.random.between(0.72, 1);
    const ink = art.random.pick(SPINES);
    parts.push(
      rect(at, foot - tall, wide - 1.4, tall, art.shade(ink, 0.1)),
      rect(at + wide * 0.7, foot - tall, wide * 0.3 - 1.4, tall, art.shade(ink, 0.38)),
      rect(at, foot - tall * 0.84, wide - 1.4, tall * 0.05, art.bright(INK.wheat, 0.1)),
      rect(at, foot - tall * 0.2, wide - 1.4, tall * 0.04, art.bright(INK.wheat, 0.1)),
    );
    at += wide;
  }
  return parts.join('');
}
