import type { Art } from '../kit/art';
import { block, horseshoe, house, minaret, pane, roundArch, streetLamp } from '../kit/buildings';
import { INK, mix, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { crowd, figure } from '../kit/people';
import { palm, potPlant } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import {
  circle,
  d,
  ellipse,
  fade,
  path,
  placed,
  polygon,
  rect,
  repeat,
  SHEET,
  stroke,
} from '../kit/svg';
import { TILES, zellige } from '../kit/ornament';
import { water } from '../kit/water';

export const TOWN_SCENES = {
  medina: { hours: ['morning', 'noon', 'dawn', 'dusk', 'night'], draw: medina },
  market: { hours: ['morning', 'noon', 'gold', 'dusk'], draw: market },
  'rain-street': { hours: ['grey', 'dusk', 'night'], draw: rainStreet },
  'city-night': { hours: ['night', 'dusk'], draw: cityNight },
} satisfies Record<string, Drawing>;

/** White and ochre cubes climbing to a minaret; a stepped lane leads in. */
function medina(art: Art): string {
  const { random } = art;
  const blue = random.chance(0.4);
  const walls: Colour[] = blue
    ? ['#8fb6cf', '#b9d3df', INK.lime, '#6f9fc2']
    : [INK.lime, INK.sand, INK.rose, mix(INK.sand, INK.ochre, 0.5)];
  const tiers = [
    { y: 330, size: 66, count: 15, distance: 0.5 },
    { y: 396, size: 84, count: 13, distance: 0.3 },
    { y: 480, size: 104, count: 11, distance: 0.12 },
    { y: 580, size: 128, count: 9, distance: 0 },
  ];
  const town = tiers.map((tier, row) => {
    const houses = repeat(tier.count, (at) => {
      const colour = mix(random.pick(walls), art.light.haze, tier.distance);
      const width = tier.size * random.between(0.85, 1.2);
      return house(art, {
        x: -40 + at * (1280 / tier.count) + random.between(-12, 12),
        y: tier.y + 20,
        width,
        height: tier.size * random.between(0.9, 1.7),
        colour,
        plain: row === 0,
      });
    });
    return (
      (row === 2 ? minaret(art, 640, 470, 380, INK.sand) + palm(art, 440, 470, 170, 0.1) : '') +
      houses
    );
  });
  return (
    sky(art, 400) +
    sun(art, random.between(250, 400), random.between(130, 210), 58) +
    clouds(art, 4, 70, 230) +
    ridge(art, { y: 330, height: 130, colour: art.far(INK.slate, 0.62), jagged: true }) +
    birds(art, 7, 430, 200, 140, art.shade(INK.slate, 0.4)) +
    town.join('') +
    lane(art, walls)
  );
}

function lane(art: Art, walls: Colour[]): string {
  const [left = INK.lime, , right = INK.sand] = walls;
  const steps = repeat(9, (at) => {
    const share = at / 9;
    const [half, y] = [96 + share * 190, 590 + share * share * 210];
    const next = 590 + ((at + 1) / 9) ** 2 * 210;
    return (
      rect(
        600 - half,
        y,
        half * 2,
        next - y + 2,
        at % 2 === 0 ? art.bright(INK.sand, 0.15) : art.shade(INK.sand, 0.12),
      ) + rect(600 - half, next - 5 - share * 6, half * 2, 6 + share * 6, art.shade(INK.sand, 0.34))
    );
  });
  const gate =
    rect(470, 440, 260, 160, art.lit(left)) +
    rect(470, 432, 260, 12, art.lit(INK.pine)) +
    path(horseshoe(600, 600, 150, 140), art.shade(INK.ink, 0.3)) +
    path(horseshoe(600, 600, 128, 122), art.bright(INK.wheat, 0.2)) +
    path(horseshoe(600, 600, 100, 96), art.shade(INK.terracotta, 0.2));
  const side =
    polygon(
      [
        [-10, 480],
        [230, 540],
        [504, 596],
        [430, 640],
        [310, 810],
        [-10, 810],
      ],
      art.lit(left),
    ) +
    polygon(
      [
        [-10, 480],
        [230, 540],
        [504, 596],
        [230, 560],
        [-10, 510],
      ],
      art.lit(INK.pine),
    ) +
    polygon(
      [
        [1210, 470],
        [970, 536],
        [696, 596],
        [770, 640],
        [890, 810],
        [1210, 810],
      ],
      art.shade(right, 0.34),
    ) +
    path(roundArch(150, 720, 84, 130), art.shade(INK.teal, 0.2)) +
    rect(226, 600, 34, 46, pane(art, left, 1)) +
    path(roundArch(1050, 730, 96, 150), art.shade(INK.plum, 0.4)) +
    rect(930, 610, 34, 46, pane(art, right, 1));
  return (
    gate +
    steps +
    side +
    potPlant(art, 330, 770, 74) +
    potPlant(art, 282, 806, 92) +
    potPlant(art, 900, 790, 84) +
    figure(art, { x: 570, foot: 668, height: 120, kind: 'djellaba', cloth: INK.madder }) +
    figure(art, { x: 654, foot: 634, height: 98, kind: 'woman', cloth: INK.teal }) +
    streetLamp(art, 800, 740, 240)
  );
}

/** A covered market: awnings, heaps of fruit and spice, people in the aisle. */
function market(art: Art): string {
  const { random, light } = art;
  const wall = random.pick([INK.terracotta, INK.sand, INK.ochre]);
  const tiles = random.pick(TILES);
  const back =
    rect(0, 0, SHEET.width, 620, art.shade(wall, 0.22)) +
    rect(0, 0, SHEET.width, 70, art.shade(INK.wood, 0.5)) +
    repeat(13, (at) => rect(at * 100 - 20, 0, 24, 70, art.shade(INK.wood, 0.65))) +
    path(horseshoe(600, 620, 440, 520), art.shade(INK.ink, 0.2)) +
    path(horseshoe(600, 620, 404, 494), art.lit(INK.lime)) +
    art.clipped(`<path d="${horseshoe(600, 620, 340, 452)}"/>`, opening(art));
  const beams = fade(
    repeat(3, (at) =>
      polygon(
        [
          [520 + at * 60, 40],
          [566 + at * 60, 40],
          [420 + at * 160, 700],
          [280 + at * 160, 700],
        ],
        light.sun,
      ),
    ),
    0.14,
  );
  const ground =
    polygon(
      [
        [0, 600],
        [1200, 600],
        [1200, 810],
        [0, 810],
      ],
      art.shade(INK.sand, 0.2),
    ) +
    repeat(5, (row) =>
      repeat(12, (at) =>
        rect(
          at * 110 - 50 + (row % 2) * 55,
          612 + row * row * 9,
          104,
          3 + row,
          art.shade(INK.sand, 0.34),
        ),
      ),
    );
  return (
    back +
    zellige(art, { x: 0, y: 440, width: 1200, height: 180, cell: 46, inks: tiles, depth: 0.12 }) +
    path(horseshoe(600, 620, 404, 494), art.lit(INK.lime), 'opacity="0"') +
    art.clipped(`<path d="${horseshoe(600, 620, 340, 452)}"/>`, opening(art)) +
    ground +
    hangingLamps(art) +
    stall(art, {
      x: 40,
      foot: 690,
      width: 330,
      inks: [INK.madder, INK.lime],
      goods: [INK.terracotta, INK.wheat, INK.leaf],
    }) +
    placed(
      stall(art, {
        x: 40,
        foot: 690,
        width: 330,
        inks: [INK.teal, INK.lime],
        goods: [INK.madder, INK.ochre, INK.plum],
      }),
      1200,
      0,
      1,
      { flip: true },
    ) +
    beams +
    crowd(art, { from: 440, to: 760, foot: 640, height: 130, count: 5 }) +
    figure(art, { x: 520, foot: 744, height: 214, kind: 'djellaba' }) +
    figure(art, { x: 690, foot: 760, height: 208, kind: 'woman' }) +
    baskets(art)
  );
}

function opening(art: Art): string {
  return (
    sky(art, 520) +
    rect(430, 470, 140, 160, art.bright(INK.lime, 0.2)) +
    rect(640, 440, 150, 190, art.shade(INK.rose, 0.1)) +
    minaret(art, 600, 560, 250, INK.sand) +
    rect(420, 560, 380, 70, art.bright(INK.sand, 0.1))
  );
}

function hangingLamps(art: Art): string {
  return [300, 420, 790, 910]
    .map((x, at) => {
      const [y, ink] = [
        150 + (at % 2) * 54,
        [INK.wheat, INK.madder, INK.teal, INK.wheat][at] ?? INK.wheat,
      ];
      const glow = art.radial([
        [0, art.light.lamp, 0.7],
        [1, art.light.lamp, 0],
      ]);
      return (
        circle(x, y + 34, 96, glow) +
        stroke(d`M${x} 60V${y}`, art.shade(INK.ink, 0.1), 3) +
        path(
          d`M${x - 8} ${y}H${x + 8}L${x + 30} ${y + 30}L${x + 18} ${y + 66}H${x - 18}L${x - 30} ${y + 30}Z`,
          art.bright(ink, 0.1),
        ) +
        path(
          d`M${x} ${y}H${x + 8}L${x + 30} ${y + 30}L${x + 18} ${y + 66}H${x}Z`,
          art.shade(ink, 0.3),
        ) +
        repeat(3, (row) => circle(x - 12 + row * 12, y + 32, 4, art.light.lamp)) +
        polygon(
          [
            [x - 8, y + 66],
            [x + 8, y + 66],
            [x, y + 84],
          ],
          art.shade(ink, 0.4),
        )
      );
    })
    .join('');
}

function stall(
  art: Art,
  options: { x: number; foot: number; width: number; inks: [Colour, Colour]; goods: Colour[] },
): string {
  const { x, foot, width, inks, goods } = options;
  const top = foot - 330;
  const strips = 8;
  const wide = width / strips;
  const awning = repeat(strips, (at) => {
    const ink = inks[at % 2] ?? INK.lime;
    const from = x + at * wide;
    return (
      polygon(
        [
          [from + 24, top],
          [from + wide + 24, top],
          [from + wide, top + 82],
          [from, top + 82],
        ],
        art.lit(ink),
      ) +
      path(
        d`M${from} ${top + 82}H${from + wide}V${top + 98}A${wide / 2} 18 0 0 1 ${from} ${top + 98}Z`,
        art.shade(ink, 0.22),
      )
    );
  });
  const heaps = goods.map((ink, at) => {
    const cx = x + (width * (at + 0.5)) / goods.length;
    const half = width / goods.length / 2 - 6;
    const base = foot - 96;
    const round = at % 2 === 0;
    const heap = round
      ? repeat(5, (row) =>
          repeat(6 - row, (index) =>
            circle(
              cx - half + half * 0.18 + (row + index * 2) * half * 0.165,
              base - 8 - row * half * 0.3,
              half * 0.19,
              row + index > 4
                ? art.shade(ink, 0.3)
                : index % 2 === 0
                  ? art.bright(ink, 0.14)
                  : art.lit(ink),
            ),
          ),
        )
      : polygon(
          [
            [cx - half, base],
            [cx, base - half * 1.5],
            [cx + half, base],
          ],
          art.lit(ink),
        ) +
        polygon(
          [
            [cx, base - half * 1.5],
            [cx + half, base],
            [cx + half * 0.16, base],
          ],
          art.shade(ink, 0.32),
        );
    return rect(cx - half - 3, base - 3, half * 2 + 6, 12, art.shade(INK.wood, 0.5)) + heap;
  });
  return (
    rect(x + 6, top + 60, 10, 270, art.shade(INK.wood, 0.5)) +
    rect(x + width - 16, top + 60, 10, 270, art.shade(INK.wood, 0.6)) +
    rect(x, top + 90, width, 150, art.shade(INK.ink, 0.1), 'opacity=".35"') +
    figure(art, {
      x: x + width * 0.52,
      foot: foot - 20,
      height: 190,
      kind: 'stander',
      cloth: INK.wood,
    }) +
    heaps.join('') +
    rect(x - 8, foot - 92, width + 16, 92, art.lit(INK.wood)) +
    rect(x - 8, foot - 92, width + 16, 12, art.bright(INK.wood, 0.2)) +
    repeat(6, (at) =>
      rect(x - 8 + ((width + 16) / 6) * at, foot - 80, 3, 80, art.shade(INK.wood, 0.5)),
    ) +
    awning
  );
}

function baskets(art: Art): string {
  return [
    [330, 790, INK.leaf],
    [870, 792, INK.wheat],
    [420, 806, INK.terracotta],
  ]
    .map(([x, y, ink]) => {
      const [cx, cy, fill] = [Number(x), Number(y), String(ink)];
      return (
        repeat(9, (at) =>
          circle(
            cx - 46 + at * 11.5,
            cy - 64 - (at % 3) * 9,
            15,
            at > 5 ? art.shade(fill, 0.3) : art.bright(fill, 0.1),
          ),
        ) +
        path(
          d`M${cx - 60} ${cy - 56}H${cx + 60}L${cx + 46} ${cy + 14}H${cx - 46}Z`,
          art.lit(INK.ochre),
        ) +
        path(
          d`M${cx + 14} ${cy - 56}H${cx + 60}L${cx + 46} ${cy + 14}H${cx + 12}Z`,
          art.shade(INK.ochre, 0.34),
        ) +
        repeat(3, (row) =>
          rect(cx - 56 + row * 4, cy - 42 + row * 18, 112 - row * 8, 4, art.shade(INK.wood, 0.2)),
        )
      );
    })
    .join('');
}

/** Umbrellas on a wet boulevard, every lamp twice. */
function rainStreet(art: Art): string {
  const { random, light } = art;
  const fronts = [
    { x: -20, width: 250, height: 470, colour: INK.lime },
    { x: 220, width: 180, height: 380, colour: INK.sand },
    { x: 400, width: 110, height: 300, colour: INK.rose },
  ];
  const row = fronts.map((front, at) => arcaded(art, front, 500 - at * 12)).join('');
  const end =
    rect(490, 250, 220, 220, art.far(INK.slate, 0.5)) +
    minaret(art, 600, 470, 300, mix(INK.sand, light.haze, 0.5));
  const buildings = end + row + placed(row, 1200, 0, 1, { flip: true });
  const wet = art.linear([
    [0, mix(light.sky[2], INK.slate, 0.45)],
    [1, art.shade(INK.slate, 0.6)],
  ]);
  const road = polygon(
    [
      [0, 512],
      [486, 470],
      [714, 470],
      [1200, 512],
      [1200, 810],
      [0, 810],
    ],
    wet,
  );
  const mirror = art.clipped(
    '<path d="M0 512L486 470H714L1200 512V810H0Z"/>',
    fade(group180(buildings + lamps(art), 940), 0.3),
  );
  const drops = repeat(150, () => {
    const [x, y] = [random.between(-40, 1220), random.between(-20, 760)];
    const long = random.between(20, 54);
    return d`M${x} ${y}l${-long * 0.22} ${long}`;
  });
  const rings = repeat(34, () =>
    ellipse(
      random.between(0, 1200),
      random.between(560, 800),
      random.between(8, 24),
      random.between(2, 5),
      'none',
      `stroke="${light.haze}" stroke-width="1.6" opacity=".7"`,
    ),
  );
  return (
    sky(art, 480) +
    clouds(art, 6, 20, 160) +
    buildings +
    road +
    mirror +
    rings +
    lamps(art) +
    [
      [380, 560, 110, INK.teal],
      [760, 570, 120, INK.wheat],
      [470, 540, 90, INK.plum],
      [690, 536, 86, INK.lime],
    ]
      .map(([x, y, h, ink]) => walkerInRain(art, Number(x), Number(y), Number(h), String(ink)))
      .join('') +
    walkerInRain(art, 560, 720, 270, INK.madder) +
    walkerInRain(art, 830, 690, 216, INK.ochre) +
    stroke(drops, mix(light.haze, '#ffffff', 0.4), 1.6, 'opacity=".5"')
  );
}

function group180(content: string, sum: number): string {
  return `<g transform="translate(0 ${sum}) scale(1 -1)">${content}</g>`;
}

function arcaded(
  art: Art,
  front: { x: number; width: number; height: number; colour: Colour },
  foot: number,
): string {
  const { x, width, height, colour } = front;
  const bays = Math.max(2, Math.round(width / 64));
  const bay = width / bays;
  return (
    rect(x, foot - height, width, height + 12, art.lit(colour)) +
    rect(x + width * 0.9, foot - height, width * 0.1, height + 12, art.shade(colour, 0.4)) +
    rect(x - 4, foot - height - 8, width + 8, 14, art.shade(colour, 0.2)) +
    repeat(bays, (at) =>
      path(
        roundArch(x + bay * (at + 0.5), foot + 12, bay * 0.66, 112),
        art.light.lampsLit ? mix(art.light.lamp, INK.terracotta, 0.4) : art.shade(colour, 0.62),
      ),
    ) +
    rect(x, foot - 128, width, 8, art.shade(colour, 0.3)) +
    repeat(Math.floor((height - 150) / 84), (row) =>
      repeat(bays, (at) => {
        const [cx, y] = [x + bay * (at + 0.5), foot - 216 - row * 84];
        return (
          rect(cx - bay * 0.2, y, bay * 0.4, 54, pane(art, colour, 0.55)) +
          rect(cx - bay * 0.28, y + 54, bay * 0.56, 5, art.shade(INK.ink, 0.15))
        );
      }),
    )
  );
}

function lamps(art: Art): string {
  return [
    [270, 590, 330],
    [930, 590, 330],
    [420, 530, 220],
    [780, 530, 220],
    [500, 500, 150],
    [700, 500, 150],
  ]
    .map(([x = 0, y = 0, h = 0]) => streetLamp(art, x, y, h))
    .join('');
}

function walkerInRain(art: Art, x: number, foot: number, height: number, ink: Colour): string {
  const top = foot - height * 1.1;
  const half = height * 0.42;
  const flip = art.random.chance(0.5);
  const canopy = (shade: number): string => art.shade(ink, shade);
  const shape = (from: number, to: number): string =>
    d`M${x + from * half} ${top + half * 0.42}Q${x + ((from + to) / 2) * half} ${top + half * 0.28} ${x + to * half} ${top + half * 0.42}Q${x + to * half * 0.8} ${top - half * 0.16} ${x} ${top - half * 0.2}Q${x + from * half * 0.8} ${top - half * 0.16} ${x + from * half} ${top + half * 0.42}Z`;
  return (
    fade(
      placed(figureBody(art, height, ink, flip), x, foot + 2, 1, {}).replace(
        'scale(1 1)',
        'scale(1 -.7)',
      ),
      0.22,
    ) +
    figure(art, { x, foot, height, kind: 'walker', cloth: mix(ink, INK.ink, 0.4), flip }) +
    rect(x + height * 0.04, top, height * 0.016, height * 0.52, art.shade(INK.ink, 0.1)) +
    path(shape(-1, -0.36), canopy(0)) +
    path(shape(-0.36, 0.34), art.bright(ink, 0.16)) +
    path(shape(0.34, 1), canopy(0.36))
  );
}

function figureBody(art: Art, height: number, ink: Colour, flip: boolean): string {
  return figure(art, { x: 0, foot: 0, height, kind: 'walker', cloth: ink, flip });
}

/** The boulevards after dark, and the river that doubles them. */
function cityNight(art: Art): string {
  const { random } = art;
  const line = 500;
  const rows = [
    { distance: 0.62, count: 14, low: 120, high: 300, glow: 0.35 },
    { distance: 0.3, count: 11, low: 100, high: 250, glow: 0.5 },
    { distance: 0.05, count: 9, low: 60, high: 170, glow: 0.6 },
  ];
  const skyline = rows
    .map(
      (row, depth) =>
        repeat(row.count, (at) => {
          const width = (1240 / row.count) * random.between(0.8, 1.1);
          const height = random.between(row.low, row.high);
          const colour = mix(
            random.pick([INK.atlantic, INK.slate, INK.plum, INK.teal]),
            art.light.haze,
            row.distance,
          );
          return block(art, {
            x: -20 + at * (1240 / row.count),
            foot: line + 4,
            width,
            height,
            colour,
            columns: Math.max(2, Math.round(width / 24)),
            rows: Math.max(2, Math.round(height / 30)),
            glow: row.glow,
          });
        }) + (depth === 1 ? landmark(art, line) : ''),
    )
    .join('');
  const lights = repeat(
    15,
    (at) =>
      circle(
        20 + at * 84,
        line - 8,
        26,
        art.radial([
          [0, art.light.lamp, 0.9],
          [0.3, art.light.lamp, 0.35],
          [1, art.light.lamp, 0],
        ]),
      ) + circle(20 + at * 84, line - 10, 4, art.light.lamp),
  );
  const streaks = repeat(44, () => {
    const x = random.between(20, 1180);
    return repeat(5, (at) =>
      rect(
        x - random.between(8, 22),
        line + 20 + at * random.between(16, 44),
        random.between(12, 40),
        4,
        random.pick([art.light.lamp, art.light.lamp, '#e88a5a', '#86c5cc']),
        `opacity="${0.65 - at * 0.11}"`,
      ),
    );
  });
  return (
    sky(art, line) +
    sun(art, random.between(240, 380), random.between(110, 170), 62) +
    clouds(art, 3, 80, 220) +
    skyline +
    water(art, { y: line, colour: INK.navy, calm: true }) +
    art.clipped(
      `<rect x="0" y="${line}" width="1200" height="310"/>`,
      fade(group180(skyline, line * 2), 0.2),
    ) +
    streaks +
    rect(0, line - 6, SHEET.width, 12, art.shade(INK.slate, 0.6)) +
    lights +
    promenade(art)
  );
}

function landmark(art: Art, line: number): string {
  return (
    minaret(art, 640, line, 400, mix(INK.sand, INK.rose, 0.3)) +
    circle(
      640,
      line - 300,
      190,
      art.radial([
        [0, art.light.lamp, 0.22],
        [1, art.light.lamp, 0],
      ]),
    )
  );
}

/** The walk along the water: balustrade, palms, two people looking across. */
function promenade(art: Art): string {
  const [stone, dark] = [mix(art.lit(INK.sand), art.light.lamp, 0.12), art.lit(INK.earth)];
  return (
    palm(art, 150, 770, 420) +
    palm(art, 1070, 780, 380) +
    rect(-10, 706, 1220, 14, stone) +
    repeat(31, (at) => path(d`M${at * 40 - 6} 720q-7 16 0 34h14q7 -18 0 -34Z`, stone)) +
    rect(-10, 752, 1220, 60, dark) +
    rect(-10, 750, 1220, 9, stone) +
    streetLamp(art, 360, 760, 250) +
    streetLamp(art, 860, 760, 250) +
    figure(art, {
      x: 540,
      foot: 786,
      height: 170,
      kind: 'walker',
      cloth: mix(INK.madder, art.light.lamp, 0.2),
    }) +
    figure(art, {
      x: 626,
      foot: 790,
      height: 164,
      kind: 'woman',
      cloth: mix(INK.ochre, art.light.lamp, 0.3),
    })
  );
}
