import type { Art } from '../kit/art';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { mountain } from '../kit/land';
import { star, TILES, zellige } from '../kit/ornament';
import { figure } from '../kit/people';
import { clouds, rays, sky } from '../kit/sky';
import {
  along,
  circle,
  d,
  ellipse,
  path,
  type Point,
  polygon,
  rect,
  repeat,
  smooth,
  stroke,
} from '../kit/svg';

export const chartsScene: Drawing = {
  hours: ['morning', 'dawn', 'noon', 'gold'],
  draw: (art) => (art.random.chance(0.55) ? charts(art) : shares(art)),
};

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
