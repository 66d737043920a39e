import type { Art } from '../kit/art';
import { horseshoe, minaret } from '../kit/buildings';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { TILES, zellige } from '../kit/ornament';
import { crowd, figure } from '../kit/people';
import { sky } from '../kit/sky';
import { circle, d, fade, path, placed, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const marketScene: Drawing = { hours: ['morning', 'noon', 'gold', 'dusk'], draw: market };

/** A covered market: awnings, heaps of fruit and spice, people in the aisle. */
function market(art: Art): string {
  const { random, light } = art;
  const wall = random.pick([INK.terracotta, INK.sand, INK.ochre]);
  const tiles = random.pick(TILES);
  const back =
    rect(0, 0, SHEET.width, 620, art.shade(wall, 0.22)) +
    rect(0, 0, SHEET.width, 70, art.shade(INK.wood, 0.5)) +
    repeat(13, (at) => rect(at * 100 - 20, 0, 24, 70, art.shade(INK.wood, 0.65))) +
    path(horseshoe(600, 620, 440, 520), art.shade(INK.ink, 0.2)) +
    path(horseshoe(600, 620, 404, 494), art.lit(INK.lime)) +
    art.clipped(`<path d="${horseshoe(600, 620, 340, 452)}"/>`, opening(art));
  const beams = fade(
    repeat(3, (at) =>
      polygon(
        [
          [520 + at * 60, 40],
          [566 + at * 60, 40],
          [420 + at * 160, 700],
          [280 + at * 160, 700],
        ],
        light.sun,
      ),
    ),
    0.14,
  );
  const ground =
    polygon(
      [
        [0, 600],
        [1200, 600],
        [1200, 810],
        [0, 810],
      ],
      art.shade(INK.sand, 0.2),
    ) +
    repeat(5, (row) =>
      repeat(12, (at) =>
        rect(
          at * 110 - 50 + (row % 2) * 55,
          612 + row * row * 9,
          104,
          3 + row,
          art.shade(INK.sand, 0.34),
        ),
      ),
    );
  return (
    back +
    zellige(art, { x: 0, y: 440, width: 1200, height: 180, cell: 46, inks: tiles, depth: 0.12 }) +
    path(horseshoe(600, 620, 404, 494), art.lit(INK.lime), 'opacity="0"') +
    art.clipped(`<path d="${horseshoe(600, 620, 340, 452)}"/>`, opening(art)) +
    ground +
    hangingLamps(art) +
    stall(art, {
      x: 40,
      foot: 690,
      width: 330,
      inks: [INK.madder, INK.lime],
      goods: [INK.terracotta, INK.wheat, INK.leaf],
    }) +
    placed(
      stall(art, {
        x: 40,
        foot: 690,
        width: 330,
        inks: [INK.teal, INK.lime],
        goods: [INK.madder, INK.ochre, INK.plum],
      }),
      1200,
      0,
      1,
      { flip: true },
    ) +
    beams +
    crowd(art, { from: 440, to: 760, foot: 640, height: 130, count: 5 }) +
    figure(art, { x: 520, foot: 744, height: 214, kind: 'djellaba' }) +
    figure(art, { x: 690, foot: 760, height: 208, kind: 'woman' }) +
    baskets(art)
  );
}

function opening(art: Art): string {
  return (
    sky(art, 520) +
    rect(430, 470, 140, 160, art.bright(INK.lime, 0.2)) +
    rect(640, 440, 150, 190, art.shade(INK.rose, 0.1)) +
    minaret(art, 600, 560, 250, INK.sand) +
    rect(420, 560, 380, 70, art.bright(INK.sand, 0.1))
  );
}

function hangingLamps(art: Art): string {
  return [300, 420, 790, 910]
    .map((x, at) => {
      const [y, ink] = [
        150 + (at % 2) * 54,
        [INK.wheat, INK.madder, INK.teal, INK.wheat][at] ?? INK.wheat,
      ];
      const glow = art.radial([
        [0, art.light.lamp, 0.7],
        [1, art.light.lamp, 0],
      ]);
      return (
        circle(x, y + 34, 96, glow) +
        stroke(d`M${x} 60V${y}`, art.shade(INK.ink, 0.1), 3) +
        path(
          d`M${x - 8} ${y}H${x + 8}L${x + 30} ${y + 30}L${x + 18} ${y + 66}H${x - 18}L${x - 30} ${y + 30}Z`,
          art.bright(ink, 0.1),
        ) +
        path(
          d`M${x} ${y}H${x + 8}L${x + 30} ${y + 30}L${x + 18} ${y + 66}H${x}Z`,
          art.shade(ink, 0.3),
        ) +
        repeat(3, (row) => circle(x - 12 + row * 12, y + 32, 4, art.light.lamp)) +
        polygon(
          [
            [x - 8, y + 66],
            [x + 8, y + 66],
            [x, y + 84],
          ],
          art.shade(ink, 0.4),
        )
      );
    })
    .join('');
}

function stall(
  art: Art,
  options: { x: number; foot: number; width: number; inks: [Colour, Colour]; goods: Colour[] },
): string {
  const { x, foot, width, inks, goods } = options;
  const top = foot - 330;
  const strips = 8;
  const wide = width / strips;
  const awning = repeat(strips, (at) => {
    const ink = inks[at % 2] ?? INK.lime;
    const from = x + at * wide;
    return (
      polygon(
        [
          [from + 24, top],
          [from + wide + 24, top],
          [from + wide, top + 82],
          [from, top + 82],
        ],
        art.lit(ink),
      ) +
      path(
        d`M${from} ${top + 82}H${from + wide}V${top + 98}A${wide / 2} 18 0 0 1 ${from} ${top + 98}Z`,
        art.shade(ink, 0.22),
      )
    );
  });
  const heaps = goods.map((ink, at) => {
    const cx = x + (width * (at + 0.5)) / goods.length;
    const half = width / goods.length / 2 - 6;
    const base = foot - 96;
    const round = at % 2 === 0;
    const heap = round
      ? repeat(5, (row) =>
          repeat(6 - row, (index) =>
            circle(
              cx - half + half * 0.18 + (row + index * 2) * half * 0.165,
              base - 8 - row * half * 0.3,
              half * 0.19,
              row + index > 4
                ? art.shade(ink, 0.3)
                : index % 2 === 0
                  ? art.bright(ink, 0.14)
                  : art.lit(ink),
            ),
          ),
        )
      : polygon(
          [
            [cx - half, base],
            [cx, base - half * 1.5],
            [cx + half, base],
          ],
          art.lit(ink),
        ) +
        polygon(
          [
            [cx, base - half * 1.5],
            [cx + half, base],
            [cx + half * 0.16, base],
          ],
          art.shade(ink, 0.32),
        );
    return rect(cx - half - 3, base - 3, half * 2 + 6, 12, art.shade(INK.wood, 0.5)) + heap;
  });
  return (
    rect(x + 6, top + 60, 10, 270, art.shade(INK.wood, 0.5)) +
    rect(x + width - 16, top + 60, 10, 270, art.shade(INK.wood, 0.6)) +
    rect(x, top + 90, width, 150, art.shade(INK.ink, 0.1), 'opacity=".35"') +
    figure(art, {
      x: x + width * 0.52,
      foot: foot - 20,
      height: 190,
      kind: 'stander',
      cloth: INK.wood,
    }) +
    heaps.join('') +
    rect(x - 8, foot - 92, width + 16, 92, art.lit(INK.wood)) +
    rect(x - 8, foot - 92, width + 16, 12, art.bright(INK.wood, 0.2)) +
    repeat(6, (at) =>
      rect(x - 8 + ((width + 16) / 6) * at, foot - 80, 3, 80, art.shade(INK.wood, 0.5)),
    ) +
    awning
  );
}

function baskets(art: Art): string {
  return [
    [330, 790, INK.leaf],
    [870, 792, INK.wheat],
    [420, 806, INK.terracotta],
  ]
    .map(([x, y, ink]) => {
      const [cx, cy, fill] = [Number(x), Number(y), String(ink)];
      return (
        repeat(9, (at) =>
          circle(
            cx - 46 + at * 11.5,
            cy - 64 - (at % 3) * 9,
            15,
            at > 5 ? art.shade(fill, 0.3) : art.bright(fill, 0.1),
          ),
        ) +
        path(
          d`M${cx - 60} ${cy - 56}H${cx + 60}L${cx + 46} ${cy + 14}H${cx - 46}Z`,
          art.lit(INK.ochre),
        ) +
        path(
          d`M${cx + 14} ${cy - 56}H${cx + 60}L${cx + 46} ${cy + 14}H${cx + 12}Z`,
          art.shade(INK.ochre, 0.34),
        ) +
        repeat(3, (row) =>
          rect(cx - 56 + row * 4, cy - 42 + row * 18, 112 - row * 8, 4, art.shade(INK.wood, 0.2)),
        )
      );
    })
    .join('');
}
