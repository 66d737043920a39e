import type { Art } from '../kit/art';
import { horseshoe, pane } from '../kit/buildings';
import { INK, mix, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { mountain, ridge } from '../kit/land';
import { star, TILES, zellige } from '../kit/ornament';
import { crowd, figure } from '../kit/people';
import { clouds, rays, sky, sun } from '../kit/sky';
import {
  along,
  circle,
  d,
  ellipse,
  fade,
  path,
  polygon,
  rect,
  repeat,
  SHEET,
  smooth,
  stroke,
  type Point,
} from '../kit/svg';

export const WORK_SCENES = {
  factory: { hours: ['dawn', 'grey', 'gold', 'dusk', 'noon'], draw: factory },
  workshop: { hours: ['morning', 'gold', 'dusk'], draw: workshop },
  charts: {
    hours: ['morning', 'dawn', 'noon', 'gold'],
    draw: (art) => (art.random.chance(0.55) ? charts(art) : shares(art)),
  },
} satisfies Record<string, Drawing>;

/** Saw-tooth roofs and stacks at the change of shift. */
function factory(art: Art): string {
  const { random } = art;
  const wall = random.pick([INK.brick, INK.terracotta, INK.madder]);
  const stacks = [
    [420, 430, 44],
    [520, 500, 48],
    [620, 400, 40],
  ]
    .map(([x = 0, h = 0, w = 0]) => chimney(art, x, 560, h, w))
    .join('');
  return (
    sky(art, 560) +
    sun(art, random.between(820, 930), random.between(150, 230), 66) +
    clouds(art, 4, 90, 300) +
    ridge(art, { y: 560, height: 100, colour: art.far(INK.slate, 0.6) }) +
    repeat(5, (at) => tank(art, 850 + at * 74, 560, 54, 0.4)) +
    stacks +
    rect(300, 470, 420, 130, art.shade(wall, 0.3)) +
    sawtooth(art, wall) +
    rect(-10, 590, 1220, 220, art.shade(INK.sand, 0.32)) +
    polygon(
      [
        [480, 590],
        [620, 590],
        [900, 810],
        [300, 810],
      ],
      art.bright(INK.sand, 0.1),
    ) +
    gate(art) +
    crowd(art, {
      from: 430,
      to: 680,
      foot: 648,
      height: 96,
      count: 6,
      kinds: ['worker', 'walker', 'stander'],
    }) +
    crowd(art, {
      from: 360,
      to: 820,
      foot: 766,
      height: 168,
      count: 6,
      kinds: ['worker', 'walker', 'stander', 'woman'],
    })
  );
}

function chimney(art: Art, x: number, foot: number, height: number, width: number): string {
  const top = foot - height;
  const brick = INK.earth;
  const puffs: Point[] = Array.from(
    { length: 7 },
    (_, at) => [x + at * at * 7 + 6, top - 20 - at * 21] as const,
  );
  const smoke = puffs
    .map(([px, py], at) =>
      circle(
        px,
        py,
        17 + at * 8,
        at % 2 === 0
          ? mix(art.light.haze, '#ffffff', 0.35)
          : mix(art.light.haze, art.light.shadow, 0.12),
        'opacity=".8"',
      ),
    )
    .join('');
  return (
    smoke +
    polygon(
      [
        [x - width / 2, foot],
        [x - width * 0.34, top],
        [x + width * 0.34, top],
        [x + width / 2, foot],
      ],
      art.lit(brick),
    ) +
    polygon(
      [
        [x + width * 0.12, foot],
        [x + width * 0.08, top],
        [x + width * 0.34, top],
        [x + width / 2, foot],
      ],
      art.shade(brick, 0.45),
    ) +
    [0.06, 0.13]
      .map((share) =>
        rect(
          x - width * 0.36,
          top + height * share,
          width * 0.72,
          height * 0.03,
          art.lit(INK.lime),
        ),
      )
      .join('') +
    rect(x - width * 0.42, top - 4, width * 0.84, 12, art.shade(brick, 0.3))
  );
}

function tank(art: Art, x: number, foot: number, size: number, distance: number): string {
  return (
    rect(x - size / 2, foot - size, size, size + 20, art.far(INK.steel, distance)) +
    rect(
      x + size * 0.14,
      foot - size,
      size * 0.36,
      size + 20,
      art.far(art.shade(INK.steel, 0.4), distance),
    ) +
    path(
      d`M${x - size / 2} ${foot - size}A${size / 2} ${size * 0.3} 0 0 1 ${x + size / 2} ${foot - size}Z`,
      art.far(art.bright(INK.steel, 0.3), distance),
    )
  );
}

function sawtooth(art: Art, wall: Colour): string {
  const glass = art.light.lampsLit ? art.light.lamp : mix(INK.teal, art.light.sky[2], 0.55);
  const teeth = repeat(6, (at) => {
    const x = 150 + at * 150;
    return (
      polygon(
        [
          [x, 470],
          [x, 376],
          [x + 150, 470],
        ],
        art.shade(wall, 0.14),
      ) +
      polygon(
        [
          [x, 470],
          [x, 376],
          [x + 18, 388],
          [x + 18, 470],
        ],
        glass,
      ) +
      stroke(d`M${x} 376L${x + 150} 470`, art.shade(INK.ink, 0.3), 6)
    );
  });
  const front =
    rect(150, 466, 900, 134, art.lit(wall)) +
    rect(930, 466, 120, 134, art.shade(wall, 0.4)) +
    rect(150, 462, 900, 9, art.shade(wall, 0.3));
  const windows = repeat(11, (at) => {
    const x = 176 + at * 80;
    return (
      rect(x, 494, 50, 60, pane(art, wall, 0.8)) +
      stroke(d`M${x + 25} 494v60M${x} 514h50M${x} 534h50`, art.shade(wall, 0.2), 3)
    );
  });
  return teeth + front + windows;
}

function gate(art: Art): string {
  return (
    rect(470, 486, 24, 118, art.shade(INK.slate, 0.3)) +
    rect(606, 486, 24, 118, art.shade(INK.slate, 0.45)) +
    rect(462, 470, 176, 22, art.shade(INK.slate, 0.5)) +
    rect(494, 492, 112, 112, art.shade(INK.ink, 0.2)) +
    circle(550, 481, 8, art.light.lamp)
  );
}

/** A lantern maker at his bench, the day in the arch behind him. */
function workshop(art: Art): string {
  const { random } = art;
  const wall = random.pick([INK.terracotta, INK.ochre, INK.teal]);
  const view =
    sky(art, 560) +
    sun(art, 640, 250, 62) +
    ridge(art, { y: 420, height: 60, colour: art.far(INK.slate, 0.5) }) +
    repeat(7, (at) =>
      rect(
        430 + at * 56,
        380 + random.between(-30, 20),
        54,
        220,
        mix(art.lit(at % 2 === 0 ? INK.lime : INK.sand), art.light.haze, 0.2),
      ),
    );
  const beam = fade(
    polygon(
      [
        [470, 190],
        [760, 190],
        [560, 810],
        [80, 810],
      ],
      art.light.sun,
    ),
    0.2,
  );
  return (
    rect(0, 0, SHEET.width, 640, art.shade(wall, 0.5)) +
    zellige(art, {
      x: 0,
      y: 500,
      width: 1200,
      height: 130,
      cell: 52,
      inks: random.pick(TILES),
      depth: 0.3,
    }) +
    path(horseshoe(610, 640, 380, 540), art.shade(INK.lime, 0.12)) +
    art.clipped(`<path d="${horseshoe(610, 640, 336, 506)}"/>`, view) +
    rect(0, 630, SHEET.width, 180, art.shade(INK.wood, 0.55)) +
    shelf(art, 70, 300) +
    shelf(art, 850, 300) +
    [
      [130, 120, 80, INK.wheat],
      [300, 190, 100, INK.madder],
      [905, 170, 96, INK.teal],
      [1070, 110, 84, INK.wheat],
      [440, 90, 62, INK.teal],
      [790, 84, 62, INK.madder],
    ]
      .map(([x, y, size, ink]) => lantern(art, Number(x), Number(y), Number(size), String(ink)))
      .join('') +
    beam +
    artisan(art) +
    bench(art)
  );
}

function shelf(art: Art, x: number, y: number): string {
  return [0, 110]
    .map(
      (down) =>
        rect(x, y + down, 280, 10, art.shade(INK.wood, 0.2)) +
        repeat(5, (at) =>
          vessel(
            art,
            x + 34 + at * 53,
            y + down,
            art.random.between(44, 74),
            art.random.pick([INK.wheat, INK.ochre, INK.teal, INK.brick, INK.steel]),
          ),
        ),
    )
    .join('');
}

function vessel(art: Art, x: number, foot: number, height: number, ink: Colour): string {
  const half = height * art.random.between(0.24, 0.34);
  const top = foot - height;
  return (
    path(
      d`M${x - half * 0.4} ${foot}C${x - half * 1.3} ${foot - height * 0.3} ${x - half * 1.1} ${foot - height * 0.66} ${x - half * 0.36} ${foot - height * 0.76}L${x - half * 0.5} ${top}H${x + half * 0.5}L${x + half * 0.36} ${foot - height * 0.76}C${x + half * 1.1} ${foot - height * 0.66} ${x + half * 1.3} ${foot - height * 0.3} ${x + half * 0.4} ${foot}Z`,
      art.shade(ink, 0.12),
    ) +
    path(
      d`M${x + half * 0.1} ${foot}C${x + half * 0.4} ${foot - height * 0.4} ${x + half * 0.3} ${foot - height * 0.7} ${x + half * 0.1} ${top}H${x + half * 0.5}L${x + half * 0.36} ${foot - height * 0.76}C${x + half * 1.1} ${foot - height * 0.66} ${x + half * 1.3} ${foot - height * 0.3} ${x + half * 0.4} ${foot}Z`,
      art.shade(ink, 0.45),
    )
  );
}

function lantern(art: Art, x: number, y: number, size: number, ink: Colour): string {
  const w = size * 0.42;
  const glow = art.radial([
    [0, art.light.lamp, 0.6],
    [1, art.light.lamp, 0],
  ]);
  return (
    circle(x, y + size * 0.6, size * 1.3, glow) +
    stroke(d`M${x} -10V${y}`, art.shade(INK.ink, 0.1), 3) +
    path(
      d`M${x - w * 0.3} ${y}H${x + w * 0.3}L${x + w} ${y + size * 0.42}L${x + w * 0.66} ${y + size * 1.05}H${x - w * 0.66}L${x - w} ${y + size * 0.42}Z`,
      art.bright(ink, 0.08),
    ) +
    path(
      d`M${x + w * 0.1} ${y}H${x + w * 0.3}L${x + w} ${y + size * 0.42}L${x + w * 0.66} ${y + size * 1.05}H${x + w * 0.16}Z`,
      art.shade(ink, 0.32),
    ) +
    polygon(star(x, y + size * 0.52, w * 0.46), art.light.lamp) +
    repeat(5, (at) =>
      circle(x - w * 0.5 + at * w * 0.25, y + size * 0.9, size * 0.03, art.light.lamp),
    ) +
    polygon(
      [
        [x - w * 0.3, y + size * 1.05],
        [x + w * 0.3, y + size * 1.05],
        [x, y + size * 1.3],
      ],
      art.shade(ink, 0.45),
    )
  );
}

/** Seen from the front with his head bent to the work: the hood hides the face. */
function artisan(art: Art): string {
  const coat = art.random.pick([INK.atlantic, INK.madder, INK.pine]);
  const deep = art.shade(coat, 0.42);
  return (
    path(
      'M470 700C452 590 484 506 548 470Q606 446 664 470C724 506 752 590 734 700Z',
      art.lit(coat),
    ) +
    path('M628 458Q650 462 664 470C724 506 752 590 734 700H664C676 600 668 520 628 458Z', deep) +
    path(
      'M544 480Q536 420 566 384Q590 350 596 330Q622 350 640 384Q668 420 660 480Q602 520 544 480Z',
      art.bright(coat, 0.1),
    ) +
    path('M596 330Q622 350 640 384Q668 420 660 480Q646 490 630 494Q652 420 596 330Z', deep) +
    path('M566 474Q560 430 602 420Q644 430 638 474Q602 500 566 474Z', art.shade(INK.ink, 0.15)) +
    path('M574 482Q576 452 602 446Q628 452 630 482Q602 496 574 482Z', art.shade('#8a5a3c', 0.3)) +
    path(
      'M494 540Q458 618 524 660L590 672L598 646L552 626Q540 590 556 546Z',
      art.bright(coat, 0.14),
    ) +
    path(
      'M712 540Q748 612 694 660L650 670L642 646L672 624Q676 590 654 546Z',
      art.shade(coat, 0.5),
    ) +
    circle(594, 656, 15, art.shade('#8a5a3c', 0.15)) +
    circle(648, 654, 15, art.shade('#8a5a3c', 0.25))
  );
}

function bench(art: Art): string {
  return (
    rect(180, 672, 840, 30, art.lit(INK.wood)) +
    rect(180, 672, 840, 8, art.bright(INK.wood, 0.25)) +
    rect(210, 702, 800, 110, art.shade(INK.wood, 0.4)) +
    rect(360, 716, 150, 54, art.shade(INK.wood, 0.2)) +
    circle(435, 742, 7, art.lit(INK.wheat)) +
    rect(690, 716, 150, 54, art.shade(INK.wood, 0.2)) +
    circle(765, 742, 7, art.lit(INK.wheat)) +
    path('M560 672Q552 616 600 600Q650 616 640 672Z', art.bright(INK.wheat, 0.1)) +
    path('M606 601Q650 616 640 672H612Z', art.shade(INK.ochre, 0.36)) +
    polygon(star(598, 640, 16), art.shade(INK.ink, 0.2)) +
    stroke('M650 650L720 604', art.shade(INK.wood, 0.1), 9) +
    rect(704, 586, 46, 24, art.shade(INK.steel, 0.3), 'transform="rotate(-34 727 598)"') +
    vessel(art, 270, 672, 96, INK.ochre) +
    vessel(art, 344, 672, 64, INK.brick) +
    vessel(art, 910, 672, 106, INK.teal) +
    repeat(5, (at) =>
      stroke(
        d`M${800 + at * 16} 672L${794 + at * 19} ${604 + (at % 2) * 14}`,
        art.shade(INK.steel, 0.2),
        6,
      ),
    )
  );
}

/** The economy as a landscape: tiled columns, a line over them, a rising sun of coin. */
function charts(art: Art): string {
  const { random } = art;
  const inks = random.pick(TILES);
  const heights = [0.3, 0.42, 0.38, 0.55, 0.63, 0.58, 0.8].map(
    (share) => share + random.between(-0.04, 0.04),
  );
  const grounds: Colour[] = [
    INK.teal,
    INK.ochre,
    INK.madder,
    INK.atlantic,
    INK.terracotta,
    INK.olive,
    INK.madder,
  ];
  const foot = 690;
  const bars = heights.map((share, at) => {
    const [x, wide, tall] = [196 + at * 118, 84, share * 460];
    const ink = grounds[at] ?? INK.teal;
    const face =
      at % 2 === 0
        ? zellige(art, {
            x,
            y: foot - tall,
            width: wide,
            height: tall,
            cell: 42,
            inks: { ...inks, ground: INK.lime, star: ink },
          })
        : rect(x, foot - tall, wide, tall, art.lit(ink)) +
          repeat(Math.floor(tall / 26), (row) =>
            rect(x + 8, foot - tall + 12 + row * 26, wide - 16, 4, art.bright(ink, 0.3)),
          );
    return (
      polygon(
        [
          [x + wide, foot - tall],
          [x + wide + 22, foot - tall - 18],
          [x + wide + 22, foot - 18],
          [x + wide, foot],
        ],
        art.shade(ink, 0.5),
      ) +
      polygon(
        [
          [x, foot - tall],
          [x + 22, foot - tall - 18],
          [x + wide + 22, foot - tall - 18],
          [x + wide, foot - tall],
        ],
        art.bright(ink, 0.35),
      ) +
      face
    );
  });
  const line: Point[] = heights.map((share, at) => [
    246 + at * 118,
    foot - share * 460 - 84 + (at % 2) * 20,
  ]);
  return (
    sky(art, 620) +
    coin(art, 900, 214, 104) +
    rays(art, 900, 214, 20, 520) +
    clouds(art, 3, 120, 330) +
    mountain(art, { x: 350, top: 350, foot: 640, width: 700, colour: INK.slate, distance: 0.62 }) +
    mountain(art, { x: 830, top: 300, foot: 640, width: 800, colour: INK.slate, distance: 0.56 }) +
    repeat(6, (at) =>
      stroke(
        d`M110 ${620 - at * 84}H1090`,
        art.light.shadow,
        1.6,
        'stroke-dasharray="3 9" opacity=".35"',
      ),
    ) +
    rect(-10, foot - 18, 1220, 140, art.shade(INK.sand, 0.1)) +
    rect(-10, foot + 30, 1220, 100, art.shade(INK.sand, 0.24)) +
    bars.join('') +
    stroke(smooth(line), art.shade(INK.ink, 0), 9) +
    line
      .map(
        ([x, y]) =>
          circle(x, y, 15, art.shade(INK.ink, 0)) + circle(x, y, 8, art.bright(INK.paper, 0.4)),
      )
      .join('') +
    coins(art) +
    figure(art, {
      x: 132,
      foot: 752,
      height: 118,
      kind: 'walker',
      cloth: INK.atlantic,
      flip: false,
    })
  );
}

/** A whole cut into shares: a round of tile, one slice drawn out, small columns beside it. */
function shares(art: Art): string {
  const { random } = art;
  const inks: Colour[] = [INK.teal, INK.madder, INK.ochre, INK.atlantic, INK.olive, INK.terracotta];
  const parts = [0.32, 0.22, 0.17, 0.13, 0.1, 0.06];
  const [x, y, radius] = [520, 400, 260];
  let from = random.between(0, 1) - 0.75;
  const slices = parts.map((part, at) => {
    const [a, b] = [from * Math.PI * 2, (from + part) * Math.PI * 2];
    from += part;
    const middle = (a + b) / 2;
    const out = at === 1 ? 44 : 0;
    const [cx, cy] = [x + Math.cos(middle) * out, y + Math.sin(middle) * out];
    const shape = d`M${cx} ${cy}L${cx + Math.cos(a) * radius} ${cy + Math.sin(a) * radius}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${cx + Math.cos(b) * radius} ${cy + Math.sin(b) * radius}Z`;
    const ink = inks[at] ?? INK.teal;
    const tiled =
      at % 2 === 0
        ? art.clipped(
            `<path d="${shape}"/>`,
            zellige(art, {
              x: cx - radius,
              y: cy - radius,
              width: radius * 2,
              height: radius * 2,
              cell: 58,
              inks: {
                ground: INK.lime,
                star: ink,
                cross: mix(ink, INK.ink, 0.35),
                heart: INK.wheat,
              },
            }),
          )
        : path(shape, art.lit(ink));
    return (
      path(shape, art.light.shadow, 'transform="translate(12 16)" opacity=".28"') +
      tiled +
      stroke(shape, art.bright(INK.paper, 0.4), 5)
    );
  });
  const bars = repeat(4, (at) => {
    const tall = 120 + at * 62 + random.between(-20, 20);
    const ink = inks[(at + 2) % inks.length] ?? INK.teal;
    return (
      rect(868 + at * 58, 660 - tall, 40, tall, art.lit(ink)) +
      rect(896 + at * 58, 660 - tall, 12, tall, art.shade(ink, 0.36)) +
      rect(868 + at * 58, 660 - tall, 40, 8, art.bright(ink, 0.4))
    );
  });
  return (
    sky(art, 900) +
    rays(art, x, y, 26, 700) +
    clouds(art, 3, 70, 260) +
    rect(-10, 660, 1220, 150, art.shade(INK.sand, 0.14)) +
    rect(-10, 660, 1220, 8, art.shade(INK.sand, 0.34)) +
    ellipse(x + 20, 690, radius, 26, art.light.shadow, 'opacity=".3"') +
    slices.join('') +
    circle(x, y, 74, art.bright(INK.paper, 0.3)) +
    polygon(star(x, y, 60), art.lit(INK.madder)) +
    polygon(star(x, y, 30), art.bright(INK.wheat, 0.2)) +
    bars +
    figure(art, {
      x: 220,
      foot: 730,
      height: 150,
      kind: 'walker',
      cloth: INK.atlantic,
      flip: false,
    }) +
    figure(art, { x: 150, foot: 736, height: 144, kind: 'woman', cloth: INK.madder, flip: false })
  );
}

function coin(art: Art, x: number, y: number, radius: number): string {
  return (
    circle(x, y, radius, art.lit(INK.ochre)) +
    circle(x, y, radius * 0.88, art.bright(INK.wheat, 0.2)) +
    `<path d="${along(star(x, y, radius * 0.56, 5, 0.42))}Z" fill="${art.shade(INK.ochre, 0.2)}"/>`
  );
}

function coins(art: Art): string {
  return [
    [1070, 6],
    [1130, 10],
    [1016, 3],
  ]
    .map(([x = 0, count = 0]) =>
      repeat(
        count,
        (at) =>
          ellipse(x, 752 - at * 12, 34, 11, art.shade(INK.ochre, 0.34)) +
          ellipse(x, 747 - at * 12, 34, 11, at % 2 === 0 ? art.lit(INK.wheat) : art.lit(INK.ochre)),
      ),
    )
    .join('');
}
