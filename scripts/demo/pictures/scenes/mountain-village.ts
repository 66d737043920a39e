import type { Art } from '../kit/art';
import { house, pane, roundArch } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { tree } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { d, path, type Point, rect, repeat, SHEET, smooth, stroke } from '../kit/svg';

export const mountainVillageScene: Drawing = {
  hours: ['morning', 'noon', 'dawn', 'gold', 'dusk'],
  draw: mountainVillage,
};

/** Flat-roofed houses climbing a slope above their terraces. */
function mountainVillage(art: Art): string {
  const { random } = art;
  const walls: Colour[] = [
    INK.earth,
    INK.terracotta,
    mix(INK.earth, INK.ochre, 0.5),
    mix(INK.rose, INK.earth, 0.5),
  ];
  const rows = [
    { y: 330, count: 4, size: 74, from: 520 },
    { y: 392, count: 6, size: 84, from: 420 },
    { y: 462, count: 7, size: 94, from: 330 },
    { y: 540, count: 7, size: 104, from: 290 },
  ];
  const village = rows
    .map(({ y, count, size, from }) =>
      repeat(count, (at) =>
        house(art, {
          x: from + at * size * 0.92 + random.between(-8, 8),
          y: y + random.between(-6, 8),
          width: size * random.between(0.8, 1.05),
          height: size * random.between(0.7, 1.15),
          colour: random.pick(walls),
          door: random.chance(0.4),
        }),
      ),
    )
    .join('');
  return (
    sky(art, 420) +
    sun(art, random.between(190, 330), random.between(130, 190), 50) +
    clouds(art, 3, 70, 190) +
    mountain(art, {
      x: 240,
      top: 190,
      foot: 560,
      width: 720,
      colour: INK.slate,
      distance: 0.52,
      snow: 0.35,
    }) +
    mountain(art, {
      x: 860,
      top: 92,
      foot: 620,
      width: 980,
      colour: mix(INK.earth, INK.slate, 0.4),
      distance: 0.3,
      snow: 0.28,
    }) +
    ridge(art, { y: 560, height: 60, colour: art.far(INK.earth, 0.3) }) +
    path(
      d`M-10 640C160 560 250 520 330 440C420 350 500 300 620 262C760 220 900 300 1000 380S1160 470 1210 490V810H-10Z`,
      art.shade(INK.earth, 0.12),
    ) +
    cuts(art, {
      x: 40,
      y: 430,
      width: 1100,
      height: 170,
      count: 60,
      colour: art.shade(INK.earth, 0.5),
      length: 60,
      slope: -0.3,
      opacity: 0.4,
    }) +
    [300, 360, 1010, 1075]
      .map((x, at) => tree(art, x, 470 + (at % 2) * 26, 92, INK.leaf, 0.12))
      .join('') +
    village +
    tower(art) +
    terraces(art) +
    [130, 235, 1000, 1090]
      .map((x, at) => tree(art, x, 690 + (at % 2) * 22, 150, at % 2 === 0 ? INK.leaf : INK.olive))
      .join('') +
    figure(art, { x: 520, foot: 706, height: 76, kind: 'carrier' }) +
    figure(art, { x: 580, foot: 712, height: 78, kind: 'woman', cloth: INK.madder })
  );
}

function tower(art: Art): string {
  const wall = INK.terracotta;
  return (
    rect(640, 190, 70, 110, art.lit(wall)) +
    rect(688, 190, 22, 110, art.shade(wall, 0.4)) +
    rect(634, 182, 82, 10, art.bright(wall, 0.3)) +
    path(roundArch(664, 250, 16, 34), pane(art, wall, 1)) +
    repeat(3, (at) => rect(642 + at * 15, 200, 8, 8, art.shade(wall, 0.5)))
  );
}

function terraces(art: Art): string {
  const inks = [INK.leaf, INK.olive, INK.wheat, INK.mint, INK.leaf];
  return repeat(5, (at) => {
    const y = 566 + at * 50;
    const bend: Point[] = [
      [-10, y + 50],
      [180, y + 26],
      [420, y + art.random.between(-4, 10)],
      [680, y + art.random.between(-6, 12)],
      [930, y + 24],
      [1210, y + 2],
    ];
    const ink = inks[at] ?? INK.leaf;
    const lip = bend.map(([x, up]) => [x, up + 9] as const);
    return (
      path(
        `${smooth(bend)}L1210 ${SHEET.height + 10}L-10 ${SHEET.height + 10}Z`,
        art.bright(ink, 0.22),
      ) +
      path(`${smooth(lip)}L1210 ${SHEET.height + 10}L-10 ${SHEET.height + 10}Z`, art.lit(ink)) +
      repeat(3, (row) =>
        stroke(
          smooth(bend.map(([x, up]) => [x, up + 19 + row * (8 + at)] as const)),
          art.shade(ink, 0.26),
          2.6,
          'stroke-dasharray="2 11"',
        ),
      )
    );
  });
}
