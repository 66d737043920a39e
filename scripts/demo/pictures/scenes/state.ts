import type { Art } from '../kit/art';
import { block, column, horseshoe, roundArch } from '../kit/buildings';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { PINE_TILES, star, zellige } from '../kit/ornament';
import { figure } from '../kit/people';
import { crown, cypress, palm } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import {
  circle,
  d,
  ellipse,
  fade,
  path,
  polygon,
  rect,
  repeat,
  SHEET,
  stroke,
  type Point,
} from '../kit/svg';

export const STATE_SCENES = {
  courthouse: { hours: ['morning', 'noon', 'gold', 'grey'], draw: courthouse },
  parliament: { hours: ['morning', 'gold', 'noon'], draw: parliament },
  hospital: { hours: ['morning', 'noon', 'dusk', 'dawn'], draw: hospital },
  classroom: { hours: ['morning', 'gold', 'noon'], draw: classroom },
} satisfies Record<string, Drawing>;

/** Columns, steps, the scales in the pediment, robes on the way up. */
function courthouse(art: Art): string {
  const { random } = art;
  const stone = random.pick([INK.lime, INK.sand]);
  const columns = repeat(6, (at) => column(art, 320 + at * 112, 560, 270, 54, stone));
  return (
    sky(art, 560) +
    sun(art, random.between(180, 280), random.between(110, 170), 56) +
    clouds(art, 5, 60, 300) +
    ridge(art, { y: 560, height: 80, colour: art.far(INK.slate, 0.6) }) +
    [80, 140, 1060, 1120]
      .map((x) => cypress(art, x, 620, random.between(240, 320), 0.08))
      .join('') +
    rect(230, 290, 740, 290, art.shade(stone, 0.42)) +
    path(horseshoe(600, 566, 108, 190), art.shade(INK.ink, 0.2)) +
    path(horseshoe(600, 566, 84, 166), art.shade(INK.wood, 0.2)) +
    [432, 768].map((x) => path(roundArch(x, 500, 46, 120), art.shade(INK.slate, 0.55))).join('') +
    columns +
    rect(226, 246, 748, 48, art.lit(stone)) +
    rect(226, 282, 748, 12, art.shade(stone, 0.3)) +
    rect(206, 234, 788, 14, art.bright(stone, 0.4)) +
    polygon(
      [
        [206, 234],
        [600, 96],
        [994, 234],
      ],
      art.bright(stone, 0.25),
    ) +
    polygon(
      [
        [600, 96],
        [994, 234],
        [920, 234],
        [600, 122],
      ],
      art.shade(stone, 0.3),
    ) +
    polygon(
      [
        [266, 226],
        [600, 112],
        [934, 226],
      ],
      art.shade(stone, 0.2),
    ) +
    scales(art, 600, 216, 84) +
    repeat(
      8,
      (at) =>
        rect(190 - at * 30, 562 + at * 20, 820 + at * 60, 12, art.bright(stone, 0.3)) +
        rect(190 - at * 30, 574 + at * 20, 820 + at * 60, 9, art.shade(stone, 0.3)),
    ) +
    rect(-20, 722, 1240, 90, art.shade(INK.sand, 0.26)) +
    figure(art, { x: 500, foot: 640, height: 108, kind: 'djellaba', cloth: INK.ink, flip: false }) +
    figure(art, { x: 556, foot: 660, height: 112, kind: 'woman', cloth: INK.ink }) +
    figure(art, { x: 690, foot: 682, height: 120, kind: 'walker', cloth: INK.slate }) +
    figure(art, { x: 380, foot: 748, height: 136, kind: 'walker', cloth: INK.madder }) +
    figure(art, { x: 820, foot: 752, height: 134, kind: 'woman', cloth: INK.teal }) +
    birds(art, 7, 700, 130, 130, art.shade(INK.slate, 0.4))
  );
}

