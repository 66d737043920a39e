import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { birds, clouds, sky, sun } from '../kit/sky';
import { circle, d, path, polygon, rect, repeat, stroke } from '../kit/svg';
import { water } from '../kit/water';

export const portScene: Drawing = { hours: ['dawn', 'noon', 'gold', 'dusk'], draw: port };

/** A freighter under the cranes of the quay. */
function port(art: Art): string {
  const { random } = art;
  const line = 470;
  const hull = random.pick([INK.madder, INK.navy, INK.teal]);
  const cranes = [250, 470, 930].map((x, at) =>
    craneAt(art, x, line + 20, 330 - at * 26, at === 2 ? 0.45 : 0.12),
  );
  return (
    sky(art, line) +
    sun(art, random.between(640, 800), random.between(170, 240), 58) +
    clouds(art, 4, 70, 300) +
    ridge(art, { y: line + 6, height: 70, colour: art.far(INK.slate, 0.72), bottom: line + 10 }) +
    repeat(9, (at) =>
      rect(780 + at * 48, line - 30 - random.between(0, 50), 34, 100, art.far(INK.slate, 0.6)),
    ) +
    cranes.join('') +
    birds(art, 6, 620, 190, 180, art.shade(INK.slate, 0.5)) +
    water(art, { y: line, colour: INK.sea, glint: 720 }) +
    ship(art, hull, line) +
    quay(art)
  );
}

function ship(art: Art, hull: Colour, line: number): string {
  const deck = line + 20;
  const keel = line + 152;
  const boxes = [INK.ochre, INK.teal, INK.brick, INK.lime, INK.atlantic, INK.madder, INK.olive];
  const stacks = repeat(9, (at) => {
    const tall = art.random.whole(2, 5);
    return repeat(tall, (row) => {
      const ink = art.random.pick(boxes);
      const [x, y] = [338 + at * 52, deck - 34 * (row + 1)];
      return (
        rect(x, y, 50, 33, art.lit(ink)) +
        rect(x, y + 25, 50, 8, art.shade(ink, 0.4)) +
        repeat(4, (slat) => rect(x + 8 + slat * 11, y + 4, 2.5, 20, art.shade(ink, 0.3)))
      );
    });
  });
  const bridge =
    rect(826, deck - 190, 86, 196, art.lit(INK.lime)) +
    rect(884, deck - 190, 28, 196, art.shade(INK.lime, 0.3)) +
    repeat(4, (row) =>
      repeat(4, (at) =>
        rect(
          835 + at * 13,
          deck - 176 + row * 38,
          8,
          13,
          art.light.lampsLit ? art.light.lamp : art.shade(INK.slate, 0.5),
        ),
      ),
    ) +
    rect(814, deck - 198, 108, 12, art.shade(INK.lime, 0.12)) +
    polygon(
      [
        [850, deck - 198],
        [854, deck - 246],
        [890, deck - 246],
        [896, deck - 198],
      ],
      art.lit(INK.madder),
    ) +
    rect(852, deck - 236, 40, 10, art.lit(INK.lime));
  return (
    stacks +
    bridge +
    path(
      d`M222 ${deck - 30}L300 ${deck - 6}L938 ${deck - 2}L960 ${deck - 14}L946 ${keel}L296 ${keel}Q250 ${keel - 70} 222 ${deck - 30}Z`,
      art.lit(hull),
    ) +
    path(
      d`M262 ${keel - 56}L950 ${keel - 40}L946 ${keel}L296 ${keel}Q276 ${keel - 26} 262 ${keel - 56}Z`,
      art.shade(hull, 0.45),
    ) +
    path(
      d`M276 ${keel - 26}L947 ${keel - 14}L946 ${keel}L296 ${keel}Z`,
      art.shade(INK.brick, 0.1),
    ) +
    rect(300, deck + 8, 636, 5, art.bright(INK.lime, 0.2), 'opacity=".85"') +
    circle(282, deck + 26, 9, art.shade(hull, 0.7)) +
    repeat(7, (at) =>
      path(
        d`M${250 + at * 110} ${keel + 4}q46 ${-9} 92 0q-46 10 -92 0Z`,
        art.bright(INK.lime, 0.5),
        'opacity=".7"',
      ),
    )
  );
}

function craneAt(art: Art, x: number, foot: number, height: number, distance: number): string {
  const ink = art.far(INK.ochre, distance);
  const dark = art.far(art.shade(INK.ochre, 0.5), distance);
  const [top, w] = [foot - height, height * 0.26];
  return (
    stroke(
      d`M${x} ${foot}L${x + w * 0.14} ${top + height * 0.3}M${x + w} ${foot}L${x + w * 0.86} ${top + height * 0.3}`,
      ink,
      height * 0.034,
    ) +
    stroke(
      d`M${x + w * 0.05} ${foot - height * 0.26}H${x + w * 0.95}M${x + w * 0.05} ${foot - height * 0.26}L${x + w * 0.86} ${top + height * 0.34}`,
      dark,
      height * 0.018,
    ) +
    rect(x - height * 0.34, top + height * 0.28, height * 1.02, height * 0.05, ink) +
    rect(x - height * 0.34, top + height * 0.315, height * 1.02, height * 0.016, dark) +
    polygon(
      [
        [x + w * 0.42, top],
        [x + w * 0.58, top],
        [x + w * 0.74, top + height * 0.3],
        [x + w * 0.26, top + height * 0.3],
      ],
      ink,
    ) +
    stroke(
      d`M${x + w * 0.5} ${top + 4}L${x - height * 0.32} ${top + height * 0.28}M${x + w * 0.5} ${top + 4}L${x + height * 0.66} ${top + height * 0.28}`,
      dark,
      height * 0.012,
    ) +
    stroke(
      d`M${x - height * 0.14} ${top + height * 0.33}V${top + height * 0.56}`,
      dark,
      height * 0.008,
    ) +
    rect(
      x - height * 0.18,
      top + height * 0.56,
      height * 0.08,
      height * 0.05,
      art.far(INK.madder, distance),
    )
  );
}

function quay(art: Art): string {
  return (
    polygon(
      [
        [0, 716],
        [1200, 690],
        [1200, 810],
        [0, 810],
      ],
      art.shade(INK.slate, 0.45),
    ) +
    polygon(
      [
        [0, 706],
        [1200, 680],
        [1200, 694],
        [0, 722],
      ],
      art.shade(INK.sand, 0.2),
    ) +
    [180, 560, 1010]
      .map(
        (x) =>
          rect(x, 690 - x * 0.012, 34, 26, art.shade(INK.ink, 0.2)) +
          rect(x - 7, 684 - x * 0.012, 48, 9, art.shade(INK.slate, 0.3)),
      )
      .join('') +
    cuts(art, {
      x: 0,
      y: 730,
      width: 1150,
      height: 70,
      count: 46,
      colour: art.bright(INK.sand, 0.2),
      length: 70,
      slope: -0.02,
      opacity: 0.28,
    }) +
    figure(art, { x: 420, foot: 722, height: 104, kind: 'worker', cloth: INK.ochre, flip: true }) +
    figure(art, { x: 478, foot: 720, height: 100, kind: 'stander', cloth: INK.atlantic })
  );
}
