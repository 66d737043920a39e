import type { Art } from '../kit/art';
import { house, pane, roundArch } from '../kit/buildings';
import { INK, mix, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { boulder, cuts, mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { cedar, lobed, tree, tuft } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import {
  d,
  fade,
  path,
  placed,
  polygon,
  rect,
  repeat,
  SHEET,
  smooth,
  stroke,
  type Point,
} from '../kit/svg';

export const MOUNTAIN_SCENES = {
  'atlas-snow': { hours: ['morning', 'noon', 'gold', 'dusk'], draw: atlasSnow },
  'mountain-village': { hours: ['morning', 'noon', 'dawn', 'gold', 'dusk'], draw: mountainVillage },
  forest: { hours: ['morning', 'gold', 'grey', 'noon'], draw: forest },
} satisfies Record<string, Drawing>;

/** The high range under snow, cedars before it, a mule track. */
function atlasSnow(art: Art): string {
  const { random } = art;
  const main = random.between(520, 660);
  return (
    sky(art, 560) +
    sun(art, main - 250, random.between(140, 210), 54) +
    clouds(art, 4, 90, 260) +
    mountain(art, {
      x: main - 330,
      top: 270,
      foot: 620,
      width: 640,
      colour: INK.slate,
      distance: 0.55,
      snow: 0.42,
    }) +
    mountain(art, {
      x: main + 390,
      top: 240,
      foot: 620,
      width: 720,
      colour: INK.slate,
      distance: 0.5,
      snow: 0.45,
    }) +
    mountain(art, {
      x: main,
      top: 122,
      foot: 640,
      width: 900,
      colour: mix(INK.slate, INK.plum, 0.25),
      distance: 0.16,
      snow: 0.56,
    }) +
    mountain(art, {
      x: main - 430,
      top: 420,
      foot: 700,
      width: 700,
      colour: INK.earth,
      distance: 0.22,
    }) +
    mountain(art, {
      x: main + 470,
      top: 440,
      foot: 700,
      width: 760,
      colour: INK.earth,
      distance: 0.16,
    }) +
    ridge(art, { y: 680, height: 110, colour: art.shade(INK.olive, 0.2) }) +
    ridge(art, { y: 740, height: 80, colour: art.shade(INK.pine, 0.05) }) +
    track(art) +
    [90, 190, 275, 905, 1000, 1120]
      .map((x, at) => cedar(art, x, 770 + (at % 2) * 16, random.between(190, 320)))
      .join('') +
    birds(art, 4, main - 120, 220, 90, art.shade(INK.slate, 0.5)) +
    mule(art, 640, 722)
  );
}

function track(art: Art): string {
  return path(
    'M560 812C600 780 720 760 690 730S560 700 590 676Q640 700 730 722T660 812Z',
    art.bright(INK.sand, 0.1),
  );
}

function mule(art: Art, x: number, y: number): string {
  const coat = art.shade(INK.wood, 0.45);
  const beast = placed(
    path(
      'M-46-62Q-30-71-6-67Q14-65 26-70L43-92L40-110L48-99L54-111L54-95L73-79Q76-72 69-70L56-76L46-56Q43-44 37-38L36 0H30L28-34L22-33L20 0H14L14-36Q-10-30-30-38L-34-20L-32 0H-38L-42-22L-44 0H-50L-49-30Q-52-50-46-62Z',
      coat,
    ) +
      stroke('M-47-60Q-60-50-55-28', coat, 4) +
      path('M-26-70H16L19-40H-29Z', art.lit(INK.madder)) +
      rect(-27, -58, 44, 5, art.lit(INK.wheat)),
    x,
    y,
    0.8,
  );
  return (
    beast +
    figure(art, {
      x: x + 78,
      foot: y + 3,
      height: 74,
      kind: 'djellaba',
      cloth: INK.lime,
      flip: false,
    })
  );
}

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

/** Tall cedars in mist, light falling between them onto a path. */
function forest(art: Art): string {
  const { random } = art;
  const [top, , low] = art.light.sky;
  const ground = art.linear([
    [0, mix(top, INK.mint, 0.35)],
    [1, mix(low, INK.mist, 0.2)],
  ]);
  const depths = [
    { distance: 0.74, foot: 500, count: 13, wide: 16 },
    { distance: 0.52, foot: 548, count: 9, wide: 26 },
    { distance: 0.28, foot: 610, count: 6, wide: 40 },
  ];
  const stands = depths
    .map(({ distance, foot, count, wide }) => {
      const floor = ridge(art, { y: foot, height: 26, colour: art.far(INK.leaf, distance) });
      const stems = repeat(count, (at) => {
        const x = ((at + 0.5) / count) * SHEET.width + random.between(-36, 36);
        return Math.abs(x - 600) < 70 + (1 - distance) * 60
          ? ''
          : stem(art, x, foot + 8, wide * random.between(0.8, 1.2), distance);
      });
      return stems + floor;
    })
    .join('');
  const beams = fade(
    repeat(4, (at) =>
      polygon(
        [
          [360 + at * 130, -10],
          [430 + at * 130, -10],
          [250 + at * 150, 690],
          [110 + at * 150, 690],
        ],
        art.light.sun,
      ),
    ),
    0.15,
  );
  return (
    rect(0, 0, SHEET.width, SHEET.height, ground) +
    sun(art, 640, 190, 62) +
    stands +
    path(
      'M585 566C640 600 520 640 500 690S420 780 400 812H860C820 760 640 700 670 650S640 590 625 566Z',
      art.bright(INK.sand, 0.05),
    ) +
    path(
      'M400 812C420 780 480 740 500 690Q510 664 540 640Q520 690 540 730T520 812Z',
      art.shade(INK.sand, 0.25),
    ) +
    beams +
    figure(art, { x: 588, foot: 668, height: 96, kind: 'walker', cloth: INK.madder }) +
    [60, 1050].map((x) => stem(art, x, 812, 96, 0)).join('') +
    stem(art, 222, 812, 64, 0.06) +
    [20, 130, 300, 350, 900, 960, 1120, 1180]
      .map((x) => tuft(art, x, 812, random.between(60, 110), INK.leaf, 9))
      .join('') +
    boulder(art, 860, 790, 52, INK.slate) +
    boulder(art, 340, 796, 34, INK.slate)
  );
}

function stem(art: Art, x: number, foot: number, wide: number, distance: number): string {
  const bark = mix(art.shade(INK.earth, 0.3), art.light.haze, distance);
  const dark = mix(art.shade(INK.wood, 0.68), art.light.haze, distance);
  const body = path(
    d`M${x - wide * 0.8} ${foot + 6}Q${x - wide * 0.42} ${foot - wide * 1.6} ${x - wide * 0.4} ${foot - wide * 4}L${x - wide * 0.3} -10H${x + wide * 0.3}L${x + wide * 0.4} ${foot - wide * 4}Q${x + wide * 0.42} ${foot - wide * 1.6} ${x + wide * 0.85} ${foot + 6}Z`,
    bark,
  );
  const side = path(
    d`M${x + wide * 0.1} ${foot + 6}Q${x + wide * 0.16} ${foot - wide * 2} ${x + wide * 0.14} -10H${x + wide * 0.3}L${x + wide * 0.4} ${foot - wide * 4}Q${x + wide * 0.42} ${foot - wide * 1.6} ${x + wide * 0.85} ${foot + 6}Z`,
    dark,
  );
  const fissures = repeat(wide > 30 ? 9 : 3, (at) =>
    stroke(
      d`M${x - wide * 0.24 + (at % 3) * wide * 0.16} ${foot - 60 - at * (foot / 11)}v${wide * 0.8}`,
      dark,
      wide * 0.035,
    ),
  );
  const boughs = repeat(5, (at) => {
    const y = 20 + at * foot * 0.12 + art.random.between(0, 30);
    const reach = wide * art.random.between(1, 1.7) + 16;
    const way = at % 2 === 0 ? 1 : -1;
    const centre = x + way * reach * 0.8;
    return (
      stroke(d`M${x} ${y + reach * 0.3}L${centre} ${y}`, dark, wide * 0.1) +
      path(
        lobed(art, centre, y, reach, 8, 0.3),
        mix(art.shade(INK.pine, 0.25), art.light.haze, distance),
      ) +
      path(
        lobed(art, centre - reach * 0.1, y - reach * 0.1, reach * 0.7, 7, 0.24),
        mix(art.lit(INK.leaf), art.light.haze, distance),
      )
    );
  });
  return body + side + fissures + boughs;
}
