import type { Art } from '../kit/art';
import { house } from '../kit/buildings';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, mountain } from '../kit/land';
import { figure } from '../kit/people';
import { palm, tuft } from '../kit/plants';
import { rays, sky, sun } from '../kit/sky';
import { circle, d, type Point, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const solarFieldScene: Drawing = {
  hours: ['noon', 'gold', 'morning', 'dusk'],
  draw: solarField,
};

/** Mirrors in rows to the horizon and the tower they feed. */
function solarField(art: Art): string {
  const { random } = art;
  const tower = random.between(560, 640);
  const concentrated = random.chance(0.5);
  return (
    sky(art, 360) +
    sun(art, random.between(230, 330), random.between(110, 160), 50) +
    mountain(art, { x: 240, top: 268, foot: 400, width: 640, colour: INK.plum, distance: 0.52 }) +
    mountain(art, { x: 960, top: 246, foot: 400, width: 760, colour: INK.plum, distance: 0.46 }) +
    polygon(
      [
        [-10, 376],
        [1210, 368],
        [1210, 810],
        [-10, 810],
      ],
      art.lit(INK.terracotta),
    ) +
    cuts(art, {
      x: 0,
      y: 384,
      width: 1150,
      height: 400,
      count: 90,
      colour: art.shade(INK.brick, 0.3),
      length: 80,
      opacity: 0.3,
    }) +
    (concentrated ? powerTower(art, tower, 396) : hamlet(art)) +
    repeat(6, (row) => mirrorRow(art, 410 + row * row * 11 + row * 14, 17 + row * 15, tower)) +
    figure(art, { x: 780, foot: 726, height: 108, kind: 'worker', cloth: INK.ochre }) +
    figure(art, { x: 840, foot: 722, height: 104, kind: 'stander', cloth: INK.atlantic }) +
    tuft(art, 200, 806, 40, INK.olive, 7)
  );
}

/** The village the field feeds. */
function hamlet(art: Art): string {
  return (
    repeat(7, (at) =>
      house(art, {
        x: 440 + at * 48,
        y: 392,
        width: 52,
        height: art.random.between(26, 60),
        colour: mix(at % 2 === 0 ? INK.sand : INK.terracotta, art.light.haze, 0.2),
      }),
    ) + [420, 520, 700, 790].map((x, at) => palm(art, x, 396, 74 + (at % 2) * 24, 0.2)).join('')
  );
}

function powerTower(art: Art, x: number, foot: number): string {
  const top = foot - 290;
  const glow = art.radial([
    [0, '#fff8e0', 0.95],
    [0.3, art.light.lamp, 0.5],
    [1, art.light.lamp, 0],
  ]);
  return (
    circle(x, top + 10, 150, glow) +
    rays(art, x, top + 10, 16, 210) +
    polygon(
      [
        [x - 22, foot + 8],
        [x - 13, top],
        [x + 13, top],
        [x + 22, foot + 8],
      ],
      art.lit(INK.lime),
    ) +
    polygon(
      [
        [x + 6, foot + 8],
        [x + 4, top],
        [x + 13, top],
        [x + 22, foot + 8],
      ],
      art.shade(INK.lime, 0.36),
    ) +
    rect(x - 17, top - 8, 34, 40, '#fff9e8') +
    rect(x - 19, top - 16, 38, 9, art.shade(INK.slate, 0.3)) +
    rect(x - 19, top + 32, 38, 8, art.shade(INK.slate, 0.3))
  );
}

function mirrorRow(art: Art, y: number, size: number, tower: number): string {
  const step = size * 2.3;
  const count = Math.ceil(SHEET.width / step) + 2;
  const shift = art.random.between(0, step);
  const glass = mix(art.lit(INK.sea), art.light.sky[2], 0.42);
  return repeat(count, (at) => {
    const x = at * step - shift;
    const lean = ((tower - x) / SHEET.width) * size * 0.45;
    const [near, far] = [size, size * 0.9];
    const top = y - size * 0.8;
    const face: Point[] = [
      [x - far + lean, top],
      [x + far + lean, top],
      [x + near - lean, y],
      [x - near - lean, y],
    ];
    const gleam: Point[] = [
      [x - far + lean, top],
      [x - far * 0.1 + lean, top],
      [x - near * 0.55 - lean, y],
      [x - near - lean, y],
    ];
    return (
      polygon(
        [
          [x - near, y + size * 0.3],
          [x + near, y + size * 0.3],
          [x + near * 1.4, y + size * 0.46],
          [x - near * 0.6, y + size * 0.46],
        ],
        art.light.shadow,
        'opacity=".35"',
      ) +
      rect(x - size * 0.05, y - 2, size * 0.1, size * 0.36, art.shade(INK.slate, 0.5)) +
      polygon(face, art.lit(INK.atlantic)) +
      polygon(gleam, glass) +
      stroke(
        d`M${x + lean} ${top}L${x - lean} ${y}M${x - far} ${y - size * 0.4}H${x + far}`,
        art.bright(INK.mist, 0.4),
        Math.max(0.8, size * 0.03),
      ) +
      stroke(
        d`M${x - far + lean} ${top}H${x + far + lean}`,
        art.bright(INK.paper, 0.4),
        Math.max(0.8, size * 0.04),
      )
    );
  });
}
