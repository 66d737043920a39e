import type { Art } from './art';
import { INK, type Colour } from './colour';
import { along, polygon, rect, repeat, tenth, type Point } from './svg';

/** An eight-pointed star, the khatam: two squares, one turned. */
export function star(x: number, y: number, radius: number, points = 8, waist = 0.765): Point[] {
  return Array.from({ length: points * 2 }, (_, at) => {
    const angle = (at / (points * 2)) * Math.PI * 2 - Math.PI / 2;
    const reach = at % 2 === 0 ? radius : radius * waist;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const;
  });
}

export type TileInks = { ground: Colour; star: Colour; cross: Colour; heart: Colour };

export const PINE_TILES: TileInks = {
  ground: INK.lime,
  star: INK.pine,
  cross: INK.ochre,
  heart: INK.madder,
};

export const TILES: readonly TileInks[] = [
  PINE_TILES,
  { ground: INK.lime, star: INK.atlantic, cross: INK.teal, heart: INK.ochre },
  { ground: INK.lime, star: INK.teal, cross: INK.navy, heart: INK.wheat },
  { ground: INK.sand, star: INK.madder, cross: INK.pine, heart: INK.ink },
];

/** A wall of cut tile: stars and the crosses between them, inside a rectangle. */
export function zellige(
  art: Art,
  options: {
    x: number;
    y: number;
    width: number;
    height: number;
    cell: number;
    inks: TileInks;
    depth?: number;
  },
): string {
  const { x, y, width, height, cell, inks, depth = 0 } = options;
  const ink = (colour: Colour): Colour => (depth > 0 ? art.shade(colour, depth) : art.lit(colour));
  const [columns, rows] = [Math.ceil(width / cell) + 1, Math.ceil(height / cell) + 1];
  const tiles = repeat(rows, (row) =>
    repeat(columns, (at) => {
      const [cx, cy] = [x + at * cell, y + row * cell];
      const [mx, my] = [cx + cell / 2, cy + cell / 2];
      return (
        polygon(star(cx, cy, cell * 0.5), ink(inks.star)) +
        polygon(star(cx, cy, cell * 0.28), ink(inks.heart)) +
        polygon(star(cx, cy, cell * 0.12), ink(inks.ground)) +
        polygon(
          [
            [mx, my - cell * 0.27],
            [mx + cell * 0.09, my - cell * 0.09],
            [mx + cell * 0.27, my],
            [mx + cell * 0.09, my + cell * 0.09],
            [mx, my + cell * 0.27],
            [mx - cell * 0.09, my + cell * 0.09],
            [mx - cell * 0.27, my],
            [mx - cell * 0.09, my - cell * 0.09],
          ],
          ink(inks.cross),
        )
      );
    }),
  );
  return (
    rect(x, y, width, height, ink(inks.ground)) +
    art.clipped(
      `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"/>`,
      tiles,
    )
  );
}

/** A great rosette: rings of stars and petals about a centre, as on a Fez plate. */
export function rosette(art: Art, x: number, y: number, radius: number, inks: TileInks): string {
  const ring = (
    count: number,
    reach: number,
    draw: (px: number, py: number, angle: number) => string,
    turn = 0,
  ): string =>
    repeat(count, (at) => {
      const angle = (at / count) * Math.PI * 2 + turn;
      return draw(
        x + Math.cos(angle) * reach * radius,
        y + Math.sin(angle) * reach * radius,
        angle,
      );
    });
  const petal = (
    px: number,
    py: number,
    angle: number,
    long: number,
    wide: number,
    colour: Colour,
  ): string => {
    const [ux, uy] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    return polygon(
      [
        [px - ux * long, py - uy * long],
        [px - uy * wide, py + ux * wide],
        [px + ux * long, py + uy * long],
        [px + uy * wide, py - ux * wide],
      ],
      colour,
    );
  };
  return (
    ring(32, 0.9, (px, py, angle) => petal(px, py, angle, 0.05, 0.03, art.lit(inks.star))) +
    ring(16, 0.7, (px, py, angle) => petal(px, py, angle, 0.13, 0.075, art.lit(inks.star))) +
    ring(16, 0.7, (px, py, angle) => petal(px, py, angle, 0.06, 0.03, art.lit(inks.ground)), 0) +
    ring(
      16,
      0.54,
      (px, py) => polygon(star(px, py, radius * 0.06), art.lit(inks.heart)),
      Math.PI / 16,
    ) +
    `<path d="${along(star(x, y, radius * 0.46, 16, 0.8))}Z" fill="${art.lit(inks.cross)}"/>` +
    polygon(star(x, y, radius * 0.34, 8), art.lit(inks.ground)) +
    polygon(star(x, y, radius * 0.26, 8), art.lit(inks.star)) +
    ring(8, 0.17, (px, py, angle) => petal(px, py, angle, 0.06, 0.026, art.lit(inks.ground))) +
    polygon(star(x, y, radius * 0.09, 8), art.lit(inks.heart))
  );
}
