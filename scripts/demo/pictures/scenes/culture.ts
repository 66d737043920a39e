import type { Art } from '../kit/art';
import { horseshoe, roundArch } from '../kit/buildings';
import { INK, mix, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { rosette, star, TILES, zellige } from '../kit/ornament';
import { crowd, figure, heads } from '../kit/people';
import { potPlant } from '../kit/plants';
import { rays, sky, sun } from '../kit/sky';
import {
  circle,
  d,
  ellipse,
  fade,
  path,
  placed,
  polygon,
  rect,
  repeat,
  SHEET,
  stroke,
} from '../kit/svg';

export const CULTURE_SCENES = {
  library: {
    hours: ['gold', 'dusk', 'morning'],
    draw: (art) => (art.random.chance(0.5) ? library(art) : readingHall(art)),
  },
  theatre: { hours: ['dusk', 'gold'], draw: theatre },
  bookfair: { hours: ['morning', 'noon', 'gold'], draw: bookfair },
  music: { hours: ['gold', 'dusk', 'morning', 'night'], draw: music },
  ceramics: { hours: ['morning', 'noon', 'gold'], draw: ceramics },
} satisfies Record<string, Drawing>;

const SPINES = [
  INK.madder,
  INK.teal,
  INK.ochre,
  INK.pine,
  INK.atlantic,
  INK.lime,
  INK.wood,
  INK.plum,
  INK.terracotta,
] as const;

/** A row of book spines standing on a line. */
function books(art: Art, x: number, foot: number, width: number, height: number): string {
  const parts: string[] = [];
  for (let at = x; at < x + width - 6;) {
    const wide = Math.min(art.random.between(height * 0.1, height * 0.24), x + width - at);
    const tall = height * art.random.between(0.72, 1);
    const ink = art.random.pick(SPINES);
    parts.push(
      rect(at, foot - tall, wide - 1.4, tall, art.shade(ink, 0.1)),
      rect(at + wide * 0.7, foot - tall, wide * 0.3 - 1.4, tall, art.shade(ink, 0.38)),
      rect(at, foot - tall * 0.84, wide - 1.4, tall * 0.05, art.bright(INK.wheat, 0.1)),
      rect(at, foot - tall * 0.2, wide - 1.4, tall * 0.04, art.bright(INK.wheat, 0.1)),
    );
    at += wide;
  }
  return parts.join('');
}

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

/** Tables of books under bright banners, browsers, a great open book for a sign. */
function bookfair(art: Art): string {
  const { random } = art;
  const inks = [INK.madder, INK.teal, INK.ochre, INK.atlantic, INK.pine];
  const banners = repeat(7, (at) => {
    const x = 70 + at * 160;
    const ink = inks[at % inks.length] ?? INK.madder;
    const long = 190 + Math.abs(at - 3) * 26;
    return (
      rect(x, 0, 92, long, art.lit(ink)) +
      polygon(
        [
          [x, long],
          [x + 92, long],
          [x + 92, long + 30],
          [x + 46, long],
          [x, long + 30],
        ],
        art.lit(ink),
      ) +
      rect(x + 74, 0, 18, long, art.shade(ink, 0.3)) +
      polygon(star(x + 42, long * 0.55, 27), art.bright(INK.paper, 0.3)) +
      polygon(star(x + 42, long * 0.55, 13), art.lit(ink))
    );
  });
  const arches = repeat(
    5,
    (at) =>
      path(horseshoe(120 + at * 240, 560, 190, 370), art.bright(INK.lime, 0.3)) +
      art.clipped(
        `<path d="${horseshoe(120 + at * 240, 560, 158, 340)}"/>`,
        sky(art, 520) + rect(at * 240, 470, 240, 100, art.far(INK.olive, 0.4)),
      ),
  );
  return (
    rect(0, 0, SHEET.width, 600, art.shade(INK.sand, 0.1)) +
    arches +
    rect(0, 552, SHEET.width, 260, art.shade(INK.sand, 0.3)) +
    repeat(6, (row) =>
      rect(0, 566 + row * row * 9, SHEET.width, 2 + row * 0.6, art.shade(INK.sand, 0.44)),
    ) +
    crowd(art, { from: 120, to: 1080, foot: 584, height: 122, count: 13 }) +
    openBook(art, 600, 470) +
    banners +
    bookTable(art, 60, 660, 340, INK.teal) +
    bookTable(art, 800, 660, 340, INK.madder) +
    bookTable(art, 400, 716, 400, INK.ochre) +
    figure(art, { x: 330, foot: 740, height: 210, kind: 'woman', cloth: random.pick(inks) }) +
    figure(art, { x: 850, foot: 748, height: 214, kind: 'stander', cloth: random.pick(inks) }) +
    figure(art, { x: 905, foot: 756, height: 140, kind: 'child', cloth: INK.wheat }) +
    figure(art, { x: 210, foot: 772, height: 224, kind: 'djellaba', cloth: INK.lime })
  );
}

function openBook(art: Art, x: number, foot: number): string {
  return (
    rect(x - 13, foot - 60, 26, 130, art.shade(INK.wood, 0.3)) +
    path(
      d`M${x} ${foot - 48}Q${x - 90} ${foot - 104} ${x - 190} ${foot - 70}V${foot - 206}Q${x - 90} ${foot - 236} ${x} ${foot - 180}Q${x + 90} ${foot - 236} ${x + 190} ${foot - 206}V${foot - 70}Q${x + 90} ${foot - 104} ${x} ${foot - 48}Z`,
      art.lit(INK.madder),
    ) +
    path(
      d`M${x} ${foot - 62}Q${x - 86} ${foot - 116} ${x - 174} ${foot - 86}V${foot - 216}Q${x - 84} ${foot - 244} ${x} ${foot - 190}Z`,
      art.bright(INK.paper, 0.3),
    ) +
    path(
      d`M${x} ${foot - 62}Q${x + 86} ${foot - 116} ${x + 174} ${foot - 86}V${foot - 216}Q${x + 84} ${foot - 244} ${x} ${foot - 190}Z`,
      art.shade(INK.lime, 0.14),
    ) +
    repeat(4, (row) =>
      stroke(
        d`M${x - 156} ${foot - 192 + row * 24}Q${x - 84} ${foot - 218 + row * 24} ${x - 22} ${foot - 176 + row * 24}M${x + 22} ${foot - 176 + row * 24}Q${x + 84} ${foot - 218 + row * 24} ${x + 156} ${foot - 192 + row * 24}`,
        art.shade(INK.slate, 0.1),
        4,
        'opacity=".55"',
      ),
    )
  );
}

function bookTable(art: Art, x: number, foot: number, width: number, cloth: Colour): string {
  const stacks = repeat(Math.floor(width / 68), (at) => {
    const cx = x + 12 + at * 68;
    if (at % 2 === 0) return books(art, cx, foot - 70, 58, 56);
    const count = art.random.whole(2, 5);
    return repeat(
      count,
      (row) =>
        rect(
          cx + art.random.between(0, 8),
          foot - 81 - row * 11,
          50,
          10,
          art.lit(art.random.pick(SPINES)),
        ) + rect(cx + 6, foot - 74 - row * 11, 44, 3, art.bright(INK.paper, 0.3)),
    );
  });
  return (
    stacks +
    rect(x - 8, foot - 70, width + 16, 12, art.bright(cloth, 0.25)) +
    rect(x - 4, foot - 58, width + 8, 74, art.lit(cloth)) +
    repeat(Math.floor(width / 34), (at) =>
      path(d`M${x + 8 + at * 34} ${foot - 58}q8 40 0 74h10q6 -40 0 -74Z`, art.shade(cloth, 0.3)),
    )
  );
}

/** Lute, frame drum and guembri before a tiled wall. */
function music(art: Art): string {
  const { random } = art;
  const inks = random.pick(TILES);
  return (
    zellige(art, { x: 0, y: 0, width: 1200, height: 560, cell: 92, inks, depth: 0.2 }) +
    rect(0, 0, SHEET.width, 560, art.light.shadow, 'opacity=".3"') +
    path(horseshoe(600, 600, 560, 640), art.shade(INK.plum, 0.1)) +
    path(horseshoe(600, 600, 520, 606), art.bright(INK.ochre, 0.1)) +
    path(horseshoe(600, 600, 496, 584), art.shade(INK.madder, 0.15)) +
    circle(
      600,
      320,
      300,
      art.radial([
        [0, art.light.lamp, 0.5],
        [1, art.light.lamp, 0],
      ]),
    ) +
    rect(0, 556, SHEET.width, 24, art.lit(INK.ochre)) +
    rect(0, 580, SHEET.width, 230, art.shade(INK.terracotta, 0.35)) +
    carpet(art) +
    placed(drum(art), 350, 560, 1.05) +
    placed(guembri(art), 862, 590, 1, { turn: 14 }) +
    placed(oud(art), 600, 470, 1.22, { turn: -24 }) +
    potPlant(art, 150, 700, 130) +
    teaTray(art, 960, 726)
  );
}

function carpet(art: Art): string {
  const wide = (y: number): number => 330 + (y - 610) * 1.1;
  return (
    polygon(
      [
        [600 - wide(610), 610],
        [600 + wide(610), 610],
        [600 + wide(790), 790],
        [600 - wide(790), 790],
      ],
      art.lit(INK.madder),
    ) +
    polygon(
      [
        [600 - wide(628) + 20, 628],
        [600 + wide(628) - 20, 628],
        [600 + wide(770) - 34, 770],
        [600 - wide(770) + 34, 770],
      ],
      art.shade(INK.navy, 0.1),
    ) +
    repeat(11, (at) =>
      polygon(
        [
          [280 + at * 64, 640],
          [308 + at * 64, 664],
          [280 + at * 64, 688],
          [252 + at * 64, 664],
        ].map(([x = 0, y = 0]) => [x, y] as const),
        at % 2 === 0 ? art.lit(INK.ochre) : art.lit(INK.madder),
      ),
    ) +
    repeat(11, (at) =>
      polygon(
        [
          [264 + at * 67, 706],
          [297 + at * 67, 732],
          [264 + at * 67, 758],
          [231 + at * 67, 732],
        ].map(([x = 0, y = 0]) => [x, y] as const),
        at % 2 === 0 ? art.lit(INK.lime) : art.lit(INK.teal),
      ),
    )
  );
}

function oud(art: Art): string {
  const wood = INK.terracotta;
  return (
    path(
      'M0-96C96-86 138 0 126 76C112 150 54 186 0 186S-112 150-126 76C-138 0-96-86 0-96Z',
      art.shade(wood, 0.5),
    ) +
    path(
      'M0-92C84-80 122 0 112 72C100 138 48 172 0 172S-100 138-112 72C-122 0-84-80 0-92Z',
      art.bright(INK.wheat, 0.1),
    ) +
    path(
      'M20-88C90-70 122 0 112 72C100 138 48 172 10 172C70 120 76 0 20-88Z',
      art.shade(INK.ochre, 0.16),
    ) +
    rect(-17, -250, 34, 176, art.shade(INK.wood, 0.3)) +
    rect(6, -250, 11, 176, art.shade(INK.wood, 0.55)) +
    path('M-19-250L-46-330L-20-338L17-250Z', art.shade(INK.wood, 0.2)) +
    repeat(5, (at) =>
      stroke(
        d`M${-22 - at * 5} ${-262 - at * 15}l-22 6M${2 - at * 5} ${-268 - at * 15}l22 -6`,
        art.shade(INK.ink, 0),
        5,
      ),
    ) +
    circle(0, 10, 40, art.shade(INK.ink, 0.1)) +
    polygon(star(0, 10, 34, 8), art.shade(INK.wood, 0.2)) +
    polygon(star(0, 10, 17, 8), art.shade(INK.ink, 0.1)) +
    [
      [-44, 84],
      [44, 84],
    ]
      .map(
        ([x = 0, y = 0]) =>
          circle(x, y, 17, art.shade(INK.ink, 0.1)) +
          polygon(star(x, y, 13), art.shade(INK.wood, 0.2)),
      )
      .join('') +
    rect(-44, 126, 88, 12, art.shade(INK.wood, 0.5)) +
    stroke(
      'M-11 130L-8-262M-4 130L-3-264M4 130L3-264M11 130L8-262',
      art.bright(INK.paper, 0.2),
      1.8,
    )
  );
}

function drum(art: Art): string {
  return (
    circle(0, 0, 118, art.shade(INK.wood, 0.3)) +
    circle(-3, -3, 104, art.bright(INK.lime, 0.2)) +
    path('M40-98A104 104 0 0 1 40 92Q84 0 40-98Z', art.shade(INK.sand, 0.2)) +
    repeat(12, (at) => {
      const angle = (at / 12) * Math.PI * 2;
      return circle(Math.cos(angle) * 111, Math.sin(angle) * 111, 5, art.lit(INK.wheat));
    }) +
    circle(-3, -3, 62, 'none', `stroke="${art.lit(INK.madder)}" stroke-width="5"`) +
    polygon(star(-3, -3, 40), art.lit(INK.madder)) +
    polygon(star(-3, -3, 20), art.lit(INK.ochre))
  );
}

function guembri(art: Art): string {
  return (
    path(
      'M-62-40Q-66-56-46-58H46Q66-56 62-40L52 96Q48 116 26 118H-26Q-48 116-52 96Z',
      art.shade(INK.wood, 0.2),
    ) +
    path(
      'M-52-40Q-54-48-40-50H40Q54-48 52-40L44 88Q42 104 22 106H-22Q-42 104-44 88Z',
      art.bright(INK.sand, 0.2),
    ) +
    path('M12-50H40Q54-48 52-40L44 88Q42 104 22 106H4Z', art.shade(INK.sand, 0.22)) +
    rect(-9, -300, 18, 262, art.shade(INK.wood, 0.4)) +
    repeat(3, (at) =>
      rect(-13, -292 + at * 26, 26, 9, art.lit(at % 2 === 0 ? INK.madder : INK.wheat)),
    ) +
    stroke('M-4-270V70M4-250V70M0-230V70', art.bright(INK.paper, 0.2), 1.8) +
    rect(-30, 62, 60, 10, art.shade(INK.wood, 0.5)) +
    polygon(star(0, 10, 20), art.lit(INK.madder))
  );
}

function teaTray(art: Art, x: number, y: number): string {
  const silver = INK.steel;
  return (
    ellipse(x, y + 14, 120, 24, art.shade(silver, 0.4)) +
    ellipse(x, y + 8, 116, 22, art.bright(silver, 0.3)) +
    path(
      d`M${x - 38} ${y}C${x - 70} ${y - 50} ${x - 34} ${y - 84} ${x - 16} ${y - 88}L${x} ${y - 112}L${x + 16} ${y - 88}C${x + 34} ${y - 84} ${x + 70} ${y - 50} ${x + 38} ${y}Z`,
      art.bright(silver, 0.2),
    ) +
    path(
      d`M${x + 8} ${y}C${x + 30} ${y - 40} ${x + 22} ${y - 80} ${x} ${y - 112}L${x + 16} ${y - 88}C${x + 34} ${y - 84} ${x + 70} ${y - 50} ${x + 38} ${y}Z`,
      art.shade(silver, 0.3),
    ) +
    stroke(
      d`M${x - 50} ${y - 40}Q${x - 84} ${y - 50} ${x - 90} ${y - 84}M${x + 50} ${y - 30}Q${x + 92} ${y - 40} ${x + 46} ${y - 76}`,
      art.lit(silver),
      9,
    ) +
    [x - 84, x + 80, x + 54]
      .map((cx, at) =>
        path(
          d`M${cx - 13} ${y - 24 + at * 5}h26l-5 36h-16Z`,
          art.lit([INK.leaf, INK.madder, INK.wheat][at] ?? INK.leaf),
        ),
      )
      .join('')
  );
}

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
