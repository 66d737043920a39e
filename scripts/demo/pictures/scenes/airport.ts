import type { Art } from '../kit/art';
import { horseshoe } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, ellipse, fade, path, placed, polygon, rect, repeat, stroke } from '../kit/svg';

export const airportScene: Drawing = { hours: ['dawn', 'noon', 'gold', 'dusk'], draw: airport };

/** Taking off past the tower. */
function airport(art: Art): string {
  const { random } = art;
  const tail = random.pick([INK.madder, INK.teal, INK.pine]);
  return (
    sky(art, 600) +
    sun(art, random.between(820, 920), random.between(380, 460), 76) +
    clouds(art, 8, 120, 470) +
    mountain(art, {
      x: 240,
      top: 440,
      foot: 620,
      width: 700,
      colour: INK.slate,
      distance: 0.6,
      snow: 0.3,
    }) +
    ridge(art, { y: 618, height: 54, colour: art.far(INK.slate, 0.44) }) +
    terminal(art) +
    controlTower(art, 1000, 640) +
    polygon(
      [
        [-10, 636],
        [1210, 630],
        [1210, 810],
        [-10, 810],
      ],
      art.shade(INK.slate, 0.34),
    ) +
    polygon(
      [
        [-10, 700],
        [1210, 664],
        [1210, 720],
        [-10, 790],
      ],
      art.shade(INK.slate, 0.56),
    ) +
    repeat(9, (at) =>
      polygon(
        [
          [40 + at * 140, 742 - at * 5.6],
          [112 + at * 140, 739 - at * 5.6],
          [108 + at * 140, 746 - at * 5.6],
          [34 + at * 140, 750 - at * 5.6],
        ],
        art.bright(INK.paper, 0.4),
      ),
    ) +
    repeat(16, (at) => circle(30 + at * 78, 790 - at * 4.6, 4, art.light.lamp)) +
    ellipse(560, 716, 250, 15, art.light.shadow, 'opacity=".35"') +
    placed(plane(art, tail), 560, 350, 1.12, { turn: -13 }) +
    figure(art, { x: 190, foot: 700, height: 84, kind: 'worker', cloth: INK.ochre }) +
    fade(stroke('M-20 620Q160 560 300 470M-20 640Q170 590 330 500', art.light.sun, 4), 0.4)
  );
}

function plane(art: Art, tail: Colour): string {
  const white = art.bright(INK.lime, 0.5);
  const dark = art.shade(INK.mist, 0.36);
  return (
    path('M40 0L150-112L190-112L124 2Z', dark) +
    path('M-330-24L-392-150L-336-150L-236-30Z', art.lit(tail)) +
    path('M-362-90L-392-150H-336L-312-104Z', art.shade(tail, 0.3)) +
    path('M-300-14L-372-60L-342-60L-236-18Z', dark) +
    path(
      'M-350-6Q-330-36-240-40H220Q300-40 344-8Q352 4 330 14Q290 34 200 36H-180Q-290 30-350-6Z',
      white,
    ) +
    path('M-338 2Q-200 22 40 22T346 4Q344 10 330 14Q290 34 200 36H-180Q-290 30-338 2Z', dark) +
    path('M-344-14H348Q346-9 344-8H-350Z', art.lit(tail), 'opacity=".95"') +
    path('M276-24Q300-22 318-10H270Z', art.shade(INK.ink, 0.1)) +
    repeat(20, (at) => rect(-210 + at * 23, -26, 9, 10, art.shade(INK.slate, 0.5))) +
    path('M90 14L-70 178L-18 178L210 20Z', art.bright(INK.mist, 0.3)) +
    path('M210 20L-18 178L-70 178L-66 172L-24 170L160 16Z', art.shade(INK.slate, 0.3)) +
    path('M56 66Q60 48 84 48H122Q136 60 122 78H74Q56 80 56 66Z', white) +
    path('M56 66Q90 76 128 70Q126 76 122 78H74Q56 80 56 66Z', art.shade(INK.slate, 0.4)) +
    path('M-18 178L-70 178L-84 150L-62 150Z', art.lit(tail))
  );
}

function controlTower(art: Art, x: number, foot: number): string {
  const glass = art.light.lampsLit ? art.light.lamp : mix(INK.teal, art.light.sky[2], 0.5);
  return (
    polygon(
      [
        [x - 30, foot],
        [x - 20, foot - 230],
        [x + 20, foot - 230],
        [x + 30, foot],
      ],
      art.lit(INK.lime),
    ) +
    polygon(
      [
        [x + 8, foot],
        [x + 6, foot - 230],
        [x + 20, foot - 230],
        [x + 30, foot],
      ],
      art.shade(INK.lime, 0.36),
    ) +
    repeat(4, (at) => rect(x - 12, foot - 70 - at * 44, 14, 22, art.shade(INK.slate, 0.4))) +
    polygon(
      [
        [x - 34, foot - 226],
        [x - 56, foot - 282],
        [x + 56, foot - 282],
        [x + 34, foot - 226],
      ],
      glass,
    ) +
    stroke(
      d`M${x - 18} ${foot - 228}L${x - 26} ${foot - 280}M${x + 18} ${foot - 228}L${x + 26} ${foot - 280}M${x} ${foot - 228}V${foot - 280}`,
      art.shade(INK.slate, 0.4),
      4,
    ) +
    rect(x - 64, foot - 294, 128, 14, art.bright(INK.lime, 0.2)) +
    rect(x - 40, foot - 230, 80, 10, art.shade(INK.madder, 0.05)) +
    rect(x - 2, foot - 340, 4, 48, art.shade(INK.slate, 0.4)) +
    circle(x, foot - 342, 6, art.lit(INK.madder))
  );
}

function terminal(art: Art): string {
  return (
    rect(560, 560, 400, 80, art.lit(INK.lime)) +
    repeat(11, (at) =>
      path(
        horseshoe(590 + at * 35, 640, 27, 60),
        art.light.lampsLit ? art.light.lamp : art.shade(INK.teal, 0.4),
      ),
    ) +
    path('M540 562Q760 508 980 562Z', art.shade(INK.terracotta, 0.08)) +
    rect(540, 558, 440, 8, art.shade(INK.wood, 0.3))
  );
}
