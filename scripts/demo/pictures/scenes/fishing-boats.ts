import type { Art } from '../kit/art';
import { merlons } from '../kit/buildings';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { birds, clouds, sky, sun } from '../kit/sky';
import { circle, d, path, placed, rect, repeat, stroke } from '../kit/svg';
import { water } from '../kit/water';

export const fishingBoatsScene: Drawing = {
  hours: ['morning', 'noon', 'dawn', 'grey'],
  draw: fishingBoats,
};

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
