import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { merlons } from '../kit/buildings';
import { boulder, cuts, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { tuft } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import { circle, d, path, placed, polygon, rect, repeat, stroke } from '../kit/svg';
import { swell, water } from '../kit/water';

export const COAST_SCENES = {
  port: { hours: ['dawn', 'noon', 'gold', 'dusk'], draw: port },
  coast: { hours: ['morning', 'noon', 'dawn', 'gold'], draw: coast },
  'fishing-boats': { hours: ['morning', 'noon', 'dawn', 'grey'], draw: fishingBoats },
} satisfies Record<string, Drawing>;

/** A freighter under the cranes of the quay. */
function port(art: Art): string {
  const { random } = art;
  const line = 470;
  const hull = random.pick([INK.madder, INK.navy, INK.teal]);
  const cranes = [250, 470, 930].map((x, at) =>
    craneAt(art, x, line + 20, 330 - at * 26, at === 2 ? 0.45 : 0.12),
  );
  return (
    sky(art, line) +
    sun(art, random.between(640, 800), random.between(170, 240), 58) +
    clouds(art, 4, 70, 300) +
    ridge(art, { y: line + 6, height: 70, colour: art.far(INK.slate, 0.72), bottom: line + 10 }) +
    repeat(9, (at) =>
      rect(780 + at * 48, line - 30 - random.between(0, 50), 34, 100, art.far(INK.slate, 0.6)),
    ) +
    cranes.join('') +
    birds(art, 6, 620, 190, 180, art.shade(INK.slate, 0.5)) +
    water(art, { y: line, colour: INK.sea, glint: 720 }) +
    ship(art, hull, line) +
    quay(art)
  );
}

function ship(art: Art, hull: Colour, line: number): string {
  const deck = line + 20;
  const keel = line + 152;
  const boxes = [INK.ochre, INK.teal, INK.brick, INK.lime, INK.atlantic, INK.madder, INK.olive];
  const stacks = repeat(9, (at) => {
    const tall = art.random.whole(2, 5);
    return repeat(tall, (row) => {
      const ink = art.random.pick(boxes);
      const [x, y] = [338 + at * 52, deck - 34 * (row + 1)];
      return (
        rect(x, y, 50, 33, art.lit(ink)) +
        rect(x, y + 25, 50, 8, art.shade(ink, 0.4)) +
        repeat(4, (slat) => rect(x + 8 + slat * 11, y + 4, 2.5, 20, art.shade(ink, 0.3)))
      );
    });
  });
  const bridge =
    rect(826, deck - 190, 86, 196, art.lit(INK.lime)) +
    rect(884, deck - 190, 28, 196, art.shade(INK.lime, 0.3)) +
    repeat(4, (row) =>
      repeat(4, (at) =>
        rect(
          835 + at * 13,
          deck - 176 + row * 38,
          8,
          13,
          art.light.lampsLit ? art.light.lamp : art.shade(INK.slate, 0.5),
        ),
      ),
    ) +
    rect(814, deck - 198, 108, 12, art.shade(INK.lime, 0.12)) +
    polygon(
      [
        [850, deck - 198],
        [854, deck - 246],
        [890, deck - 246],
        [896, deck - 198],
      ],
      art.lit(INK.madder),
    ) +
    rect(852, deck - 236, 40, 10, art.lit(INK.lime));
  return (
    stacks +
    bridge +
    path(
      d`M222 ${deck - 30}L300 ${deck - 6}L938 ${deck - 2}L960 ${deck - 14}L946 ${keel}L296 ${keel}Q250 ${keel - 70} 222 ${deck - 30}Z`,
      art.lit(hull),
    ) +
    path(
      d`M262 ${keel - 56}L950 ${keel - 40}L946 ${keel}L296 ${keel}Q276 ${keel - 26} 262 ${keel - 56}Z`,
      art.shade(hull, 0.45),
    ) +
    path(
      d`M276 ${keel - 26}L947 ${keel - 14}L946 ${keel}L296 ${keel}Z`,
      art.shade(INK.brick, 0.1),
    ) +
    rect(300, deck + 8, 636, 5, art.bright(INK.lime, 0.2), 'opacity=".85"') +
    circle(282, deck + 26, 9, art.shade(hull, 0.7)) +
    repeat(7, (at) =>
      path(
        d`M${250 + at * 110} ${keel + 4}q46 ${-9} 92 0q-46 10 -92 0Z`,
        art.bright(INK.lime, 0.5),
        'opacity=".7"',
      ),
    )
  );
}

function craneAt(art: Art, x: number, foot: number, height: number, distance: number): string {
  const ink = art.far(INK.ochre, distance);
  const dark = art.far(art.shade(INK.ochre, 0.5), distance);
  const [top, w] = [foot - height, height * 0.26];
  return (
    stroke(
      d`M${x} ${foot}L${x + w * 0.14} ${top + height * 0.3}M${x + w} ${foot}L${x + w * 0.86} ${top + height * 0.3}`,
      ink,
      height * 0.034,
    ) +
    stroke(
      d`M${x + w * 0.05} ${foot - height * 0.26}H${x + w * 0.95}M${x + w * 0.05} ${foot - height * 0.26}L${x + w * 0.86} ${top + height * 0.34}`,
      dark,
      height * 0.018,
    ) +
    rect(x - height * 0.34, top + height * 0.28, height * 1.02, height * 0.05, ink) +
    rect(x - height * 0.34, top + height * 0.315, height * 1.02, height * 0.016, dark) +
    polygon(
      [
        [x + w * 0.42, top],
        [x + w * 0.58, top],
        [x + w * 0.74, top + height * 0.3],
        [x + w * 0.26, top + height * 0.3],
      ],
      ink,
    ) +
    stroke(
      d`M${x + w * 0.5} ${top + 4}L${x - height * 0.32} ${top + height * 0.28}M${x + w * 0.5} ${top + 4}L${x + height * 0.66} ${top + height * 0.28}`,
      dark,
      height * 0.012,
    ) +
    stroke(
      d`M${x - height * 0.14} ${top + height * 0.33}V${top + height * 0.56}`,
      dark,
      height * 0.008,
    ) +
    rect(
      x - height * 0.18,
      top + height * 0.56,
      height * 0.08,
      height * 0.05,
      art.far(INK.madder, distance),
    )
  );
}

function quay(art: Art): string {
  return (
    polygon(
      [
        [0, 716],
        [1200, 690],
        [1200, 810],
        [0, 810],
      ],
      art.shade(INK.slate, 0.45),
    ) +
    polygon(
      [
        [0, 706],
        [1200, 680],
        [1200, 694],
        [0, 722],
      ],
      art.shade(INK.sand, 0.2),
    ) +
    [180, 560, 1010]
      .map(
        (x) =>
          rect(x, 690 - x * 0.012, 34, 26, art.shade(INK.ink, 0.2)) +
          rect(x - 7, 684 - x * 0.012, 48, 9, art.shade(INK.slate, 0.3)),
      )
      .join('') +
    cuts(art, {
      x: 0,
      y: 730,
      width: 1150,
      height: 70,
      count: 46,
      colour: art.bright(INK.sand, 0.2),
      length: 70,
      slope: -0.02,
      opacity: 0.28,
    }) +
    figure(art, { x: 420, foot: 722, height: 104, kind: 'worker', cloth: INK.ochre, flip: true }) +
    figure(art, { x: 478, foot: 720, height: 100, kind: 'stander', cloth: INK.atlantic })
  );
}

/** Cliffs stepping into the ocean, a light at their end. */
function coast(art: Art): string {
  const { random } = art;
  const line = 330;
  const rock = random.pick([INK.terracotta, INK.ochre, INK.earth]);
  return (
    sky(art, line) +
    sun(art, random.between(300, 480), random.between(150, 250), 64) +
    clouds(art, 4, 60, 260) +
    water(art, { y: line, colour: INK.teal, bottom: 640, glint: 390 }) +
    lighthouse(art, 716, 268) +
    headland(art, rock, { from: 650, line: line + 30, drop: 90, top: 236, distance: 0.34 }) +
    swell(art, { y: 470, colour: INK.sea, rows: 4, step: 42 }) +
    headland(art, rock, { from: 800, line: 600, drop: 150, top: 350, distance: 0.02 }) +
    birds(art, 7, 420, 250, 150, art.shade(INK.slate, 0.45)) +
    beach(art) +
    [840, 930, 1010, 1110]
      .map((x, at) => tuft(art, x, 352 + (at % 2) * 12 - at * 4, 30, INK.olive, 6))
      .join('')
  );
}

function headland(
  art: Art,
  rock: Colour,
  at: { from: number; line: number; drop: number; top: number; distance: number },
): string {
  const { from, line, drop, top, distance } = at;
  const edge: [number, number][] = [];
  for (let x = from; x < 1240; x += art.random.between(50, 96)) {
    const share = (x - from) / (1240 - from);
    edge.push([x, top + (line - top) * 0.32 * (1 - share) ** 2.4 + art.random.between(-7, 7)]);
  }
  const base = (x: number): number => line + 20 + drop * ((x - from) / (1240 - from)) ** 0.7;
  const body = polygon(
    [...edge, [1240, top], [1240, base(1240)], [from - 34, line + 16]],
    art.far(art.bright(rock, 0.14), distance),
  );
  const buttresses = edge.slice(1).map(([x, y], step) => {
    const before = edge[step] ?? [x, y];
    const wide = x - before[0];
    const lean = art.random.between(0.3, 0.6);
    const foot = base(x);
    return polygon(
      [
        [x, y],
        [x + wide * 0.16, foot],
        [before[0] + wide * 0.2, base(before[0]) + 4],
        [x - wide * lean, y + (foot - y) * 0.46],
      ],
      art.far(art.shade(rock, 0.36 + (step % 3) * 0.06), distance),
    );
  });
  const strata = edge.slice(1).map(([x, y], step) => {
    const before = edge[step] ?? [x, y];
    return repeat(3, (row) =>
      stroke(
        d`M${before[0] + 6} ${y + 34 + row * (base(x) - y) * 0.24}L${x - (x - before[0]) * 0.4} ${y + 30 + row * (base(x) - y) * 0.24}`,
        art.far(art.shade(rock, 0.22), distance),
        3.4,
      ),
    );
  });
  const turf = polygon(
    [
      ...edge,
      [1240, top + 18],
      ...[...edge]
        .reverse()
        .map(([x, y], step) => [x, y + (step % 2 === 0 ? 16 : 7)] as [number, number]),
    ],
    art.far(INK.olive, distance),
  );
  const surf = path(
    d`M${from - 60} ${line + 20}Q${(from + 1240) / 2} ${base(1000) + 10} 1240 ${base(1240) - 4}V${base(1240) + 14}Q${(from + 1240) / 2} ${base(1000) + 26} ${from - 60} ${line + 20}Z`,
    art.bright(INK.lime, 0.5),
    'opacity=".8"',
  );
  return body + strata.join('') + buttresses.join('') + turf + surf;
}

function lighthouse(art: Art, x: number, foot: number): string {
  const beam = art.light.lampsLit
    ? polygon(
        [
          [x, foot - 106],
          [x - 620, foot - 190],
          [x - 620, foot - 60],
        ],
        art.light.lamp,
        'opacity=".28"',
      )
    : '';
  return (
    beam +
    polygon(
      [
        [x - 17, foot + 26],
        [x - 11, foot - 90],
        [x + 11, foot - 90],
        [x + 17, foot + 26],
      ],
      art.lit(INK.lime),
    ) +
    polygon(
      [
        [x + 5, foot + 26],
        [x + 3, foot - 90],
        [x + 11, foot - 90],
        [x + 17, foot + 26],
      ],
      art.shade(INK.lime, 0.34),
    ) +
    repeat(2, (at) =>
      polygon(
        [
          [x - 15.5 + at * 2.4, foot - 6 - at * 46],
          [x + 15.5 - at * 2.4, foot - 6 - at * 46],
          [x + 14.2 - at * 2.4, foot - 28 - at * 46],
          [x - 14.2 + at * 2.4, foot - 28 - at * 46],
        ],
        art.lit(INK.madder),
      ),
    ) +
    rect(x - 16, foot - 96, 32, 7, art.shade(INK.ink, 0.1)) +
    rect(
      x - 8,
      foot - 114,
      16,
      19,
      art.light.lampsLit ? art.light.lamp : art.bright(INK.mist, 0.4),
    ) +
    path(
      d`M${x - 12} ${foot - 113}Q${x} ${foot - 136} ${x + 12} ${foot - 113}Z`,
      art.lit(INK.madder),
    )
  );
}

function beach(art: Art): string {
  const foam = art.bright(INK.lime, 0.5);
  return (
    path(d`M-10 700C180 640 420 660 620 712S980 770 1210 742V810H-10Z`, foam) +
    path(d`M-10 716C180 660 420 678 620 728S980 782 1210 758V810H-10Z`, art.shade(INK.sand, 0.16)) +
    path(d`M-10 738C180 690 420 704 600 750S960 796 1210 778V810H-10Z`, art.bright(INK.sand, 0.1)) +
    [1060, 1120, 980]
      .map((x, at) => boulder(art, x, 756 + at * 6, 46 - at * 12, INK.earth))
      .join('') +
    figure(art, { x: 330, foot: 744, height: 92, kind: 'walker', cloth: INK.madder }) +
    figure(art, { x: 386, foot: 748, height: 92, kind: 'woman', cloth: INK.lime })
  );
}

/** Blue boats below the ramparts. */
function fishingBoats(art: Art): string {
  const { random } = art;
  const line = 392;
  const wall = random.pick([INK.sand, INK.ochre, INK.rose]);
  const inks = [INK.sea, INK.atlantic, INK.teal, INK.sea];
  const boats: [number, number, number, boolean][] = [
    [300, 500, 0.66, false],
    [800, 512, 0.7, true],
    [540, 566, 0.92, false],
    [930, 640, 1.1, true],
    [330, 680, 1.32, false],
  ];
  return (
    sky(art, line) +
    sun(art, random.between(760, 900), random.between(120, 200), 52) +
    clouds(art, 4, 60, 240) +
    rampart(art, wall, line) +
    birds(art, 11, 560, 190, 260, art.bright(INK.paper, 0.6)) +
    water(art, { y: line, colour: INK.teal }) +
    boats
      .map(([x, y, size, flip], at) =>
        placed(
          boat(
            art,
            inks[at % inks.length] ?? INK.sea,
            random.pick([INK.madder, INK.wheat, INK.lime]),
          ),
          x,
          y,
          size,
          { flip },
        ),
      )
      .join('')
  );
}

function rampart(art: Art, wall: Colour, line: number): string {
  const courses = repeat(5, (row) =>
    repeat(14, (at) =>
      art.random.chance(0.4)
        ? rect(40 + at * 82 + (row % 2) * 40, line - 96 + row * 20, 34, 7, art.shade(wall, 0.26))
        : '',
    ),
  );
  return (
    rect(-10, line - 110, 1220, 130, art.lit(wall)) +
    merlons(art, -10, line - 109, 1220, 26, wall) +
    courses +
    rect(610, line - 196, 150, 206, art.bright(wall, 0.14)) +
    rect(714, line - 196, 46, 206, art.shade(wall, 0.36)) +
    merlons(art, 610, line - 195, 150, 5, wall) +
    path(d`M640 ${line + 6}V${line - 60}a24 28 0 0 1 48 0V${line + 6}Z`, art.shade(wall, 0.66)) +
    rect(648, line - 150, 12, 28, art.shade(wall, 0.6)) +
    rect(676, line - 150, 12, 28, art.shade(wall, 0.6)) +
    rect(-10, line, 1220, 12, art.shade(wall, 0.55))
  );
}

function boat(art: Art, hull: Colour, band: Colour): string {
  const lamps = repeat(3, (at) =>
    circle(-34 + at * 34, -112 + at * 10, 4, art.bright(INK.wheat, 0.3)),
  );
  return (
    path('M-120 10q120 26 250-2q-10 20-130 20T-120 10Z', art.shade(INK.navy, 0.3), 'opacity=".5"') +
    stroke('M-10-20V-150M-10-140L86-40M-10-128L-92-36', art.shade(INK.wood, 0.3), 4) +
    lamps +
    rect(20, -66, 46, 44, art.lit(INK.lime)) +
    rect(52, -66, 14, 44, art.shade(INK.lime, 0.32)) +
    rect(14, -72, 58, 8, art.lit(band)) +
    rect(27, -56, 17, 14, art.shade(INK.slate, 0.5)) +
    path('M-136-46Q-116-30-60-24H72Q112-28 134-50Q124 2 92 18H-84Q-122-4-136-46Z', art.lit(hull)) +
    path('M-112-6Q-60 4 0 4T118-10Q110 8 92 18H-84Q-100 10-112-6Z', art.shade(hull, 0.42)) +
    path(
      'M-136-46Q-116-30-60-24H72Q112-28 134-50L131-40Q110-18 72-14H-60Q-116-20-133-36Z',
      art.lit(band),
    ) +
    path('M-74-24q18-26 44-20t26 20Z', art.shade(INK.ochre, 0.2)) +
    path('M-66-24q12-16 30-12t16 12Z', art.shade(INK.olive, 0.4))
  );
}
