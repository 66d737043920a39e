import type { Art } from '../kit/art';
import { books } from '../kit/books';
import { horseshoe, roundArch } from '../kit/buildings';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { TILES, zellige } from '../kit/ornament';
import { sky, sun } from '../kit/sky';
import { circle, d, ellipse, fade, path, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const libraryScene: Drawing = {
  hours: ['gold', 'dusk', 'morning'],
  draw: (art) => (art.random.chance(0.5) ? library(art) : readingHall(art)),
};

/** A vaulted reading room, a lamp, a reader. */
function library(art: Art): string {
  const { random } = art;
  const view = sky(art, 520) + sun(art, 620, 230, 46);
  const cases = (x: number, width: number): string =>
    rect(x, 120, width, 560, art.shade(INK.wood, 0.45)) +
    repeat(
      6,
      (row) =>
        rect(x + 10, 140 + row * 88, width - 20, 82, art.shade(INK.wood, 0.7)) +
        books(art, x + 14, 220 + row * 88, width - 28, 68) +
        rect(x + 4, 220 + row * 88, width - 8, 9, art.lit(INK.wood)),
    ) +
    rect(x - 8, 106, width + 16, 20, art.lit(INK.wood)) +
    rect(x, 120, 8, 560, art.lit(INK.wood));
  const lampGlow = circle(
    600,
    600,
    330,
    art.radial([
      [0, '#ffe2a0', 0.5],
      [0.4, '#ffd27a', 0.18],
      [1, '#ffd27a', 0],
    ]),
  );
  return (
    rect(0, 0, SHEET.width, 700, art.shade(INK.ochre, 0.3)) +
    path('M300 700V330A300 300 0 0 1 900 330V700Z', art.lit(INK.sand)) +
    path('M340 700V336A260 260 0 0 1 860 336V700Z', art.shade(INK.sand, 0.24)) +
    path(horseshoe(600, 560, 210, 420), art.shade(INK.wood, 0.3)) +
    art.clipped(`<path d="${horseshoe(600, 560, 184, 396)}"/>`, view) +
    stroke('M600 170V560M516 300H684M516 420H684', art.shade(INK.wood, 0.4), 6) +
    cases(40, 280) +
    cases(880, 280) +
    ladder(art) +
    rect(0, 676, SHEET.width, 140, art.shade(INK.terracotta, 0.34)) +
    zellige(art, {
      x: 0,
      y: 676,
      width: 1200,
      height: 30,
      cell: 30,
      inks: random.pick(TILES),
      depth: 0.24,
    }) +
    fade(
      polygon(
        [
          [500, 200],
          [690, 200],
          [520, 810],
          [160, 810],
        ],
        art.light.sun,
      ),
      0.16,
    ) +
    reader(art) +
    lampGlow
  );
}

/** Long tables under green lamps, readers on both sides, shelves to the vault. */
function readingHall(art: Art): string {
  const shelves = repeat(7, (bay) => {
    const x = 20 + bay * 168;
    return bay === 3
      ? ''
      : rect(x, 190, 152, 300, art.shade(INK.wood, 0.5)) +
          repeat(
            4,
            (row) =>
              books(art, x + 8, 256 + row * 74, 136, 54) +
              rect(x, 256 + row * 74, 152, 8, art.lit(INK.wood)),
          );
  });
  const windows = repeat(
    7,
    (bay) =>
      path(roundArch(96 + bay * 168, 160, 104, 150), art.lit(INK.wood)) +
      art.clipped(`<path d="${roundArch(96 + bay * 168, 154, 84, 134)}"/>`, sky(art, 200)),
  );
  const row = (foot: number, size: number, count: number): string => {
    const step = 1200 / count;
    const readers = repeat(count, (at) =>
      art.random.chance(0.8)
        ? studying(art, step * (at + 0.5) + art.random.between(-14, 14), foot - 30 * size, size)
        : '',
    );
    const lamps = repeat(count, (at) => lamp(art, step * (at + 1), foot, size));
    const open = repeat(count, (at) =>
      path(
        d`M${step * (at + 0.5) - 34 * size} ${foot - 2}Q${step * (at + 0.5) - 16 * size} ${foot - 12 * size} ${step * (at + 0.5)} ${foot - 2}Q${step * (at + 0.5) + 16 * size} ${foot - 12 * size} ${step * (at + 0.5) + 34 * size} ${foot - 2}L${step * (at + 0.5) + 38 * size} ${foot + 6 * size}H${step * (at + 0.5) - 38 * size}Z`,
        art.bright(INK.paper, 0.3),
      ),
    );
    return (
      readers +
      rect(-10, foot, 1220, 16 * size, art.bright(INK.wood, 0.22)) +
      rect(-10, foot + 16 * size, 1220, 70 * size, art.shade(INK.wood, 0.4)) +
      open +
      lamps
    );
  };
  return (
    rect(0, 0, SHEET.width, SHEET.height, art.shade(INK.ochre, 0.26)) +
    windows +
    shelves +
    path(horseshoe(600, 496, 150, 300), art.lit(INK.sand)) +
    path(horseshoe(600, 496, 118, 268), art.shade(INK.wood, 0.62)) +
    rect(0, 488, SHEET.width, 330, art.shade(INK.terracotta, 0.42)) +
    zellige(art, {
      x: 0,
      y: 168,
      width: 1200,
      height: 22,
      cell: 22,
      inks: art.random.pick(TILES),
      depth: 0.2,
    }) +
    row(540, 0.8, 9) +
    row(618, 1.15, 7) +
    row(730, 1.7, 5)
  );
}

function studying(art: Art, x: number, foot: number, size: number): string {
  const coat = art.random.pick([INK.madder, INK.atlantic, INK.pine, INK.lime, INK.plum, INK.ochre]);
  const covered = art.random.chance(0.35);
  return (
    path(
      d`M${x - 40 * size} ${foot + 34 * size}Q${x - 38 * size} ${foot - 30 * size} ${x} ${foot - 32 * size}Q${x + 38 * size} ${foot - 30 * size} ${x + 40 * size} ${foot + 34 * size}Z`,
      art.lit(coat),
    ) +
    path(
      d`M${x + 8 * size} ${foot - 31 * size}Q${x + 38 * size} ${foot - 30 * size} ${x + 40 * size} ${foot + 34 * size}H${x + 16 * size}Z`,
      art.shade(coat, 0.38),
    ) +
    ellipse(x, foot - 46 * size, 16 * size, 20 * size, art.shade('#8a5a3c', 0.15)) +
    (covered
      ? path(
          d`M${x - 22 * size} ${foot - 22 * size}Q${x - 26 * size} ${foot - 74 * size} ${x} ${foot - 74 * size}Q${x + 26 * size} ${foot - 74 * size} ${x + 22 * size} ${foot - 22 * size}Q${x} ${foot - 12 * size} ${x - 22 * size} ${foot - 22 * size}ZM${x - 12 * size} ${foot - 44 * size}Q${x - 10 * size} ${foot - 26 * size} ${x} ${foot - 26 * size}Q${x + 10 * size} ${foot - 26 * size} ${x + 12 * size} ${foot - 44 * size}Q${x} ${foot - 60 * size} ${x - 12 * size} ${foot - 44 * size}Z`,
          art.lit(art.random.pick([INK.rose, INK.teal, INK.lime])),
          'fill-rule="evenodd"',
        )
      : path(
          d`M${x - 18 * size} ${foot - 44 * size}Q${x - 20 * size} ${foot - 72 * size} ${x} ${foot - 70 * size}Q${x + 20 * size} ${foot - 72 * size} ${x + 18 * size} ${foot - 44 * size}Q${x + 8 * size} ${foot - 60 * size} ${x} ${foot - 58 * size}Q${x - 10 * size} ${foot - 60 * size} ${x - 18 * size} ${foot - 44 * size}Z`,
          art.shade(INK.ink, 0.1),
        ))
  );
}

function lamp(art: Art, x: number, foot: number, size: number): string {
  const glow = art.radial([
    [0, '#ffe2a0', 0.75],
    [0.4, '#ffd27a', 0.24],
    [1, '#ffd27a', 0],
  ]);
  return (
    circle(x, foot - 20 * size, 84 * size, glow) +
    rect(x - 2.5 * size, foot - 44 * size, 5 * size, 44 * size, art.lit(INK.ochre)) +
    rect(x - 14 * size, foot - 5 * size, 28 * size, 5 * size, art.shade(INK.ochre, 0.2)) +
    path(
      d`M${x - 26 * size} ${foot - 40 * size}Q${x - 24 * size} ${foot - 62 * size} ${x} ${foot - 62 * size}Q${x + 24 * size} ${foot - 62 * size} ${x + 26 * size} ${foot - 40 * size}Z`,
      art.bright(INK.pine, 0.06),
    ) +
    rect(x - 26 * size, foot - 41 * size, 52 * size, 4 * size, '#ffe9b5')
  );
}

function ladder(art: Art): string {
  const wood = art.bright(INK.wood, 0.1);
  return (
    stroke('M824 690L884 150M876 690L920 150', wood, 9) +
    repeat(8, (at) =>
      stroke(d`M${829 + at * 7} ${640 - at * 60}L${880 + at * 5} ${640 - at * 60}`, wood, 7),
    )
  );
}

function reader(art: Art): string {
  const coat = art.random.pick([INK.madder, INK.atlantic, INK.pine]);
  return (
    path(
      'M430 720C420 620 440 566 500 548Q540 540 572 556C610 580 612 650 606 720Z',
      art.lit(coat),
    ) +
    path(
      'M528 544Q556 546 572 556C610 580 612 650 606 720H560C574 640 566 580 528 544Z',
      art.shade(coat, 0.4),
    ) +
    ellipse(536, 506, 34, 40, art.shade('#8a5a3c', 0.2)) +
    path(
      'M496 510Q490 458 538 456Q580 460 572 500Q552 480 534 486Q520 520 500 528Z',
      art.shade(INK.ink, 0.1),
    ) +
    path('M560 620Q620 640 668 640L672 660Q600 668 540 650Z', art.bright(coat, 0.1)) +
    rect(300, 662, 600, 20, art.bright(INK.wood, 0.25)) +
    rect(320, 682, 560, 130, art.shade(INK.wood, 0.45)) +
    path(
      'M640 660Q690 634 730 654Q770 634 820 660L824 650Q770 622 730 642Q690 622 636 650Z',
      art.bright(INK.paper, 0.3),
    ) +
    path('M730 642Q770 622 824 650L820 660Q770 634 730 654Z', art.shade(INK.lime, 0.26)) +
    rect(380, 632, 96, 14, art.lit(INK.teal)) +
    rect(372, 646, 110, 16, art.lit(INK.ochre)) +
    rect(386, 618, 80, 14, art.lit(INK.madder)) +
    rect(594, 560, 8, 96, art.lit(INK.ochre)) +
    rect(574, 652, 48, 10, art.shade(INK.ochre, 0.3)) +
    path('M548 576Q552 536 598 534Q646 536 650 576Z', art.lit(INK.pine)) +
    path('M598 534Q646 536 650 576H610Z', art.shade(INK.pine, 0.4)) +
    rect(548, 574, 102, 6, '#ffe9b5')
  );
}