function scales(art: Art, x: number, foot: number, size: number): string {
  const ink = art.shade(INK.madder, 0.05);
  const beam = foot - size * 0.86;
  const pan = (cx: number, y: number): string =>
    stroke(
      d`M${cx} ${y}L${cx - size * 0.2} ${y + size * 0.44}M${cx} ${y}L${cx + size * 0.2} ${y + size * 0.44}`,
      ink,
      size * 0.03,
    ) +
    path(
      d`M${cx - size * 0.26} ${y + size * 0.44}H${cx + size * 0.26}Q${cx} ${y + size * 0.68} ${cx - size * 0.26} ${y + size * 0.44}Z`,
      ink,
    );
  return (
    rect(x - size * 0.035, beam, size * 0.07, size * 0.84, ink) +
    polygon(
      [
        [x - size * 0.2, foot],
        [x, foot - size * 0.14],
        [x + size * 0.2, foot],
      ],
      ink,
    ) +
    circle(x, beam, size * 0.07, ink) +
    stroke(
      d`M${x - size * 0.56} ${beam + size * 0.05}Q${x} ${beam - size * 0.06} ${x + size * 0.56} ${beam + size * 0.05}`,
      ink,
      size * 0.06,
    ) +
    pan(x - size * 0.54, beam + size * 0.05) +
    pan(x + size * 0.54, beam + size * 0.05)
  );
}

/** The chamber: rings of seats about the rostrum, light from the dome. */
function parliament(art: Art): string {
  const { random } = art;
  const seat = random.pick([INK.madder, INK.pine, INK.teal]);
  const [cx, cy] = [600, 384];
  const rings = 7;
  const tiers = Array.from({ length: rings }, (_, at) => rings - 1 - at).map((ring) => {
    const [rx, ry] = [250 + ring * 92, 96 + ring * 60];
    const floor = ellipse(
      cx,
      cy + ring * 10,
      rx + 46,
      ry + 34,
      ring % 2 === 0 ? art.shade(INK.wood, 0.12) : art.shade(INK.wood, 0.3),
    );
    const count = 13 + ring * 5;
    const seats = repeat(count, (at) => {
      const angle = Math.PI * (0.02 + (0.96 * (at + 0.5)) / count);
      const [x, y] = [cx + Math.cos(angle) * rx, cy + ring * 10 + Math.sin(angle) * ry];
      const size = 12 + ring * 3.4;
      if (y > 830 || x < -40 || x > 1240) return '';
      const taken = random.chance(0.74);
      const ink = x < cx ? art.lit(seat) : art.shade(seat, 0.3);
      return (
        (taken
          ? circle(x, y - size * 1.25, size * 0.42, art.shade(INK.ink, 0.1)) +
            path(
              d`M${x - size * 0.72} ${y}Q${x - size * 0.7} ${y - size * 0.9} ${x} ${y - size * 0.9}Q${x + size * 0.7} ${y - size * 0.9} ${x + size * 0.72} ${y}Z`,
              random.chance(0.3)
                ? art.shade(INK.lime, 0.16)
                : art.shade(random.pick([INK.navy, INK.slate, INK.ink, INK.plum]), 0.15),
            )
          : '') +
        path(
          d`M${x - size * 0.8} ${y + size * 0.5}V${y - size * 0.3}Q${x} ${y - size * 0.8} ${x + size * 0.8} ${y - size * 0.3}V${y + size * 0.5}Z`,
          ink,
        )
      );
    });
    return { floor, seats };
  });
  const beams = fade(
    repeat(3, (at) =>
      polygon(
        [
          [520 + at * 60, 0],
          [580 + at * 60, 0],
          [500 + at * 210, 820],
          [240 + at * 220, 820],
        ],
        art.light.sun,
      ),
    ),
    0.1,
  );
  return (
    rect(0, 0, SHEET.width, SHEET.height, art.shade(INK.sand, 0.16)) +
    wallOf(art) +
    art.clipped('<path d="M-10 384H1210V810H-10Z"/>', tiers.map(({ floor }) => floor).join('')) +
    ellipse(cx, cy, 240, 92, art.bright(INK.sand, 0.2)) +
    polygon(
      star(cx, cy + 14, 78, 8),
      art.shade(INK.ochre, 0.1),
      'transform="translate(0 250) scale(1 .36)"',
    ) +
    rostrum(art, cx, cy) +
    [...tiers]
      .reverse()
      .map(({ seats }) => seats)
      .join('') +
    beams
  );
}

