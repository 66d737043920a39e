import type { Art } from '../kit/art';
import { block } from '../kit/buildings';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { figure } from '../kit/people';
import { crown, palm } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, ellipse, path, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const hospitalScene: Drawing = {
  hours: ['morning', 'noon', 'dusk', 'dawn'],
  draw: hospital,
};

/** A white front with the crescent over its doors, an ambulance arriving. */
function hospital(art: Art): string {
  const { random } = art;
  const trim = random.pick([INK.teal, INK.atlantic, INK.pine]);
  return (
    sky(art, 560) +
    sun(art, random.between(170, 260), random.between(110, 170), 54) +
    clouds(art, 5, 60, 280) +
    ridge(art, { y: 560, height: 90, colour: art.far(INK.slate, 0.6) }) +
    block(art, {
      x: 180,
      foot: 590,
      width: 330,
      height: 270,
      colour: INK.lime,
      columns: 8,
      rows: 5,
      side: 0.02,
    }) +
    block(art, {
      x: 720,
      foot: 590,
      width: 320,
      height: 310,
      colour: INK.lime,
      columns: 7,
      rows: 6,
      side: 0.14,
    }) +
    rect(470, 190, 270, 400, art.bright(INK.lime, 0.3)) +
    rect(690, 190, 50, 400, art.shade(INK.lime, 0.3)) +
    rect(462, 182, 286, 12, art.shade(trim, 0.1)) +
    emblem(art, 580, 272, 56) +
    repeat(
      3,
      (row) =>
        rect(
          500,
          356 + row * 58,
          166,
          32,
          art.light.lampsLit ? art.light.lamp : mix(INK.teal, art.light.sky[2], 0.5),
        ) + repeat(3, (at) => rect(540 + at * 42, 356 + row * 58, 4, 32, art.shade(INK.lime, 0.1))),
    ) +
    rect(0, 586, SHEET.width, 230, art.shade(INK.slate, 0.3)) +
    rect(0, 586, SHEET.width, 30, art.bright(INK.sand, 0.1)) +
    polygon(
      [
        [420, 520],
        [790, 520],
        [820, 540],
        [390, 540],
      ],
      art.shade(trim, 0.05),
    ) +
    rect(410, 540, 12, 64, art.shade(INK.slate, 0.3)) +
    rect(788, 540, 12, 64, art.shade(INK.slate, 0.3)) +
    rect(520, 540, 130, 60, art.shade(INK.slate, 0.5)) +
    stroke('M585 540v60', art.bright(INK.mist, 0.2), 4) +
    [110, 1100].map((x) => palm(art, x, 620, 330)).join('') +
    [250, 330, 900, 980].map((x) => crown(art, x, 600, 30, INK.leaf)).join('') +
    ambulance(art, 760, 736) +
    repeat(9, (at) =>
      polygon(
        [
          [60 + at * 140, 776],
          [130 + at * 140, 776],
          [122 + at * 140, 786],
          [50 + at * 140, 786],
        ],
        art.bright(INK.paper, 0.4),
      ),
    ) +
    figure(art, { x: 470, foot: 640, height: 108, kind: 'woman', cloth: INK.lime }) +
    figure(art, { x: 420, foot: 648, height: 112, kind: 'stander', cloth: INK.mint }) +
    figure(art, { x: 320, foot: 660, height: 116, kind: 'djellaba', cloth: INK.ochre })
  );
}

function emblem(art: Art, x: number, y: number, radius: number): string {
  const red = art.lit(INK.madder);
  return (
    circle(x, y, radius * 1.2, art.bright(INK.paper, 0.5)) +
    path(
      d`M${x + radius * 0.42} ${y - radius * 0.72}A${radius * 0.84} ${radius * 0.84} 0 1 0 ${x + radius * 0.42} ${y + radius * 0.72}A${radius * 0.66} ${radius * 0.66} 0 1 1 ${x + radius * 0.42} ${y - radius * 0.72}Z`,
      red,
    )
  );
}

function ambulance(art: Art, x: number, foot: number): string {
  const white = art.bright(INK.lime, 0.5);
  const glow = art.light.lampsLit
    ? circle(
        x - 60,
        foot - 188,
        90,
        art.radial([
          [0, '#ff6a5c', 0.6],
          [1, '#ff6a5c', 0],
        ]),
      )
    : '';
  return (
    glow +
    ellipse(x, foot + 4, 220, 17, art.light.shadow, 'opacity=".4"') +
    path(
      d`M${x - 190} ${foot - 18}V${foot - 96}Q${x - 186} ${foot - 108} ${x - 168} ${foot - 112}L${x - 118} ${foot - 160}Q${x - 108} ${foot - 172} ${x - 90} ${foot - 172}H${x + 180}Q${x + 194} ${foot - 172} ${x + 194} ${foot - 158}V${foot - 18}Z`,
      white,
    ) +
    path(
      d`M${x - 190} ${foot - 40}H${x + 194}V${foot - 18}H${x - 190}Z`,
      art.shade(INK.mist, 0.3),
    ) +
    rect(x - 188, foot - 84, 382, 22, art.lit(INK.madder)) +
    path(
      d`M${x - 158} ${foot - 110}L${x - 114} ${foot - 152}H${x - 66}V${foot - 102}H${x - 158}Z`,
      art.shade(INK.slate, 0.5),
    ) +
    rect(x + 110, foot - 150, 56, 44, art.shade(INK.slate, 0.5)) +
    emblem(art, x + 30, foot - 122, 23) +
    rect(x - 84, foot - 184, 50, 13, art.lit(INK.madder)) +
    rect(x - 56, foot - 184, 22, 13, art.lit(INK.atlantic)) +
    circle(x - 182, foot - 60, 8, art.light.lamp) +
    [x - 116, x + 116]
      .map(
        (wx) =>
          circle(wx, foot - 20, 33, art.shade(INK.ink, 0.15)) +
          circle(wx, foot - 20, 16, art.lit(INK.steel)),
      )
      .join('')
  );
}
