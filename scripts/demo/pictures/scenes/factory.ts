import type { Art } from '../kit/art';
import { pane } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { crowd } from '../kit/people';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, path, type Point, polygon, rect, repeat, stroke } from '../kit/svg';

export const factoryScene: Drawing = {
  hours: ['dawn', 'grey', 'gold', 'dusk', 'noon'],
  draw: factory,
};

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