function wallOf(art: Art): string {
  const bays = repeat(7, (at) => {
    const x = 90 + at * 170;
    return (
      path(horseshoe(x, 360, 110, 250), art.bright(INK.lime, 0.3)) +
      path(
        horseshoe(x, 360, 84, 216),
        at === 3 ? art.shade(INK.madder, 0.1) : art.shade(INK.teal, 0.35),
      )
    );
  });
  const dome = art.radial([
    [0, art.light.sun, 0.95],
    [0.6, art.light.lamp, 0.4],
    [1, art.light.lamp, 0],
  ]);
  return (
    bays +
    zellige(art, {
      x: 0,
      y: 296,
      width: 1200,
      height: 92,
      cell: 46,
      inks: PINE_TILES,
      depth: 0.06,
    }) +
    rect(0, 286, SHEET.width, 10, art.shade(INK.ochre, 0.2)) +
    rect(0, 0, SHEET.width, 84, art.shade(INK.wood, 0.36)) +
    repeat(
      15,
      (at) =>
        polygon(star(40 + at * 80, 42, 27), art.shade(INK.ochre, 0.16)) +
        polygon(star(40 + at * 80, 42, 13), art.lit(INK.madder)),
    ) +
    ellipse(600, 0, 330, 120, dome)
  );
}

function rostrum(art: Art, x: number, y: number): string {
  return (
    rect(x - 150, y - 74, 300, 66, art.shade(INK.wood, 0.2)) +
    rect(x - 160, y - 80, 320, 12, art.lit(INK.ochre)) +
    rect(x - 56, y - 128, 112, 54, art.shade(INK.wood, 0.35)) +
    [-110, -72, 72, 110]
      .map(
        (dx) =>
          circle(x + dx, y - 112, 11, art.shade('#8a5a3c', 0.2)) +
          path(
            d`M${x + dx - 20} ${y - 80}Q${x + dx - 18} ${y - 104} ${x + dx} ${y - 104}Q${x + dx + 18} ${y - 104} ${x + dx + 20} ${y - 80}Z`,
            art.shade(INK.navy, 0.2),
          ),
      )
      .join('') +
    figure(art, { x, foot: y - 58, height: 116, kind: 'stander', cloth: INK.lime }) +
    rect(x - 44, y - 86, 88, 80, art.lit(INK.wood)) +
    rect(x - 50, y - 92, 100, 10, art.bright(INK.ochre, 0.2)) +
    polygon(star(x, y - 46, 20), art.lit(INK.wheat))
  );
}

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

/** A lesson seen from the last row: sun on the desks, geometry on the board. */
function classroom(art: Art): string {
  const { random } = art;
  const wall = random.pick([INK.sand, INK.mint, INK.rose]);
  const window = (x: number): string => {
    const view =
      sky(art, 330) +
      sun(art, x + 30, 190, 34) +
      ridge(art, { y: 330, height: 60, colour: art.far(INK.olive, 0.3), bottom: 420 });
    return (
      rect(x - 10, 110, 160, 240, art.shade(INK.wood, 0.1)) +
      art.clipped(`<rect x="${x}" y="120" width="140" height="220"/>`, view) +
      stroke(d`M${x + 70} 120v220M${x} 230h140`, art.shade(INK.wood, 0.1), 7)
    );
  };
  const light = fade(
    polygon(
      [
        [40, 120],
        [190, 120],
        [620, 810],
        [180, 810],
      ],
      art.light.sun,
    ) +
      polygon(
        [
          [230, 120],
          [380, 120],
          [900, 810],
          [680, 810],
        ],
        art.light.sun,
      ),
    0.22,
  );
  return (
    rect(0, 0, SHEET.width, 560, art.lit(wall)) +
    rect(0, 400, SHEET.width, 160, art.shade(mix(wall, INK.teal, 0.5), 0.1)) +
    rect(0, 394, SHEET.width, 8, art.shade(INK.wood, 0.2)) +
    rect(0, 556, SHEET.width, 260, art.shade(INK.terracotta, 0.2)) +
    repeat(8, (at) =>
      stroke(
        d`M${600 + (at - 3.5) * 90} 556L${600 + (at - 3.5) * 330} 810`,
        art.shade(INK.terracotta, 0.34),
        3,
      ),
    ) +
    window(40) +
    window(230) +
    board(art) +
    figure(art, { x: 980, foot: 590, height: 290, kind: 'woman', cloth: INK.teal, flip: false }) +
    stroke('M950 440L876 372', art.shade(INK.teal, 0.2), 16) +
    stroke('M876 372L836 330', art.shade(INK.wood, 0.2), 4) +
    light +
    deskRow(art, 600, 1, [300, 440, 580, 720]) +
    deskRow(art, 676, 1.34, [200, 390, 580, 770]) +
    deskRow(art, 790, 1.8, [110, 370, 630, 890])
  );
}

