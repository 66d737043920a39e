import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { boulder, mountain } from '../kit/land';
import { figure } from '../kit/people';
import { oleander, palm } from '../kit/plants';
import { birds, clouds, rays, sky, sun } from '../kit/sky';
import { path, placed, polygon, repeat, stroke } from '../kit/svg';
import { river } from '../kit/water';

export const ouedScene: Drawing = { hours: ['morning', 'noon', 'gold'], draw: oued };

/** A stream between red walls, rose laurel on its banks. */
function oued(art: Art): string {
  const { random } = art;
  const rock = random.pick([INK.brick, INK.terracotta, INK.ochre]);
  const flower = random.pick([INK.rose, '#d96a86', INK.madder]);
  return (
    sky(art, 460) +
    sun(art, 620, random.between(150, 210), 56) +
    rays(art, 620, 180, 18, 520) +
    clouds(art, 2, 60, 180) +
    mountain(art, { x: 620, top: 250, foot: 540, width: 620, colour: INK.plum, distance: 0.58 }) +
    gorge(
      art,
      rock,
      0.32,
      [
        [-10, 150],
        [150, 180],
        [260, 300],
        [390, 330],
        [500, 500],
      ],
      560,
    ) +
    placed(
      gorge(
        art,
        rock,
        0.26,
        [
          [-10, 120],
          [170, 170],
          [300, 250],
          [410, 340],
          [520, 510],
        ],
        560,
      ),
      1200,
      0,
      1,
      { flip: true },
    ) +
    path('M-10 560Q300 500 600 520T1210 556V810H-10Z', art.shade(INK.olive, 0.06)) +
    river(art, {
      from: [606, 520],
      bends: [
        [650, 556],
        [560, 604],
        [640, 670],
        [540, 820],
      ],
      widths: [8, 26, 62, 120, 250],
      colour: INK.teal,
    }) +
    gorge(
      art,
      rock,
      0,
      [
        [-10, 40],
        [90, 110],
        [170, 270],
        [210, 420],
        [280, 640],
      ],
      720,
    ) +
    placed(
      gorge(
        art,
        rock,
        0.04,
        [
          [-10, 90],
          [70, 150],
          [130, 320],
          [180, 470],
          [250, 650],
        ],
        720,
      ),
      1200,
      0,
      1,
      { flip: true },
    ) +
    [440, 496, 730, 790]
      .map((x, at) => palm(art, x, 566 + (at % 2) * 16, random.between(120, 170), 0.1))
      .join('') +
    [
      [360, 640, 46],
      [300, 716, 64],
      [860, 650, 50],
      [930, 730, 66],
      [800, 600, 30],
      [440, 600, 30],
    ]
      .map(([x = 0, y = 0, size = 0]) => oleander(art, x, y, size, flower))
      .join('') +
    [
      [470, 690, 36],
      [770, 748, 46],
      [430, 770, 52],
      [730, 690, 24],
    ]
      .map(([x = 0, y = 0, size = 0]) => boulder(art, x, y, size, INK.sand))
      .join('') +
    birds(art, 5, 640, 280, 110, art.shade(INK.slate, 0.4)) +
    figure(art, { x: 830, foot: 664, height: 70, kind: 'carrier', cloth: INK.teal })
  );
}

/** One wall of a gorge, standing at the start edge: buttresses of light over shadow, and strata. */
function gorge(
  art: Art,
  rock: Colour,
  distance: number,
  crest: [number, number][],
  foot: number,
): string {
  const light = art.far(art.bright(rock, 0.12), distance);
  const dark = art.far(art.shade(rock, 0.42), distance);
  const body = polygon([...crest, [crest.at(-1)?.[0] ?? 0, foot], [-10, foot + 30]], light);
  const shadows = crest
    .slice(1)
    .map(([x, y], at) => {
      const before = crest[at] ?? [0, 0];
      const base = foot + (at % 2) * 10;
      return polygon(
        [
          [x, y],
          [x + (x - before[0]) * 0.12, base],
          [before[0] + (x - before[0]) * 0.34, base],
          [x - (x - before[0]) * 0.36, y + (base - y) * 0.42],
        ],
        dark,
      );
    })
    .join('');
  const strata = crest
    .slice(1)
    .map(([x, y], at) =>
      repeat(4, (row) => {
        const before = crest[at] ?? [0, 0];
        const level = y + 30 + row * ((foot - y) / 4.6);
        return stroke(
          `M${before[0] + 14} ${Math.round(level - 8)}L${Math.round(x - 30)} ${Math.round(level)}`,
          art.far(art.shade(rock, 0.28), distance),
          4,
        );
      }),
    )
    .join('');
  return body + strata + shadows;
}
