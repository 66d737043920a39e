import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, mountain, ridge } from '../kit/land';
import { cypress, olive } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import { circle, d, fade, path, rect, repeat, stroke } from '../kit/svg';
import { river } from '../kit/water';

export const railScene: Drawing = { hours: ['dawn', 'noon', 'gold', 'dusk'], draw: rail };

/** A fast train on a viaduct over the plain. */
function rail(art: Art): string {
  const { random } = art;
  const band = random.pick([INK.madder, INK.teal, INK.ochre]);
  const deck = 430;
  return (
    sky(art, 520) +
    sun(art, random.between(780, 900), random.between(140, 200), 62) +
    clouds(art, 5, 70, 260) +
    mountain(art, {
      x: 280,
      top: 230,
      foot: 580,
      width: 900,
      colour: INK.slate,
      distance: 0.52,
      snow: 0.22,
    }) +
    ridge(art, { y: 540, height: 90, colour: art.far(INK.olive, 0.4) }) +
    ridge(art, { y: 590, height: 60, colour: art.far(INK.wheat, 0.16) }) +
    [120, 240, 980, 1090].map((x, at) => cypress(art, x, 600 + (at % 2) * 10, 100, 0.2)).join('') +
    path('M-10 620Q300 570 640 606T1210 600V810H-10Z', art.lit(INK.olive)) +
    river(art, {
      from: [760, 606],
      bends: [
        [700, 650],
        [560, 700],
        [420, 820],
      ],
      widths: [14, 36, 80, 170],
      colour: INK.sea,
    }) +
    viaduct(art, deck) +
    train(art, deck - 16, band) +
    cuts(art, {
      x: 0,
      y: 650,
      width: 1150,
      height: 130,
      count: 70,
      colour: art.shade(INK.leaf, 0.4),
      length: 70,
      slope: -0.05,
      opacity: 0.45,
    }) +
    [180, 1000, 1110].map((x, at) => olive(art, x, 760 + (at % 2) * 26, 130)).join('') +
    birds(art, 6, 420, 300, 120, art.shade(INK.slate, 0.4))
  );
}

function viaduct(art: Art, deck: number): string {
  const stone = INK.sand;
  const span = 176;
  const arches = repeat(8, (at) => {
    const x = -60 + at * span;
    const foot = 690 - Math.abs(x - 560) * 0.09;
    return d`M${x + 26} ${foot}V${deck + 110}A${span / 2 - 26} ${span / 2 - 26} 0 0 1 ${x + span - 26} ${deck + 110}V${foot}H${x + span + 26}V${deck}H${x - 26}V${foot}Z`;
  });
  return (
    path(arches, art.lit(stone)) +
    repeat(8, (at) => {
      const x = -60 + at * span;
      const foot = 690 - Math.abs(x - 560) * 0.09;
      return (
        rect(x + 8, deck + 96, 18, foot - deck - 96, art.shade(stone, 0.36)) +
        path(
          d`M${x + 26} ${deck + 110}A${span / 2 - 26} ${span / 2 - 26} 0 0 1 ${x + span - 26} ${deck + 110}l14 0A${span / 2 - 12} ${span / 2 - 12} 0 0 0 ${x + 26} ${deck + 84}Z`,
          art.shade(stone, 0.24),
        ) +
        rect(x - 30, foot - 12, 60, 14, art.shade(stone, 0.2))
      );
    }) +
    rect(-10, deck - 8, 1220, 18, art.bright(stone, 0.3)) +
    rect(-10, deck + 10, 1220, 10, art.shade(stone, 0.4)) +
    repeat(
      9,
      (at) =>
        rect(20 + at * 140, deck - 128, 5, 122, art.shade(INK.slate, 0.3)) +
        stroke(d`M${22 + at * 140} ${deck - 122}h36`, art.shade(INK.slate, 0.3), 4),
    ) +
    stroke(d`M-10 ${deck - 112}H1210`, art.shade(INK.slate, 0.4), 2)
  );
}

function train(art: Art, rail: number, band: Colour): string {
  const white = art.bright(INK.lime, 0.4);
  const [top, nose] = [rail - 70, 930];
  const windows = repeat(17, (at) =>
    rect(
      40 + at * 44,
      top + 18,
      30,
      18,
      art.light.lampsLit ? art.light.lamp : art.shade(INK.slate, 0.5),
    ),
  );
  const wind = repeat(7, (at) =>
    rect(-20, top - 6 + at * 12, art.random.between(60, 220), 2.5, art.light.sun, 'opacity=".5"'),
  );
  return (
    path(
      d`M-10 ${top}H${nose - 170}C${nose - 70} ${top} ${nose - 10} ${top + 30} ${nose + 12} ${top + 56}Q${nose + 14} ${top + 68} ${nose - 10} ${top + 68}H-10Z`,
      white,
    ) +
    path(
      d`M-10 ${top + 44}H${nose - 20}Q${nose + 8} ${top + 50} ${nose + 12} ${top + 56}Q${nose + 14} ${top + 68} ${nose - 10} ${top + 68}H-10Z`,
      art.lit(band),
    ) +
    path(
      d`M-10 ${top + 60}H${nose + 12}Q${nose + 10} ${top + 68} ${nose - 10} ${top + 68}H-10Z`,
      art.shade(band, 0.5),
    ) +
    windows +
    path(
      d`M${nose - 136} ${top + 12}C${nose - 90} ${top + 14} ${nose - 56} ${top + 26} ${nose - 34} ${top + 38}H${nose - 136}Z`,
      art.shade(INK.ink, 0.1),
    ) +
    repeat(4, (at) => rect(200 + at * 200, top, 4, 68, art.shade(INK.slate, 0.2))) +
    stroke(d`M420 ${top}L450 ${top - 24}L410 ${top - 40}`, art.shade(INK.slate, 0.5), 4) +
    circle(nose - 4, top + 54, 5, art.light.lamp) +
    fade(wind, 0.8)
  );
}
