import type { Art } from '../kit/art';
import { horseshoe, roundArch } from '../kit/buildings';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { figure, heads } from '../kit/people';
import { rays } from '../kit/sky';
import { circle, d, ellipse, path, placed, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const theatreScene: Drawing = { hours: ['dusk', 'gold'], draw: theatre };

/** The stage between its curtains; a voice in the light. */
function theatre(art: Art): string {
  const red = art.random.pick([INK.madder, INK.madder, INK.teal]);
  const curtain = (flip: boolean): string => {
    const folds = repeat(9, (at) =>
      path(
        d`M${150 + at * 28} 40C${150 + at * 26} 240 ${150 + at * 16} 420 ${140 + at * 8} 600H${168 + at * 8}C${178 + at * 18} 420 ${180 + at * 26} 240 ${178 + at * 28} 40Z`,
        at % 2 === 0 ? art.lit(red) : art.shade(red, 0.42),
      ),
    );
    return flip ? placed(folds, 1200, 0, 1, { flip: true }) : folds;
  };
  const swags = repeat(
    5,
    (at) =>
      path(
        d`M${150 + at * 180} 30H${330 + at * 180}Q${320 + at * 180} 132 ${240 + at * 180} 136Q${160 + at * 180} 132 ${150 + at * 180} 30Z`,
        at % 2 === 0 ? art.bright(red, 0.06) : art.shade(red, 0.2),
      ) +
      path(
        d`M${156 + at * 180} 86Q${176 + at * 180} 136 ${240 + at * 180} 138Q${304 + at * 180} 136 ${324 + at * 180} 86L${328 + at * 180} 98Q${300 + at * 180} 150 ${240 + at * 180} 152Q${180 + at * 180} 150 ${152 + at * 180} 98Z`,
        art.lit(INK.ochre),
      ),
  );
  const cone = art.linear([
    [0, '#ffefc4', 0.75],
    [1, '#ffe2a0', 0.18],
  ]);
  const boxes = (x: number): string =>
    repeat(
      3,
      (row) =>
        rect(x, 150 + row * 150, 130, 92, art.shade(INK.ink, 0)) +
        path(roundArch(x + 65, 242 + row * 150, 112, 92), art.shade(red, 0.5)) +
        heads(art, {
          from: x + 18,
          to: x + 118,
          y: 206 + row * 150,
          size: 12,
          step: 34,
          colour: INK.ink,
        }) +
        rect(x - 6, 238 + row * 150, 142, 26, art.lit(INK.ochre)) +
        rect(x - 6, 256 + row * 150, 142, 8, art.shade(INK.ochre, 0.4)),
    );
  return (
    rect(0, 0, SHEET.width, SHEET.height, art.shade(INK.plum, 0.4)) +
    rect(150, 30, 900, 590, art.shade(INK.navy, 0.1)) +
    rays(art, 600, 330, 28, 460) +
    circle(600, 330, 190, art.shade(INK.ochre, 0.1)) +
    circle(600, 330, 172, art.bright(INK.wheat, 0.1)) +
    repeat(7, (at) =>
      path(
        horseshoe(300 + at * 100, 560, 74, 150 - Math.abs(at - 3) * 14),
        art.shade(INK.atlantic, 0.3),
      ),
    ) +
    polygon(
      [
        [150, 556],
        [1050, 556],
        [1130, 640],
        [70, 640],
      ],
      art.lit(INK.wood),
    ) +
    repeat(12, (at) =>
      stroke(d`M${150 + at * 82} 556L${70 + at * 96} 640`, art.shade(INK.wood, 0.4), 3),
    ) +
    polygon(
      [
        [560, -10],
        [640, -10],
        [760, 604],
        [440, 604],
      ],
      cone,
    ) +
    ellipse(600, 602, 160, 24, '#ffedc0', 'opacity=".8"') +
    figure(art, { x: 600, foot: 606, height: 250, kind: 'woman', cloth: INK.paper }) +
    figure(art, { x: 420, foot: 600, height: 180, kind: 'seated', cloth: INK.plum }) +
    figure(art, { x: 776, foot: 600, height: 180, kind: 'seated', cloth: INK.plum, flip: true }) +
    curtain(false) +
    curtain(true) +
    swags +
    rect(60, 640, 1080, 26, art.lit(INK.ochre)) +
    rect(60, 656, 1080, 12, art.shade(INK.ochre, 0.45)) +
    repeat(11, (at) => circle(110 + at * 98, 642, 10, '#ffe7ae')) +
    boxes(0) +
    boxes(1070) +
    rect(0, 666, SHEET.width, 150, art.shade(INK.ink, 0)) +
    heads(art, { from: -20, to: 1220, y: 694, size: 22, step: 62, colour: INK.plum }) +
    heads(art, { from: -50, to: 1250, y: 744, size: 30, step: 84, colour: INK.navy })
  );
}