function board(art: Art): string {
  const chalk = art.bright(INK.paper, 0.3);
  const points = (list: Point[]): string =>
    list.map(([x, y], at) => d`${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    rect(430, 126, 490, 262, art.lit(INK.wood)) +
    rect(442, 138, 466, 238, art.shade(INK.pine, 0.1)) +
    rect(442, 138, 466, 40, art.shade(INK.pine, 0), 'opacity=".6"') +
    stroke(
      `${points([
        [490, 340],
        [490, 200],
        [640, 340],
      ])}Z`,
      chalk,
      4,
    ) +
    stroke('M490 322h18v18', chalk, 3) +
    circle(800, 262, 56, 'none', `stroke="${chalk}" stroke-width="4"`) +
    stroke('M800 262L840 222', chalk, 3) +
    `<path d="${star(712, 200, 24)
      .map(([x, y], at) => d`${at === 0 ? 'M' : 'L'}${x} ${y}`)
      .join('')}Z" fill="none" stroke="${chalk}" stroke-width="3"/>` +
    rect(470, 388, 400, 10, art.shade(INK.wood, 0.3))
  );
}

function deskRow(art: Art, foot: number, size: number, places: number[]): string {
  const smocks = [INK.atlantic, INK.madder, INK.ochre, INK.lime, INK.teal, INK.plum];
  return places
    .map((x) => {
      const wide = 104 * size;
      const ink = art.random.pick(smocks);
      const child =
        path(
          d`M${x + wide * 0.2} ${foot + 24 * size}Q${x + wide * 0.2} ${foot - 34 * size} ${x + wide * 0.5} ${foot - 36 * size}Q${x + wide * 0.8} ${foot - 34 * size} ${x + wide * 0.8} ${foot + 24 * size}Z`,
          art.lit(ink),
        ) +
        path(
          d`M${x + wide * 0.56} ${foot - 36 * size}Q${x + wide * 0.8} ${foot - 34 * size} ${x + wide * 0.8} ${foot + 24 * size}H${x + wide * 0.6}Z`,
          art.shade(ink, 0.36),
        ) +
        ellipse(x + wide * 0.5, foot - 54 * size, 19 * size, 22 * size, art.shade(INK.ink, 0.15)) +
        (art.random.chance(0.4)
          ? ellipse(
              x + wide * 0.5,
              foot - 34 * size,
              6 * size,
              18 * size,
              art.shade(INK.ink, 0.1),
            ) + circle(x + wide * 0.5, foot - 44 * size, 4 * size, art.lit(INK.madder))
          : '');
      return (
        rect(x - 2, foot - 14 * size, wide + 4, 9 * size, art.bright(INK.ochre, 0.2)) +
        rect(x + wide * 0.64, foot - 20 * size, wide * 0.22, 7 * size, art.bright(INK.paper, 0.3)) +
        child +
        rect(x + wide * 0.14, foot + 14 * size, wide * 0.72, 30 * size, art.shade(INK.wood, 0.1)) +
        rect(x + wide * 0.14, foot + 14 * size, wide * 0.72, 6 * size, art.bright(INK.wood, 0.2))
      );
    })
    .join('');
}
