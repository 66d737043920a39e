import type { Art } from '../kit/art';
import { house } from '../kit/buildings';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { boulder, cuts, furrows, mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { cypress, olive, palm, tree, tuft } from '../kit/plants';
import { birds, clouds, rays, sky, sun } from '../kit/sky';
import {
  circle,
  d,
  ellipse,
  path,
  placed,
  polygon,
  rect,
  repeat,
  SHEET,
  smooth,
  stroke,
  type Point,
} from '../kit/svg';
import { water } from '../kit/water';

export const FIELD_SCENES = {
  'olive-grove': { hours: ['morning', 'noon', 'gold', 'grey'], draw: oliveGrove },
  farm: { hours: ['morning', 'noon', 'dawn', 'gold'], draw: farm },
  'wind-turbines': { hours: ['noon', 'gold', 'dusk', 'morning'], draw: windTurbines },
  'solar-field': { hours: ['noon', 'gold', 'morning', 'dusk'], draw: solarField },
  dam: { hours: ['morning', 'noon', 'dawn', 'grey'], draw: dam },
} satisfies Record<string, Drawing>;

/** Olives in rows over rolling ground, the harvest spread beneath the nearest. */
function oliveGrove(art: Art): string {
  const { random } = art;
  const earth = random.pick([INK.terracotta, INK.ochre, INK.sand]);
  const hills = [
    { y: 420, size: 50, count: 15, distance: 0.46 },
    { y: 490, size: 84, count: 10, distance: 0.28 },
    { y: 580, size: 140, count: 7, distance: 0.1 },
  ];
  return (
    sky(art, 400) +
    sun(art, random.between(240, 380), random.between(130, 200), 54) +
    clouds(art, 4, 70, 230) +
    mountain(art, {
      x: 860,
      top: 216,
      foot: 430,
      width: 900,
      colour: INK.slate,
      distance: 0.58,
      snow: 0.3,
    }) +
    hills
      .map(({ y, size, count, distance }) => {
        const ground = ridge(art, {
          y: y + 10,
          height: 44,
          colour: art.far(mix(earth, INK.olive, distance), distance),
        });
        const trees = repeat(count, (at) =>
          olive(
            art,
            ((at + 0.5) / count) * 1240 - 20 + random.between(-12, 12),
            y + random.between(0, 14) + 14,
            size,
            distance,
          ),
        );
        return ground + trees;
      })
      .join('') +
    path('M-10 640Q300 590 640 610T1210 600V810H-10Z', art.lit(earth)) +
    cuts(art, {
      x: 0,
      y: 640,
      width: 1150,
      height: 140,
      count: 70,
      colour: art.shade(earth, 0.4),
      length: 110,
      slope: 0.02,
      opacity: 0.4,
    }) +
    ellipse(470, 716, 330, 46, art.light.shadow, 'opacity=".3"') +
    polygon(
      [
        [250, 704],
        [640, 690],
        [720, 742],
        [290, 764],
      ],
      art.bright(INK.teal, 0.3),
    ) +
    polygon(
      [
        [290, 764],
        [720, 742],
        [724, 750],
        [292, 772],
      ],
      art.shade(INK.teal, 0.3),
    ) +
    repeat(70, () =>
      circle(
        random.between(300, 660),
        random.between(706, 746),
        4,
        art.shade(INK.plum, random.between(0, 0.4)),
      ),
    ) +
    olive(art, 460, 724, 430) +
    ladder(art, 640, 724) +
    figure(art, {
      x: 636,
      foot: 624,
      height: 118,
      kind: 'stander',
      cloth: INK.madder,
      flip: true,
    }) +
    figure(art, { x: 800, foot: 748, height: 128, kind: 'carrier', cloth: INK.atlantic }) +
    figure(art, { x: 250, foot: 748, height: 124, kind: 'woman', cloth: INK.ochre }) +
    tuft(art, 980, 800, 70, INK.olive, 9) +
    tuft(art, 1080, 806, 54, INK.leaf, 8)
  );
}

function ladder(art: Art, x: number, foot: number): string {
  const wood = art.shade(INK.wood, 0.1);
  const [lean, top] = [-60, foot - 240];
  return (
    stroke(
      d`M${x - 18} ${foot}L${x - 18 + lean} ${top}M${x + 24} ${foot}L${x + 14 + lean} ${top}`,
      wood,
      6,
    ) +
    repeat(8, (at) => {
      const share = (at + 0.6) / 8;
      return stroke(
        d`M${x - 18 + lean * share} ${foot - 240 * share}L${x + 24 + (lean - 10) * share} ${foot - 240 * share}`,
        wood,
        4.5,
      );
    })
  );
}

/** A tractor in striped fields, a farm among its cypresses. */
function farm(art: Art): string {
  const { random } = art;
  const vanish = random.between(520, 680);
  return (
    sky(art, 370) +
    sun(art, random.between(230, 380), random.between(130, 200), 54) +
    clouds(art, 5, 70, 240) +
    ridge(art, { y: 372, height: 90, colour: art.far(INK.slate, 0.6) }) +
    ridge(art, { y: 384, height: 50, colour: art.far(INK.olive, 0.36) }) +
    furrows(art, {
      horizon: 380,
      vanish,
      strips: 26,
      inks: [
        INK.leaf,
        INK.olive,
        INK.wheat,
        INK.olive,
        INK.leaf,
        INK.earth,
        INK.terracotta,
        INK.earth,
      ],
      spread: 3600,
    }) +
    [300, 336, 372, 860, 900, 936]
      .map((x, at) => cypress(art, x, 412 + (at % 3) * 4, random.between(110, 150), 0.12))
      .join('') +
    house(art, { x: 690, y: 420, width: 130, height: 76, colour: INK.lime, door: true }) +
    polygon(
      [
        [680, 348],
        [755, 310],
        [830, 348],
      ],
      art.lit(INK.brick),
    ) +
    polygon(
      [
        [755, 310],
        [800, 310],
        [858, 348],
        [830, 348],
      ],
      art.shade(INK.brick, 0.35),
    ) +
    house(art, { x: 600, y: 424, width: 86, height: 46, colour: INK.sand }) +
    tree(art, 560, 430, 110, INK.leaf, 0.08) +
    repeat(5, (at) =>
      path(
        d`M${190 + at * 170} ${470 + at * 6}q34 -20 68 0q-34 9 -68 0Z`,
        art.bright(INK.wheat, 0.15),
        'opacity=".5"',
      ),
    ) +
    tractor(art, 500, 660) +
    cuts(art, {
      x: 0,
      y: 690,
      width: 1150,
      height: 110,
      count: 60,
      colour: art.shade(INK.earth, 0.5),
      length: 90,
      slope: 0.04,
      opacity: 0.3,
    }) +
    figure(art, { x: 830, foot: 690, height: 104, kind: 'worker', cloth: INK.atlantic, flip: true })
  );
}

function tractor(art: Art, x: number, foot: number): string {
  const red = INK.madder;
  const wheel = (cx: number, cy: number, radius: number): string =>
    circle(cx, cy, radius, art.shade(INK.ink, 0.1)) +
    repeat(12, (at) => {
      const angle = (at / 12) * Math.PI * 2;
      return stroke(
        d`M${cx + Math.cos(angle) * radius * 0.74} ${cy + Math.sin(angle) * radius * 0.74}L${cx + Math.cos(angle + 0.2) * radius} ${cy + Math.sin(angle + 0.2) * radius}`,
        art.shade(INK.slate, 0.3),
        radius * 0.09,
      );
    }) +
    circle(cx, cy, radius * 0.56, art.lit(INK.wheat)) +
    circle(cx, cy, radius * 0.22, art.shade(INK.ochre, 0.4));
  return (
    ellipse(x + 30, foot + 8, 190, 20, art.light.shadow, 'opacity=".4"') +
    rect(x - 40, foot - 236, 118, 12, art.shade(red, 0.2)) +
    polygon(
      [
        [x - 30, foot - 224],
        [x + 66, foot - 224],
        [x + 78, foot - 130],
        [x - 34, foot - 130],
      ],
      art.bright(INK.mist, 0.3),
    ) +
    stroke(
      d`M${x - 30} ${foot - 226}L${x - 34} ${foot - 126}M${x + 66} ${foot - 226}L${x + 80} ${foot - 126}M${x + 20} ${foot - 226}V${foot - 130}`,
      art.shade(red, 0.4),
      8,
    ) +
    figureIn(art, x + 14, foot - 128) +
    path(
      d`M${x - 60} ${foot - 134}H${x + 80}L${x + 196} ${foot - 124}Q${x + 208} ${foot - 120} ${x + 208} ${foot - 104}V${foot - 52}H${x - 60}Z`,
      art.lit(red),
    ) +
    path(d`M${x - 60} ${foot - 86}H${x + 208}V${foot - 52}H${x - 60}Z`, art.shade(red, 0.42)) +
    repeat(5, (at) => rect(x + 104 + at * 17, foot - 112, 8, 36, art.shade(red, 0.5))) +
    rect(x + 134, foot - 190, 9, 70, art.shade(INK.slate, 0.5)) +
    circle(x + 212, foot - 94, 8, art.bright(INK.wheat, 0.4)) +
    wheel(x - 26, foot - 66, 74) +
    wheel(x + 164, foot - 40, 46)
  );
}

function figureIn(art: Art, x: number, y: number): string {
  return (
    path(
      d`M${x - 22} ${y}Q${x - 22} ${y - 46} ${x} ${y - 46}Q${x + 22} ${y - 46} ${x + 22} ${y}Z`,
      art.shade(INK.atlantic, 0.2),
    ) +
    circle(x + 2, y - 58, 12, art.shade('#8a5a3c', 0.2)) +
    path(d`M${x - 16} ${y - 62}H${x + 24}L${x + 12} ${y - 76}H${x - 8}Z`, art.lit(INK.wheat))
  );
}

/** Turbines on a ridge over ripe fields and a flock. */
function windTurbines(art: Art): string {
  const { random } = art;
  const turn = random.between(0, 60);
  return (
    sky(art, 520) +
    sun(art, random.between(260, 420), random.between(150, 250), 62) +
    clouds(art, 5, 80, 300) +
    ridge(art, { y: 500, height: 90, colour: art.far(INK.slate, 0.58) }) +
    [190, 330, 1050].map((x, at) => turbine(art, x, 500, 190, turn + at * 34, 0.5)).join('') +
    ridge(art, { y: 560, height: 90, colour: art.far(INK.olive, 0.24) }) +
    turbine(art, 850, 552, 300, turn + 15, 0.16) +
    turbine(art, 560, 596, 390, turn, 0.02) +
    path('M-10 610C200 540 420 530 640 590S1000 640 1210 580V810H-10Z', art.lit(INK.wheat)) +
    cuts(art, {
      x: 0,
      y: 610,
      width: 1150,
      height: 80,
      count: 90,
      colour: art.shade(INK.ochre, 0.3),
      length: 50,
      slope: -0.25,
      opacity: 0.55,
    }) +
    path('M-10 700C240 650 420 690 640 700S1000 720 1210 676V810H-10Z', art.lit(INK.olive)) +
    cuts(art, {
      x: 0,
      y: 710,
      width: 1150,
      height: 80,
      count: 60,
      colour: art.shade(INK.leaf, 0.4),
      length: 60,
      slope: -0.1,
      opacity: 0.5,
    }) +
    repeat(9, (at) =>
      sheep(
        art,
        660 + at * 42 + random.between(-10, 10),
        716 + random.between(-14, 26),
        0.8 + random.between(-0.1, 0.15),
      ),
    ) +
    figure(art, { x: 610, foot: 742, height: 92, kind: 'djellaba', cloth: INK.earth }) +
    birds(art, 5, 320, 260, 90, art.shade(INK.slate, 0.4))
  );
}

function turbine(
  art: Art,
  x: number,
  foot: number,
  height: number,
  turn: number,
  distance: number,
): string {
  const white = art.far(art.bright(INK.lime, 0.4), distance);
  const dark = art.far(art.shade(INK.mist, 0.34), distance);
  const hub = foot - height;
  const long = height * 0.52;
  const half = height * 0.017;
  const blade = `M0 ${-half}Q${long * 0.12} ${-half * 3.4} ${long * 0.3} ${-half * 1.8}L${long} 0L${long * 0.1} ${half}Z`;
  const back = `M0 0L${long} 0L${long * 0.1} ${half * 1.1}Z`;
  return (
    polygon(
      [
        [x - half * 1.5, foot],
        [x - half * 0.7, hub],
        [x + half * 0.7, hub],
        [x + half * 1.5, foot],
      ],
      white,
    ) +
    polygon(
      [
        [x + half * 0.3, foot],
        [x + half * 0.15, hub],
        [x + half * 0.7, hub],
        [x + half * 1.5, foot],
      ],
      dark,
    ) +
    [0, 120, 240]
      .map((angle) =>
        placed(path(blade, white) + path(back, dark), x, hub, 1, { turn: angle + turn }),
      )
      .join('') +
    circle(x, hub, half * 1.8, white) +
    circle(x, hub, half * 0.8, dark)
  );
}

function sheep(art: Art, x: number, y: number, size: number): string {
  const dark = art.shade(INK.ink, 0.2);
  return placed(
    rect(-12, -8, 3.4, 12, dark) +
      rect(8, -8, 3.4, 12, dark) +
      path(
        'M-18-12Q-20-24-8-25Q0-30 9-25Q20-24 18-12Q16-3 0-4T-18-12Z',
        art.bright(INK.lime, 0.3),
      ) +
      path('M-17-10Q-2-6 17-12Q16-3 0-4T-17-10Z', art.shade(INK.lime, 0.3)) +
      path('M16-22q10-1 11 6q-4 6-11 3Z', dark),
    x,
    y,
    size,
    { flip: art.random.chance(0.5) },
  );
}

/** Mirrors in rows to the horizon and the tower they feed. */
function solarField(art: Art): string {
  const { random } = art;
  const tower = random.between(560, 640);
  const concentrated = random.chance(0.5);
  return (
    sky(art, 360) +
    sun(art, random.between(230, 330), random.between(110, 160), 50) +
    mountain(art, { x: 240, top: 268, foot: 400, width: 640, colour: INK.plum, distance: 0.52 }) +
    mountain(art, { x: 960, top: 246, foot: 400, width: 760, colour: INK.plum, distance: 0.46 }) +
    polygon(
      [
        [-10, 376],
        [1210, 368],
        [1210, 810],
        [-10, 810],
      ],
      art.lit(INK.terracotta),
    ) +
    cuts(art, {
      x: 0,
      y: 384,
      width: 1150,
      height: 400,
      count: 90,
      colour: art.shade(INK.brick, 0.3),
      length: 80,
      opacity: 0.3,
    }) +
    (concentrated ? powerTower(art, tower, 396) : hamlet(art)) +
    repeat(6, (row) => mirrorRow(art, 410 + row * row * 11 + row * 14, 17 + row * 15, tower)) +
    figure(art, { x: 780, foot: 726, height: 108, kind: 'worker', cloth: INK.ochre }) +
    figure(art, { x: 840, foot: 722, height: 104, kind: 'stander', cloth: INK.atlantic }) +
    tuft(art, 200, 806, 40, INK.olive, 7)
  );
}

/** The village the field feeds. */
function hamlet(art: Art): string {
  return (
    repeat(7, (at) =>
      house(art, {
        x: 440 + at * 48,
        y: 392,
        width: 52,
        height: art.random.between(26, 60),
        colour: mix(at % 2 === 0 ? INK.sand : INK.terracotta, art.light.haze, 0.2),
      }),
    ) + [420, 520, 700, 790].map((x, at) => palm(art, x, 396, 74 + (at % 2) * 24, 0.2)).join('')
  );
}

function powerTower(art: Art, x: number, foot: number): string {
  const top = foot - 290;
  const glow = art.radial([
    [0, '#fff8e0', 0.95],
    [0.3, art.light.lamp, 0.5],
    [1, art.light.lamp, 0],
  ]);
  return (
    circle(x, top + 10, 150, glow) +
    rays(art, x, top + 10, 16, 210) +
    polygon(
      [
        [x - 22, foot + 8],
        [x - 13, top],
        [x + 13, top],
        [x + 22, foot + 8],
      ],
      art.lit(INK.lime),
    ) +
    polygon(
      [
        [x + 6, foot + 8],
        [x + 4, top],
        [x + 13, top],
        [x + 22, foot + 8],
      ],
      art.shade(INK.lime, 0.36),
    ) +
    rect(x - 17, top - 8, 34, 40, '#fff9e8') +
    rect(x - 19, top - 16, 38, 9, art.shade(INK.slate, 0.3)) +
    rect(x - 19, top + 32, 38, 8, art.shade(INK.slate, 0.3))
  );
}

function mirrorRow(art: Art, y: number, size: number, tower: number): string {
  const step = size * 2.3;
  const count = Math.ceil(SHEET.width / step) + 2;
  const shift = art.random.between(0, step);
  const glass = mix(art.lit(INK.sea), art.light.sky[2], 0.42);
  return repeat(count, (at) => {
    const x = at * step - shift;
    const lean = ((tower - x) / SHEET.width) * size * 0.45;
    const [near, far] = [size, size * 0.9];
    const top = y - size * 0.8;
    const face: Point[] = [
      [x - far + lean, top],
      [x + far + lean, top],
      [x + near - lean, y],
      [x - near - lean, y],
    ];
    const gleam: Point[] = [
      [x - far + lean, top],
      [x - far * 0.1 + lean, top],
      [x - near * 0.55 - lean, y],
      [x - near - lean, y],
    ];
    return (
      polygon(
        [
          [x - near, y + size * 0.3],
          [x + near, y + size * 0.3],
          [x + near * 1.4, y + size * 0.46],
          [x - near * 0.6, y + size * 0.46],
        ],
        art.light.shadow,
        'opacity=".35"',
      ) +
      rect(x - size * 0.05, y - 2, size * 0.1, size * 0.36, art.shade(INK.slate, 0.5)) +
      polygon(face, art.lit(INK.atlantic)) +
      polygon(gleam, glass) +
      stroke(
        d`M${x + lean} ${top}L${x - lean} ${y}M${x - far} ${y - size * 0.4}H${x + far}`,
        art.bright(INK.mist, 0.4),
        Math.max(0.8, size * 0.03),
      ) +
      stroke(
        d`M${x - far + lean} ${top}H${x + far + lean}`,
        art.bright(INK.paper, 0.4),
        Math.max(0.8, size * 0.04),
      )
    );
  });
}

/** A curved wall of concrete letting its water go. */
function dam(art: Art): string {
  const { random } = art;
  const rock = random.pick([INK.earth, INK.terracotta, INK.slate]);
  return (
    sky(art, 300) +
    sun(art, random.between(280, 420), random.between(100, 150), 46) +
    clouds(art, 3, 60, 170) +
    mountain(art, { x: 330, top: 132, foot: 380, width: 760, colour: INK.slate, distance: 0.5 }) +
    mountain(art, { x: 860, top: 110, foot: 380, width: 840, colour: INK.slate, distance: 0.42 }) +
    rect(0, 370, SHEET.width, 440, art.shade(rock, 0.35)) +
    water(art, { y: 300, colour: INK.sea, bottom: 420, calm: true }) +
    damWall(art) +
    abutment(art, rock) +
    placed(abutment(art, rock), 1200, 0, 1, { flip: true }) +
    spray(art) +
    [50, 1130].map((x, at) => tree(art, x, 268 + at * 6, 90, INK.leaf, 0.1)).join('') +
    [
      [350, 770, 44],
      [850, 776, 50],
      [300, 730, 30],
    ]
      .map(([x = 0, y = 0, size = 0]) => boulder(art, x, y, size, rock))
      .join('')
  );
}

function damWall(art: Art): string {
  const stone = INK.lime;
  const ribs = 12;
  const at = (share: number): [number, number, number, number] => {
    const bow = Math.sin(share * Math.PI);
    return [180 + share * 840, 356 + bow * 44, 330 + share * 540, 700 + bow * 26];
  };
  const panels = repeat(ribs, (index) => {
    const [ax, ay, bx, by] = at(index / ribs);
    const [cx, cy, ex, ey] = at((index + 1) / ribs);
    const depth = 0.06 + Math.abs(index / ribs - 0.3) * 0.62;
    return (
      polygon(
        [
          [ax, ay],
          [cx, cy],
          [ex, ey],
          [bx, by],
        ],
        art.shade(stone, depth),
      ) + stroke(d`M${ax} ${ay}L${bx} ${by}`, art.shade(stone, depth + 0.16), 2.4)
    );
  });
  const lifts = repeat(7, (row) => {
    const share = (row + 1) / 8;
    const line: Point[] = Array.from({ length: 9 }, (_, index) => {
      const [ax, ay, bx, by] = at(index / 8);
      return [ax + (bx - ax) * share, ay + (by - ay) * share];
    });
    return stroke(smooth(line), art.shade(stone, 0.34), 1.8, 'opacity=".55"');
  });
  const crest: Point[] = Array.from({ length: 13 }, (_, index) => [
    at(index / 12)[0],
    at(index / 12)[1],
  ]);
  const road = `${smooth(crest.map(([x, y]) => [x, y - 16]))}${smooth([...crest].reverse(), 'L')}Z`;
  const gates = repeat(5, (index) => {
    const [ax, ay] = at(0.36 + index * 0.07);
    return (
      rect(ax - 17, ay - 46, 34, 46, art.lit(INK.lime)) +
      rect(ax - 10, ay - 34, 20, 34, art.shade(INK.slate, 0.5)) +
      rect(ax - 20, ay - 52, 40, 8, art.shade(INK.madder, 0.05))
    );
  });
  return panels + lifts + gates + path(road, art.bright(INK.lime, 0.4));
}

function spray(art: Art): string {
  const white = art.bright(INK.paper, 0.5);
  const jets = repeat(3, (at) => {
    const x = 520 + at * 82;
    return (
      path(
        d`M${x - 16} 560C${x - 22} 620 ${x - 60} 690 ${x - 92} 760H${x + 70}C${x + 50} 690 ${x + 22} 620 ${x + 16} 560Z`,
        white,
        'opacity=".9"',
      ) +
      repeat(4, (line) =>
        stroke(
          d`M${x - 9 + line * 6} 570C${x - 12 + line * 7} 620 ${x - 40 + line * 26} 690 ${x - 64 + line * 40} 750`,
          art.lit(INK.mint),
          3,
        ),
      ) +
      rect(x - 18, 548, 36, 16, art.shade(INK.slate, 0.5))
    );
  });
  return (
    jets +
    water(art, { y: 742, colour: INK.teal }) +
    repeat(11, (at) => ellipse(400 + at * 46, 750 + (at % 3) * 8, 46, 15, white, 'opacity=".8"'))
  );
}

function abutment(art: Art, rock: string): string {
  return (
    polygon(
      [
        [-10, 250],
        [70, 262],
        [150, 320],
        [210, 352],
        [262, 500],
        [330, 640],
        [372, 810],
        [-10, 810],
      ],
      art.bright(rock, 0.06),
    ) +
    polygon(
      [
        [150, 320],
        [210, 352],
        [262, 500],
        [330, 640],
        [372, 810],
        [250, 810],
        [222, 620],
        [160, 470],
      ],
      art.shade(rock, 0.42),
    ) +
    polygon(
      [
        [-10, 250],
        [70, 262],
        [92, 420],
        [50, 640],
        [90, 810],
        [-10, 810],
      ],
      art.shade(rock, 0.2),
    ) +
    repeat(6, (at) =>
      stroke(d`M${100 + at * 14} ${380 + at * 60}l${34 + at * 8} 22`, art.shade(rock, 0.55), 4),
    ) +
    polygon(
      [
        [-10, 250],
        [70, 262],
        [150, 320],
        [210, 352],
        [180, 354],
        [120, 326],
        [60, 282],
        [-10, 270],
      ],
      art.lit(INK.olive),
    )
  );
}
