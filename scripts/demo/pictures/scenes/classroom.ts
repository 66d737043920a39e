import type { Art } from '../kit/art';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { star } from '../kit/ornament';
import { figure } from '../kit/people';
import { sky, sun } from '../kit/sky';
import {
  circle,
  d,
  ellipse,
  fade,
  path,
  type Point,
  polygon,
  rect,
  repeat,
  SHEET,
  stroke,
} from '../kit/svg';

export const classroomScene: Drawing = { hours: ['morning', 'gold', 'noon'], draw: classroom };

/** A lesson seen from the last row: sun on the desks, geometry on the board. */
function classroom(art: Art): string {
  const { random } = art;
  const wall = random.pick([INK.sand, INK.mint, INK.rose]);
  const window = (x: number): string => {
    const view =
      sky(art, 330) +
      sun(art, x + 30, 190, 34) +
      ridge(art, { y: 330, height: 60, colour: art.far(INK.olive, 0.3), bottom: 420 });
    return (
      rect(x - 10, 110, 160, 240, art.shade(INK.wood, 0.1)) +
      art.clipped(`<rect x="${x}" y="120" width="140" height="220"/>`, view) +
      stroke(d`M${x + 70} 120v220M${x} 230h140`, art.shade(INK.wood, 0.1), 7)
    );
  };
  const light = fade(
    polygon(
      [
        [40, 120],
        [190, 120],
        [620, 810],
        [180, 810],
      ],
      art.light.sun,
    ) +
      polygon(
        [
          [230, 120],
          [380, 120],
          [900, 810],
          [680, 810],
        ],
        art.light.sun,
      ),
    0.22,
  );
  return (
    rect(0, 0, SHEET.width, 560, art.lit(wall)) +
    rect(0, 400, SHEET.width, 160, art.shade(mix(wall, INK.teal, 0.5), 0.1)) +
    rect(0, 394, SHEET.width, 8, art.shade(INK.wood, 0.2)) +
    rect(0, 556, SHEET.width, 260, art.shade(INK.terracotta, 0.2)) +
    repeat(8, (at) =>
      stroke(
        d`M${600 + (at - 3.5) * 90} 556L${600 + (at - 3.5) * 330} 810`,
        art.shade(INK.terracotta, 0.34),
        3,
      ),
    ) +
    window(40) +
    window(230) +
    board(art) +
    figure(art, { x: 980, foot: 590, height: 290, kind: 'woman', cloth: INK.teal, flip: false }) +
    stroke('M950 440L876 372', art.shade(INK.teal, 0.2), 16) +
    stroke('M876 372L836 330', art.shade(INK.wood, 0.2), 4) +
    light +
    deskRow(art, 600, 1, [300, 440, 580, 720]) +
    deskRow(art, 676, 1.34, [200, 390, 580, 770]) +
    deskRow(art, 790, 1.8, [110, 370, 630, 890])
  );
}

function board(art: Art): string {
  const chalk = art.bright(INK.paper, 0.3);
  const points = (list: Point[]): string =>
    list.map(([x, y], at) => d`${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    rect(430, 126, 490, 262, art.lit(INK.wood)) +
    rect(442, 138, 466, 238, art.shade(INK.pine, 0.1)) +
    rect(442, 138, 466, 40, art.shade(INK.pine, 0), 'opacity=".6"') +
    stroke(
      `${points([
        [490, 340],
        [490, 200],
        [640, 340],
      ])}Z`,
      chalk,
      4,
    ) +
    stroke('M490 322h18v18', chalk, 3) +
    circle(800, 262, 56, 'none', `stroke="${chalk}" stroke-width="4"`) +
    stroke('M800 262L840 222', chalk, 3) +
    `<path d="${star(712, 200, 24)
      .map(([x, y], at) => d`${at === 0 ? 'M' : 'L'}${x} ${y}`)
      .join('')}Z" fill="none" stroke="${chalk}" stroke-width="3"/>` +
    rect(470, 388, 400, 10, art.shade(INK.wood, 0.3))
  );
}

function deskRow(art: Art, foot: number, size: number, places: number[]): string {
  const smocks = [INK.atlantic, INK.madder, INK.ochre, INK.lime, INK.teal, INK.plum];
  return places
    .map((x) => {
      const wide = 104 * size;
      const ink = art.random.pick(smocks);
      const child =
        path(
          d`M${x + wide * 0.2} ${foot + 24 * size}Q${x + wide * 0.2} ${foot - 34 * size} ${x + wide * 0.5} ${foot - 36 * size}Q${x + wide * 0.8} ${foot - 34 * size} ${x + wide * 0.8} ${foot + 24 * size}Z`,
          art.lit(ink),
        ) +
        path(
          d`M${x + wide * 0.56} ${foot - 36 * size}Q${x + wide * 0.8} ${foot - 34 * size} ${x + wide * 0.8} ${foot + 24 * size}H${x + wide * 0.6}Z`,
          art.shade(ink, 0.36),
        ) +
        ellipse(x + wide * 0.5, foot - 54 * size, 19 * size, 22 * size, art.shade(INK.ink, 0.15)) +
        (art.random.chance(0.4)
          ? ellipse(
              x + wide * 0.5,
              foot - 34 * size,
              6 * size,
              18 * size,
              art.shade(INK.ink, 0.1),
            ) + circle(x + wide * 0.5, foot - 44 * size, 4 * size, art.lit(INK.madder))
          : '');
      return (
        rect(x - 2, foot - 14 * size, wide + 4, 9 * size, art.bright(INK.ochre, 0.2)) +
        rect(x + wide * 0.64, foot - 20 * size, wide * 0.22, 7 * size, art.bright(INK.paper, 0.3)) +
        child +
        rect(x + wide * 0.14, foot + 14 * size, wide * 0.72, 30 * size, art.shade(INK.wood, 0.1)) +
        rect(x + wide * 0.14, foot + 14 * size, wide * 0.72, 6 * size, art.bright(INK.wood, 0.2))
      );
    })
    .join('');
}
