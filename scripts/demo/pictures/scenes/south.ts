import type { Art } from '../kit/art';
import { earthTower, house } from '../kit/buildings';
import { INK, mix, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { boulder, cuts, dune, mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { oleander, palm, tuft } from '../kit/plants';
import { birds, clouds, rays, sky, sun } from '../kit/sky';
import { ellipse, path, placed, polygon, rect, repeat, stroke } from '../kit/svg';
import { river } from '../kit/water';

export const SOUTH_SCENES = {
  desert: {
    hours: ['gold', 'dusk', 'morning', 'night'],
    draw: (art) => (art.random.chance(0.6) ? desert(art) : shafts(art)),
  },
  kasbah: { hours: ['noon', 'gold', 'dusk', 'morning'], draw: kasbah },
  oued: { hours: ['morning', 'noon', 'gold'], draw: oued },
} satisfies Record<string, Drawing>;

/** A caravan on the ridge of a dune, the sun behind it. */
function desert(art: Art): string {
  const { random } = art;
  const sand = random.pick([INK.ochre, INK.terracotta, INK.wheat]);
  return (
    sky(art, 480) +
    sun(art, 640, 300, 118) +
    dune(art, { x: 200, y: 540, width: 900, height: 120, colour: sand, distance: 0.55 }) +
    dune(art, { x: 980, y: 560, width: 1000, height: 160, colour: sand, distance: 0.4 }) +
    caravan(art) +
    dune(art, { x: 560, y: 640, width: 1500, height: 170, colour: sand, distance: 0.1 }) +
    dune(art, { x: 120, y: 720, width: 1100, height: 130, colour: sand }) +
    dune(art, { x: 1060, y: 800, width: 1250, height: 190, colour: sand }) +
    cuts(art, {
      x: 0,
      y: 700,
      width: 1100,
      height: 90,
      count: 56,
      colour: art.shade(sand, 0.5),
      length: 110,
      slope: -0.08,
      opacity: 0.3,
    }) +
    [210, 250, 1040].map((x, at) => tuft(art, x, 770 + at * 8, 44, INK.olive, 7)).join('')
  );
}

/** A row of mounds, each the mouth of a shaft, leading the eye and the water to an oasis. */
function shafts(art: Art): string {
  const { random } = art;
  const sand = random.pick([INK.ochre, INK.terracotta]);
  const mounds = repeat(8, (at) => {
    const near = ((at + 1) / 8) ** 1.7;
    const [x, y, size] = [760 - near * 420, 500 + near * 190, 12 + near * 118];
    return (
      polygon(
        [
          [x - size, y],
          [x - size * 0.34, y - size * 0.42],
          [x + size * 0.34, y - size * 0.42],
          [x + size, y],
        ],
        art.bright(sand, 0.2),
      ) +
      polygon(
        [
          [x + size * 0.1, y],
          [x + size * 0.04, y - size * 0.42],
          [x + size * 0.34, y - size * 0.42],
          [x + size, y],
        ],
        art.shade(sand, 0.34),
      ) +
      ellipse(x, y - size * 0.42, size * 0.34, size * 0.08, art.shade(INK.ink, 0.1)) +
      polygon(
        [
          [x + size * 0.7, y],
          [x + size, y],
          [x + size * 2, y + size * 0.14],
          [x + size * 1.1, y + size * 0.14],
        ],
        art.light.shadow,
        'opacity=".3"',
      )
    );
  });
  return (
    sky(art, 470) +
    sun(art, random.between(300, 420), random.between(150, 230), 74) +
    clouds(art, 2, 80, 200) +
    mountain(art, { x: 930, top: 330, foot: 500, width: 700, colour: INK.plum, distance: 0.55 }) +
    ridge(art, { y: 492, height: 30, colour: art.far(sand, 0.4) }) +
    rect(-10, 484, 1220, 330, art.lit(sand)) +
    ellipse(850, 496, 250, 14, art.shade(INK.olive, 0.1)) +
    repeat(12, (at) =>
      palm(
        art,
        650 + at * 36 + random.between(-12, 12),
        500 + random.between(-6, 8),
        random.between(70, 120),
        0.16,
      ),
    ) +
    house(art, { x: 960, y: 500, width: 90, height: 54, colour: INK.terracotta }) +
    cuts(art, {
      x: 0,
      y: 520,
      width: 1150,
      height: 260,
      count: 80,
      colour: art.shade(sand, 0.4),
      length: 100,
      slope: -0.06,
      opacity: 0.34,
    }) +
    mounds +
    figure(art, { x: 560, foot: 690, height: 120, kind: 'djellaba', cloth: INK.lime }) +
    figure(art, { x: 622, foot: 696, height: 124, kind: 'stander', cloth: INK.atlantic }) +
    tuft(art, 980, 760, 60, INK.olive, 8) +
    tuft(art, 160, 790, 50, INK.olive, 7)
  );
}

function caravan(art: Art): string {
  const train = [0, 1, 2, 3].map((at) =>
    camel(art, 418 + at * 96, 506 - 12 * Math.sin((at + 1) * 0.7) - 8, 0.62, at),
  );
  return (
    train.join('') +
    figure(art, { x: 806, foot: 502, height: 62, kind: 'djellaba', cloth: INK.navy, flip: false })
  );
}

function camel(art: Art, x: number, foot: number, size: number, at: number): string {
  const coat = art.shade(INK.earth, 0.5);
  const load: Colour = [INK.madder, INK.atlantic, INK.wheat, INK.teal][at % 4] ?? INK.madder;
  return placed(
    path(
      'M-58-50Q-62-78-44-86Q-26-92-16-104Q-4-120 8-104Q20-88 40-84Q54-84 60-104Q64-124 72-132L94-130Q98-122 88-120L80-118Q78-90 66-72Q56-58 44-56L40 0H33L30-50L20-44L14 0H7L6-46H-30L-34 0H-41L-42-48L-50-40L-56 0H-63L-58-50Z',
      coat,
    ) +
      path('M-30-92Q-16-96-4-98Q14-96 24-86L28-58H-32Z', art.shade(load, 0.15)) +
      path('M-31-74H27L28-66H-32Z', art.lit(INK.wheat)) +
      stroke('M-58-62q-8 14-4 26', coat, 4),
    x,
    foot,
    size,
  );
}

/** The earthen castle above its palms and its river. */
function kasbah(art: Art): string {
  const { random } = art;
  const wall = random.pick([INK.terracotta, mix(INK.terracotta, INK.rose, 0.5), INK.earth]);
  const warm = mix(wall, INK.ochre, 0.35);
  return (
    sky(art, 420) +
    sun(art, random.between(170, 290), random.between(130, 200), 56) +
    clouds(art, 4, 80, 220) +
    mountain(art, { x: 330, top: 220, foot: 520, width: 800, colour: INK.plum, distance: 0.5 }) +
    mountain(art, { x: 930, top: 190, foot: 520, width: 860, colour: INK.plum, distance: 0.56 }) +
    ridge(art, { y: 470, height: 70, colour: art.far(INK.earth, 0.3) }) +
    path(
      'M-10 620C150 560 260 470 420 440S760 400 900 450S1130 560 1210 580V810H-10Z',
      art.shade(warm, 0.08),
    ) +
    castle(art, wall, warm) +
    cuts(art, {
      x: 60,
      y: 560,
      width: 1050,
      height: 60,
      count: 40,
      colour: art.shade(wall, 0.5),
      length: 70,
      slope: -0.1,
      opacity: 0.4,
    }) +
    repeat(13, (at) =>
      palm(
        art,
        60 + at * 92 + random.between(-24, 24),
        648 + random.between(-10, 12),
        random.between(100, 150),
        0.14,
      ),
    ) +
    river(art, {
      from: [1210, 640],
      bends: [
        [860, 664],
        [560, 700],
        [250, 760],
        [-60, 830],
      ],
      widths: [6, 60, 110, 190, 300],
      colour: INK.teal,
    }) +
    path('M-10 700Q180 690 330 716T560 812H-10Z', art.shade(INK.olive, 0.18)) +
    palm(art, 150, 790, 330) +
    palm(art, 262, 806, 250) +
    tuft(art, 60, 800, 80, INK.leaf, 9) +
    tuft(art, 400, 806, 60, INK.olive, 8) +
    figure(art, { x: 760, foot: 700, height: 66, kind: 'djellaba', cloth: INK.lime }) +
    figure(art, { x: 800, foot: 706, height: 62, kind: 'woman', cloth: INK.madder })
  );
}

function castle(art: Art, wall: Colour, warm: Colour): string {
  const back = [470, 590, 730, 850]
    .map((x, at) => earthTower(art, x, 460, 76, 170 + (at % 2) * 50, warm))
    .join('');
  const houses = repeat(9, (at) =>
    house(art, {
      x: 330 + at * 68,
      y: 500 + Math.abs(at - 4) * 12,
      width: 74,
      height: art.random.between(70, 130),
      colour: at % 2 === 0 ? wall : warm,
    }),
  );
  const front =
    earthTower(art, 420, 560, 104, 250, wall) +
    house(art, { x: 470, y: 566, width: 150, height: 150, colour: warm, door: true }) +
    earthTower(art, 660, 566, 118, 300, wall) +
    house(art, { x: 716, y: 570, width: 130, height: 130, colour: warm }) +
    earthTower(art, 880, 572, 100, 220, wall);
  const lower = repeat(7, (at) =>
    house(art, {
      x: 330 + at * 92,
      y: 600 + Math.abs(at - 3) * 6,
      width: 96,
      height: art.random.between(46, 76),
      colour: at % 2 === 0 ? warm : wall,
      door: at === 3,
    }),
  );
  return back + houses + front + lower;
}

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
