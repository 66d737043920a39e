import type { Art } from '../kit/art';
import { house } from '../kit/buildings';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, dune, mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { palm, tuft } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { ellipse, path, placed, polygon, rect, repeat, stroke } from '../kit/svg';

export const desertScene: Drawing = {
  hours: ['gold', 'dusk', 'morning', 'night'],
  draw: (art) => (art.random.chance(0.6) ? desert(art) : shafts(art)),
};

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
