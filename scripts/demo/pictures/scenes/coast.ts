import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { boulder } from '../kit/land';
import { figure } from '../kit/people';
import { tuft } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import { d, path, polygon, rect, repeat, stroke } from '../kit/svg';
import { swell, water } from '../kit/water';

export const coastScene: Drawing = { hours: ['morning', 'noon', 'dawn', 'gold'], draw: coast };

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
