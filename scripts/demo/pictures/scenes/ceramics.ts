import type { Art } from '../kit/art';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { rosette, star, TILES } from '../kit/ornament';
import { circle, d, ellipse, path, polygon, rect, repeat, SHEET } from '../kit/svg';

export const ceramicsScene: Drawing = { hours: ['morning', 'noon', 'gold'], draw: ceramics };

/** The potter's wall: one great plate, its smaller sisters, jars. */
function ceramics(art: Art): string {
  const { random } = art;
  const inks = random.pick(TILES);
  const plates = [
    [250, 196, 96],
    [950, 196, 96],
    [230, 452, 84],
    [972, 452, 84],
  ].map(([x = 0, y = 0, radius = 0], at) =>
    plate(art, x, y, radius, TILES[(at + 1) % TILES.length] ?? inks),
  );
  return (
    rect(
      0,
      0,
      SHEET.width,
      620,
      art.shade(random.pick([INK.terracotta, INK.ochre, INK.rose]), 0.08),
    ) +
    rect(
      0,
      0,
      SHEET.width,
      620,
      art.linear([
        [0, art.light.sun, 0.3],
        [1, art.light.shadow, 0.25],
      ]),
    ) +
    plates.join('') +
    plate(art, 600, 322, 236, inks) +
    rect(0, 612, SHEET.width, 26, art.bright(INK.wood, 0.25)) +
    rect(0, 638, SHEET.width, 170, art.shade(INK.wood, 0.4)) +
    [
      [120, 700, 150, INK.teal],
      [330, 716, 190, INK.atlantic],
      [480, 724, 120, INK.lime],
      [730, 724, 130, INK.ochre],
      [880, 716, 200, INK.pine],
      [1080, 700, 160, INK.madder],
    ]
      .map(([x, y, h, ink]) => jar(art, Number(x), Number(y), Number(h), String(ink)))
      .join('') +
    bowl(art, 606, 742)
  );
}

function plate(
  art: Art,
  x: number,
  y: number,
  radius: number,
  inks: (typeof TILES)[number],
): string {
  return (
    ellipse(
      x + radius * 0.08,
      y + radius * 0.1,
      radius * 1.02,
      radius * 1.02,
      art.light.shadow,
      'opacity=".35"',
    ) +
    circle(x, y, radius, art.shade(inks.star, 0.2)) +
    circle(x, y, radius * 0.96, art.bright(INK.lime, 0.2)) +
    rosette(art, x, y, radius * 0.94, inks) +
    path(
      d`M${x - radius * 0.9} ${y - radius * 0.1}A${radius * 0.92} ${radius * 0.92} 0 0 1 ${x - radius * 0.1} ${y - radius * 0.9}A${radius * 1.1} ${radius * 1.1} 0 0 0 ${x - radius * 0.9} ${y - radius * 0.1}Z`,
      '#ffffff',
      'opacity=".35"',
    )
  );
}

function jar(art: Art, x: number, foot: number, height: number, ink: Colour): string {
  const half = height * 0.32;
  const top = foot - height;
  const shape = d`M${x - half * 0.5} ${foot}C${x - half * 1.3} ${foot - height * 0.3} ${x - half * 1.2} ${foot - height * 0.72} ${x - half * 0.42} ${foot - height * 0.82}L${x - half * 0.56} ${top}H${x + half * 0.56}L${x + half * 0.42} ${foot - height * 0.82}C${x + half * 1.2} ${foot - height * 0.72} ${x + half * 1.3} ${foot - height * 0.3} ${x + half * 0.5} ${foot}Z`;
  const band = mix(ink, ink === INK.lime ? INK.atlantic : INK.lime, 0.85);
  return (
    ellipse(x + half * 0.3, foot, half * 1.1, half * 0.2, art.light.shadow, 'opacity=".5"') +
    path(shape, art.lit(ink)) +
    art.clipped(
      `<path d="${shape}"/>`,
      rect(x - half * 1.4, foot - height * 0.62, half * 2.8, height * 0.3, art.lit(band)) +
        repeat(7, (at) =>
          polygon(
            star(x - half * 1.05 + at * half * 0.36, foot - height * 0.47, half * 0.2),
            art.lit(ink),
          ),
        ) +
        rect(x - half * 1.4, foot - height * 0.2, half * 2.8, height * 0.03, art.lit(band)) +
        path(
          d`M${x + half * 0.3} ${top}Q${x + half * 0.9} ${foot - height * 0.5} ${x + half * 0.2} ${foot}H${x + half * 2}V${top}Z`,
          art.light.shadow,
          'opacity=".34"',
        ) +
        ellipse(
          x - half * 0.56,
          foot - height * 0.6,
          half * 0.12,
          height * 0.14,
          '#ffffff',
          'opacity=".4"',
        ),
    ) +
    rect(x - half * 0.64, top - 4, half * 1.28, height * 0.05, art.bright(ink, 0.3))
  );
}

function bowl(art: Art, x: number, foot: number): string {
  return (
    path(
      d`M${x - 92} ${foot - 66}H${x + 92}Q${x + 70} ${foot} ${x} ${foot}T${x - 92} ${foot - 66}Z`,
      art.lit(INK.lime),
    ) +
    path(
      d`M${x + 20} ${foot - 66}H${x + 92}Q${x + 70} ${foot} ${x} ${foot}Q${x + 20} ${foot - 30} ${x + 20} ${foot - 66}Z`,
      art.shade(INK.lime, 0.3),
    ) +
    repeat(8, (at) => polygon(star(x - 70 + at * 20, foot - 46, 9), art.lit(INK.atlantic))) +
    ellipse(x, foot - 66, 92, 15, art.shade(INK.atlantic, 0.2)) +
    repeat(5, (at) =>
      circle(
        x - 48 + at * 24,
        foot - 74 - (at % 2) * 8,
        17,
        at % 2 === 0 ? art.lit(INK.terracotta) : art.bright(INK.ochre, 0.1),
      ),
    )
  );
}
