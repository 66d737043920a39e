import type { Art } from '../kit/art';
import { INK } from '../kit/colour';
import { mountain } from '../kit/land';
import { star } from '../kit/ornament';
import { circle, d, path, polygon, rect, repeat, stroke } from '../kit/svg';

/** The paper's sundial: a dial of stone on a wall, its shadow at the fourth hour. */
export function sundial(art: Art): string {
  const [x, y, radius] = [400, 430, 220];
  const hours = repeat(11, (at) => {
    const angle = Math.PI * (0.04 + at * 0.092);
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    return (
      stroke(
        d`M${x + ux * 96} ${y - 40 + uy * 96}L${x + ux * 168} ${y - 40 + uy * 168}`,
        art.shade(INK.earth, 0.35),
        at % 5 === 0 ? 7 : 3.5,
      ) + circle(x + ux * 190, y - 40 + uy * 190, 7, art.lit(INK.madder))
    );
  });
  return (
    circle(x + 12, y + 16, radius + 22, art.light.shadow, 'opacity=".25"') +
    circle(x, y, radius + 20, art.lit(INK.ochre)) +
    circle(x, y, radius + 6, art.bright(INK.lime, 0.3)) +
    polygon(star(x, y - 40, 84, 8), art.lit(INK.teal)) +
    polygon(star(x, y - 40, 46, 8), art.bright(INK.lime, 0.3)) +
    hours +
    polygon(
      [
        [x, y - 40],
        [x + 14, y - 40],
        [x + 108, y + 118],
      ],
      art.light.shadow,
      'opacity=".5"',
    ) +
    polygon(
      [
        [x - 8, y - 40],
        [x + 8, y - 40],
        [x, y - 190],
      ],
      art.lit(INK.madder),
    ) +
    polygon(
      [
        [x + 1, y - 40],
        [x + 8, y - 40],
        [x, y - 190],
      ],
      art.shade(INK.madder, 0.4),
    )
  );
}

/** A road over a pass, which is what the agency's name means. */
export function mountainPass(art: Art): string {
  const window = 'M150 690V330A250 250 0 0 1 650 330V690Z';
  const view =
    rect(
      100,
      60,
      600,
      660,
      art.linear([
        [0, art.light.sky[0]],
        [1, art.light.sky[2]],
      ]),
    ) +
    circle(400, 330, 70, art.light.sun) +
    mountain(art, {
      x: 220,
      top: 250,
      foot: 620,
      width: 460,
      colour: INK.slate,
      distance: 0.2,
      snow: 0.3,
    }) +
    mountain(art, {
      x: 590,
      top: 220,
      foot: 620,
      width: 480,
      colour: INK.slate,
      distance: 0.08,
      snow: 0.3,
    }) +
    path('M100 600Q400 520 700 600V720H100Z', art.lit(INK.olive)) +
    path(
      'M330 720C360 660 520 640 470 590Q440 566 400 552H420Q500 566 520 596C560 650 450 680 440 720Z',
      art.bright(INK.sand, 0.2),
    );
  return art.clipped(`<path d="${window}"/>`, view) + stroke(window, art.lit(INK.ochre), 14);
}
