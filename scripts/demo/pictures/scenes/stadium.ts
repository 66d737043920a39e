import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { heads, runner } from '../kit/people';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, ellipse, fade, path, placed, polygon, rect, repeat, stroke } from '../kit/svg';

export const stadiumScene: Drawing = { hours: ['night', 'dusk', 'gold', 'noon'], draw: stadium };

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
