import type { Art } from '../kit/art';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { runner } from '../kit/people';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, ellipse, path, placed, polygon, rect, repeat, SHEET } from '../kit/svg';

export const athleticsScene: Drawing = {
  hours: ['gold', 'morning', 'noon', 'dusk'],
  draw: athletics,
};

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
