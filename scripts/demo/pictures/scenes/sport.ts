import type { Art } from '../kit/art';
import { INK, mix, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { heads } from '../kit/people';
import { clouds, rays, sky, sun } from '../kit/sky';
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

export const SPORT_SCENES = {
  stadium: { hours: ['night', 'dusk', 'gold', 'noon'], draw: stadium },
  football: { hours: ['gold', 'dusk', 'night', 'noon'], draw: football },
  athletics: { hours: ['gold', 'morning', 'noon', 'dusk'], draw: athletics },
} satisfies Record<string, Drawing>;

/** The bowl from the upper tier, lights on, the match begun. */
function stadium(art: Art): string {
  const { random } = art;
  const colours = random.pick([
    [INK.madder, INK.lime],
    [INK.pine, INK.lime],
    [INK.atlantic, INK.wheat],
  ]);
  const [home = INK.madder, away = INK.lime] = colours;
  return (
    sky(art, 340) +
    (art.light.lampsLit ? '' : sun(art, random.between(200, 320), 120, 50)) +
    clouds(art, 4, 40, 190) +
    ridge(art, { y: 300, height: 90, colour: art.far(INK.slate, 0.5) }) +
    roof(art) +
    stand(art, home, away) +
    pitch(art) +
    players(art, home, away) +
    [130, 430, 770, 1070].map((x) => floodlight(art, x)).join('') +
    heads(art, { from: -30, to: 1230, y: 716, size: 24, step: 66, colour: INK.plum }) +
    heads(art, { from: -60, to: 1260, y: 762, size: 32, step: 92, colour: INK.navy })
  );
}

function roof(art: Art): string {
  return (
    path('M-10 250Q600 130 1210 250V330Q600 214 -10 330Z', art.shade(INK.slate, 0.3)) +
    path('M-10 250Q600 130 1210 250V266Q600 146 -10 266Z', art.bright(INK.lime, 0.3)) +
    repeat(15, (at) =>
      stroke(
        d`M${at * 86} ${240 - Math.sin((at / 14) * Math.PI) * 56}V${360 - Math.sin((at / 14) * Math.PI) * 40}`,
        art.shade(INK.slate, 0.5),
        4,
      ),
    )
  );
}

function stand(art: Art, home: Colour, away: Colour): string {
  const rows = 11;
  const tiers = repeat(rows, (row) => {
    const y = 312 + row * 15;
    const colour = row % 2 === 0 ? art.shade(INK.slate, 0.4) : art.shade(INK.slate, 0.52);
    const bow = 66 - row * 3;
    const line = (x: number): number => y - Math.sin((x / 1200) * Math.PI) * bow;
    const fans = repeat(62, (at) => {
      const x = at * 20 + (row % 2) * 10 + art.random.between(-3, 3);
      const block = Math.floor(x / 150) % 3;
      const ink = art.random.chance(0.12) ? INK.ochre : block === 0 ? away : home;
      return art.random.chance(0.9)
        ? circle(x, line(x) + 2, 5.4, art.shade(ink, art.random.between(0, 0.34)))
        : '';
    });
    return path(d`M-10 ${y}Q600 ${y - bow * 2} 1210 ${y}V${y + 40}H-10Z`, colour) + fans;
  });
  return (
    tiers +
    path('M-10 474Q600 402 1210 474V494Q600 424 -10 494Z', art.lit(INK.madder)) +
    repeat(9, (at) =>
      path(
        d`M${60 + at * 130} ${468 - Math.sin(((60 + at * 130) / 1200) * Math.PI) * 36}h70v16h-70Z`,
        art.lit(at % 2 === 0 ? INK.ochre : INK.teal),
      ),
    )
  );
}

function pitch(art: Art): string {
  const stripes = repeat(10, (at) => {
    const far = (share: number): number => 180 + share * 840;
    const near = (share: number): number => -260 + share * 1720;
    return polygon(
      [
        [far(at / 10), 462],
        [far((at + 1) / 10), 462],
        [near((at + 1) / 10), 760],
        [near(at / 10), 760],
      ],
      at % 2 === 0 ? art.lit(INK.leaf) : art.bright(INK.leaf, 0.14),
    );
  });
  const chalk = art.bright(INK.paper, 0.3);
  return (
    path('M-10 480Q600 430 1210 480V760H-10Z', art.shade(INK.leaf, 0.2)) +
    art.clipped('<path d="M-10 484Q600 436 1210 484V800H-10Z"/>', stripes) +
    stroke('M196 492L-40 720H1240L1004 492Z', chalk, 3) +
    stroke('M600 486V720', chalk, 3) +
    ellipse(600, 588, 118, 42, 'none', `stroke="${chalk}" stroke-width="3"`) +
    circle(600, 588, 4, chalk) +
    stroke('M140 546H280L226 640H40M1060 546H920L974 640H1160', chalk, 3) +
    goal(art, 92, 560) +
    placed(goal(art, 92, 560), 1200, 0, 1, { flip: true })
  );
}

function goal(art: Art, x: number, y: number): string {
  const white = art.bright(INK.paper, 0.5);
  return (
    fade(
      repeat(6, (at) =>
        stroke(d`M${x - 26} ${y - 30 + at * 10}L${x + 10} ${y - 42 + at * 15}`, white, 1.2),
      ),
      0.6,
    ) + stroke(d`M${x + 20} ${y - 8}V${y - 52}L${x - 18} ${y + 10}V${y + 54}`, white, 4)
  );
}

function players(art: Art, home: Colour, away: Colour): string {
  const spots: [number, number, Colour][] = [
    [420, 560, home],
    [520, 620, home],
    [560, 548, away],
    [660, 606, away],
    [700, 560, home],
    [790, 640, home],
    [860, 570, away],
    [330, 640, away],
    [470, 676, away],
    [740, 690, home],
  ];
  return (
    spots
      .map(
        ([x, y, ink]) =>
          ellipse(x + 14, y, 20, 4, art.light.shadow, 'opacity=".4"') +
          placed(runner(art, ink, INK.lime), x, y, 0.46 * (0.7 + (y - 520) / 380), {
            flip: art.random.chance(0.5),
          }),
      )
      .join('') + circle(612, 602, 6, art.bright(INK.paper, 0.6))
  );
}

function floodlight(art: Art, x: number): string {
  const y = 96 - Math.sin((x / 1200) * Math.PI) * 30;
  const glow = art.light.lampsLit
    ? circle(
        x,
        y,
        210,
        art.radial([
          [0, '#fffbe6', 0.8],
          [0.25, art.light.lamp, 0.28],
          [1, art.light.lamp, 0],
        ]),
      )
    : '';
  return (
    glow +
    rect(x - 4, y + 20, 8, 180, art.shade(INK.slate, 0.4)) +
    rect(x - 40, y - 22, 80, 44, art.shade(INK.slate, 0.55)) +
    repeat(2, (row) =>
      repeat(5, (at) =>
        circle(
          x - 30 + at * 15,
          y - 10 + row * 20,
          6,
          art.light.lampsLit ? '#fffbe6' : art.bright(INK.paper, 0.4),
        ),
      ),
    )
  );
}

/** A figure running, 100 high, feet at the origin. */
function runner(art: Art, shirt: Colour, shorts: Colour): string {
  const skin = art.shade('#7d5036', 0.1);
  return (
    path('M4-46L26-26L18-2L26 2L38-26L18-52Z', skin) +
    path('M-6-46L-16-28L-40-20L-38-12L-10-20L8-44Z', skin) +
    path('M-14-56L18-56L24-38L4-34L-2-40L-16-34Z', art.lit(shorts)) +
    path('M-10-82Q6-88 16-80L18-54H-14Z', art.lit(shirt)) +
    path('M6-85Q12-84 16-80L18-54H8Z', art.shade(shirt, 0.38)) +
    path('M-8-80L-26-64L-14-48L-9-52L-16-63L-2-72Z', skin) +
    path('M12-80L30-66L42-74L38-79L30-74L16-84Z', skin) +
    circle(10, -94, 8, skin) +
    path('M2-94Q2-104 11-104Q20-102 18-94Q12-98 2-94Z', art.shade(INK.ink, 0))
  );
}

/** One kick, large: the striker, the ball, the net. */
function football(art: Art): string {
  const { random } = art;
  const shirt = random.pick([INK.madder, INK.atlantic, INK.wheat, INK.pine]);
  const chalk = art.bright(INK.paper, 0.4);
  return (
    sky(art, 420) +
    rays(art, 600, 330, 26, 760) +
    sun(art, 610, 330, 150) +
    terraces(art) +
    net(art) +
    rect(0, 560, SHEET.width, 250, art.lit(INK.leaf)) +
    repeat(6, (at) =>
      polygon(
        [
          [at * 220 - 60, 560],
          [at * 220 + 50, 560],
          [at * 280 - 60, 810],
          [at * 280 - 210, 810],
        ],
        art.bright(INK.leaf, 0.13),
      ),
    ) +
    polygon(
      [
        [-10, 640],
        [1210, 604],
        [1210, 614],
        [-10, 654],
      ],
      chalk,
    ) +
    ellipse(560, 736, 250, 22, art.light.shadow, 'opacity=".4"') +
    placed(striker(art, shirt), 560, 736, 4.7) +
    ball(art, 850, 560, 46) +
    fade(stroke('M700 656Q760 640 800 600M690 690Q770 670 820 624', chalk, 6), 0.7) +
    repeat(16, () =>
      circle(
        random.between(600, 760),
        random.between(690, 752),
        random.between(3, 8),
        art.shade(INK.olive, 0.3),
      ),
    )
  );
}

function terraces(art: Art): string {
  return (
    repeat(7, (row) => {
      const y = 392 + row * 25;
      return (
        rect(0, y, SHEET.width, 26, art.shade(INK.slate, 0.42 + (row % 2) * 0.08)) +
        repeat(44, (at) =>
          art.random.chance(0.88)
            ? circle(
                at * 28 + (row % 2) * 14 + art.random.between(-4, 4),
                y + 7,
                8,
                art.shade(
                  art.random.pick([INK.madder, INK.madder, INK.lime, INK.ochre, INK.teal]),
                  art.random.between(0.2, 0.45),
                ),
              )
            : '',
        )
      );
    }) +
    rect(0, 548, SHEET.width, 20, art.lit(INK.teal)) +
    rect(0, 548, SHEET.width, 5, art.bright(INK.lime, 0.3))
  );
}

function net(art: Art): string {
  const white = art.bright(INK.paper, 0.5);
  return (
    fade(
      repeat(12, (at) => stroke(d`M${900 + at * 26} 310L${880 + at * 27} 600`, white, 1.8)) +
        repeat(10, (at) => stroke(d`M890 ${330 + at * 28}H1200`, white, 1.8)),
      0.55,
    ) + stroke('M884 612V300H1210', white, 13)
  );
}

function striker(art: Art, shirt: Colour): string {
  const skin = art.shade('#7d5036', 0.08);
  const dark = art.shade('#7d5036', 0.42);
  const shorts = art.bright(INK.lime, 0.2);
  const sock = art.lit(shirt);
  return (
    path('M-4-44L-10-24L-16-4L-8-2L2-22L8-42Z', dark) +
    path('M-13-18L-17-3L-7-1L-3-16Z', art.shade(shirt, 0.3)) +
    path('M-18-4L-19 1H-4L-6-3Z', art.shade(INK.ink, 0)) +
    path('M2-48L22-42L44-30L48-36L28-50L12-58Z', skin) +
    path('M31-44L45-29L50-37L38-47Z', sock) +
    path('M44-30L52-24Q57-30 52-38L47-38Z', art.shade(INK.ink, 0)) +
    path('M-12-56L12-60L22-50L16-38L4-42L-2-36L-12-38Z', shorts) +
    path('M-12-56L0-58L-4-37L-12-38Z', art.shade(INK.lime, 0.3)) +
    path('M-18-88Q-8-96 6-90L13-60L-12-55Q-12-72-18-88Z', art.lit(shirt)) +
    path('M-18-88Q-14-92-8-92Q-6-74-4-57L-12-55Q-12-72-18-88Z', art.shade(shirt, 0.4)) +
    path('M-16-87L-34-78L-50-84L-52-79L-34-71L-13-77Z', dark) +
    path('M-18-90L-32-82L-30-74L-14-78Z', art.shade(shirt, 0.3)) +
    path('M4-90L22-78L26-62L31-64L28-82L10-94Z', skin) +
    path('M2-91L20-82L18-74L4-80Z', art.lit(shirt)) +
    path('M-8-92L-4-98L4-96L2-89Z', skin) +
    ellipse(0, -103, 7, 8.4, skin) +
    path('M-8-102Q-9-113 1-113Q8-112 7-105Q2-109-2-106Q-3-100-7-98Z', art.shade(INK.ink, 0)) +
    path('M-17-80L-9-82L-7-70L-14-68Z', art.bright(INK.paper, 0.3), 'opacity="0"')
  );
}

function ball(art: Art, x: number, y: number, radius: number): string {
  const dark = art.shade(INK.ink, 0);
  const pentagon = (cx: number, cy: number, size: number): string =>
    path(
      Array.from({ length: 5 }, (_, at) => {
        const angle = (at / 5) * Math.PI * 2 - Math.PI / 2;
        return d`${at === 0 ? 'M' : 'L'}${cx + Math.cos(angle) * size} ${cy + Math.sin(angle) * size}`;
      }).join('') + 'Z',
      dark,
    );
  const around = Array.from({ length: 5 }, (_, at) => (at / 5) * Math.PI * 2 - Math.PI / 2);
  return (
    circle(x, y, radius, art.bright(INK.paper, 0.5)) +
    art.clipped(
      `<circle cx="${x}" cy="${y}" r="${radius}"/>`,
      pentagon(x, y, radius * 0.36) +
        around
          .map(
            (angle) =>
              pentagon(
                x + Math.cos(angle) * radius * 0.92,
                y + Math.sin(angle) * radius * 0.92,
                radius * 0.34,
              ) +
              stroke(
                d`M${x + Math.cos(angle) * radius * 0.34} ${y + Math.sin(angle) * radius * 0.34}L${x + Math.cos(angle) * radius * 0.7} ${y + Math.sin(angle) * radius * 0.7}`,
                dark,
                2.4,
              ),
          )
          .join('') +
        path(
          d`M${x + radius * 0.1} ${y + radius}A${radius} ${radius} 0 0 0 ${x + radius} ${y - radius * 0.3}Q${x + radius * 0.7} ${y + radius * 0.6} ${x + radius * 0.1} ${y + radius}Z`,
          art.light.shadow,
          'opacity=".3"',
        ),
    )
  );
}

/** The bend of the track, runners leaning into it, long shadows. */
function athletics(art: Art): string {
  const { random } = art;
  const track = random.pick([INK.brick, INK.terracotta, INK.atlantic]);
  const chalk = art.bright(INK.paper, 0.4);
  const lanes = repeat(9, (at) =>
    ellipse(
      600,
      1120,
      500 + at * 92,
      420 + at * 38,
      'none',
      `stroke="${chalk}" stroke-width="${3 + at * 0.2}"`,
    ),
  );
  const shirts = [INK.madder, INK.wheat, INK.pine, INK.lime, INK.plum];
  const places = [
    [250, 640, 1.7],
    [415, 590, 1.62],
    [585, 556, 1.56],
    [770, 556, 1.56],
    [945, 588, 1.64],
  ];
  return (
    sky(art, 380) +
    sun(art, random.between(220, 340), random.between(130, 190), 66) +
    clouds(art, 4, 60, 240) +
    ridge(art, { y: 380, height: 120, colour: art.far(INK.slate, 0.52) }) +
    repeat(
      6,
      (row) =>
        rect(0, 330 + row * 17, SHEET.width, 18, art.shade(INK.slate, 0.3 + (row % 2) * 0.08)) +
        repeat(60, (at) =>
          random.chance(0.8)
            ? circle(
                at * 20 + (row % 2) * 10,
                334 + row * 17,
                5.4,
                art.shade(
                  random.pick([INK.madder, INK.lime, INK.ochre, INK.teal, INK.rose]),
                  random.between(0.15, 0.4),
                ),
              )
            : '',
        ),
    ) +
    rect(0, 430, SHEET.width, 16, art.lit(INK.teal)) +
    rect(0, 444, SHEET.width, 370, art.lit(INK.leaf)) +
    ellipse(600, 1120, 1290, 728, art.lit(track)) +
    ellipse(
      600,
      1120,
      1290,
      728,
      art.linear([
        [0, art.light.sun, 0.22],
        [0.35, art.light.sun, 0],
      ]),
    ) +
    lanes +
    ellipse(600, 1120, 500, 420, art.lit(INK.leaf)) +
    places
      .map(([x = 0, y = 0], at) =>
        polygon(
          [
            [x - 8, y],
            [x + 24, y],
            [x + 150, y + 54],
            [x + 96, y + 58],
          ],
          art.light.shadow,
          `opacity="${0.34 - at * 0.01}"`,
        ),
      )
      .join('') +
    places
      .map(([x = 0, y = 0, size = 1], at) =>
        placed(
          runner(art, shirts[at] ?? INK.madder, mix(INK.ink, INK.slate, 0.3)),
          x,
          y,
          size * 1.15,
          { turn: 5 },
        ),
      )
      .join('') +
    [60, 1140]
      .map(
        (x) =>
          rect(x - 3, 250, 6, 190, art.shade(INK.slate, 0.4)) +
          path(d`M${x} 254h64l-14 20l14 20H${x}Z`, art.lit(INK.madder)),
      )
      .join('')
  );
}
