import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
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

export const footballScene: Drawing = { hours: ['gold', 'dusk', 'night', 'noon'], draw: football };

/** One kick, large: the striker, the ball, the net. */
function football(art: Art): string {
  const { random } = art;
  const shirt = random.pick([INK.madder, INK.atlantic, INK.wheat, INK.pine]);
  const chalk = art.bright(INK.paper, 0.4);
  return (
    sky(art, 420) +
    rays(art, 600, 330, 26, 760) +
    sun(art, 610, 330, 150) +
    terraces(art) +
    net(art) +
    rect(0, 560, SHEET.width, 250, art.lit(INK.leaf)) +
    repeat(6, (at) =>
      polygon(
        [
          [at * 220 - 60, 560],
          [at * 220 + 50, 560],
          [at * 280 - 60, 810],
          [at * 280 - 210, 810],
        ],
        art.bright(INK.leaf, 0.13),
      ),
    ) +
    polygon(
      [
        [-10, 640],
        [1210, 604],
        [1210, 614],
        [-10, 654],
      ],
      chalk,
    ) +
    ellipse(560, 736, 250, 22, art.light.shadow, 'opacity=".4"') +
    placed(striker(art, shirt), 560, 736, 4.7) +
    ball(art, 850, 560, 46) +
    fade(stroke('M700 656Q760 640 800 600M690 690Q770 670 820 624', chalk, 6), 0.7) +
    repeat(16, () =>
      circle(
        random.between(600, 760),
        random.between(690, 752),
        random.between(3, 8),
        art.shade(INK.olive, 0.3),
      ),
    )
  );
}

function terraces(art: Art): string {
  return (
    repeat(7, (row) => {
      const y = 392 + row * 25;
      return (
        rect(0, y, SHEET.width, 26, art.shade(INK.slate, 0.42 + (row % 2) * 0.08)) +
        repeat(44, (at) =>
          art.random.chance(0.88)
            ? circle(
                at * 28 + (row % 2) * 14 + art.random.between(-4, 4),
                y + 7,
                8,
                art.shade(
                  art.random.pick([INK.madder, INK.madder, INK.lime, INK.ochre, INK.teal]),
                  art.random.between(0.2, 0.45),
                ),
              )
            : '',
        )
      );
    }) +
    rect(0, 548, SHEET.width, 20, art.lit(INK.teal)) +
    rect(0, 548, SHEET.width, 5, art.bright(INK.lime, 0.3))
  );
}

function net(art: Art): string {
  const white = art.bright(INK.paper, 0.5);
  return (
    fade(
      repeat(12, (at) => stroke(d`M${900 + at * 26} 310L${880 + at * 27} 600`, white, 1.8)) +
        repeat(10, (at) => stroke(d`M890 ${330 + at * 28}H1200`, white, 1.8)),
      0.55,
    ) + stroke('M884 612V300H1210', white, 13)
  );
}

function striker(art: Art, shirt: Colour): string {
  const skin = art.shade('#7d5036', 0.08);
  const dark = art.shade('#7d5036', 0.42);
  const shorts = art.bright(INK.lime, 0.2);
  const sock = art.lit(shirt);
  return (
    path('M-4-44L-10-24L-16-4L-8-2L2-22L8-42Z', dark) +
    path('M-13-18L-17-3L-7-1L-3-16Z', art.shade(shirt, 0.3)) +
    path('M-18-4L-19 1H-4L-6-3Z', art.shade(INK.ink, 0)) +
    path('M2-48L22-42L44-30L48-36L28-50L12-58Z', skin) +
    path('M31-44L45-29L50-37L38-47Z', sock) +
    path('M44-30L52-24Q57-30 52-38L47-38Z', art.shade(INK.ink, 0)) +
    path('M-12-56L12-60L22-50L16-38L4-42L-2-36L-12-38Z', shorts) +
    path('M-12-56L0-58L-4-37L-12-38Z', art.shade(INK.lime, 0.3)) +
    path('M-18-88Q-8-96 6-90L13-60L-12-55Q-12-72-18-88Z', art.lit(shirt)) +
    path('M-18-88Q-14-92-8-92Q-6-74-4-57L-12-55Q-12-72-18-88Z', art.shade(shirt, 0.4)) +
    path('M-16-87L-34-78L-50-84L-52-79L-34-71L-13-77Z', dark) +
    path('M-18-90L-32-82L-30-74L-14-78Z', art.shade(shirt, 0.3)) +
    path('M4-90L22-78L26-62L31-64L28-82L10-94Z', skin) +
    path('M2-91L20-82L18-74L4-80Z', art.lit(shirt)) +
    path('M-8-92L-4-98L4-96L2-89Z', skin) +
    ellipse(0, -103, 7, 8.4, skin) +
    path('M-8-102Q-9-113 1-113Q8-112 7-105Q2-109-2-106Q-3-100-7-98Z', art.shade(INK.ink, 0)) +
    path('M-17-80L-9-82L-7-70L-14-68Z', art.bright(INK.paper, 0.3), 'opacity="0"')
  );
}

function ball(art: Art, x: number, y: number, radius: number): string {
  const dark = art.shade(INK.ink, 0);
  const pentagon = (cx: number, cy: number, size: number): string =>
    path(
      Array.from({ length: 5 }, (_, at) => {
        const angle = (at / 5) * Math.PI * 2 - Math.PI / 2;
        return d`${at === 0 ? 'M' : 'L'}${cx + Math.cos(angle) * size} ${cy + Math.sin(angle) * size}`;
      }).join('') + 'Z',
      dark,
    );
  const around = Array.from({ length: 5 }, (_, at) => (at / 5) * Math.PI * 2 - Math.PI / 2);
  return (
    circle(x, y, radius, art.bright(INK.paper, 0.5)) +
    art.clipped(
      `<circle cx="${x}" cy="${y}" r="${radius}"/>`,
      pentagon(x, y, radius * 0.36) +
        around
          .map(
            (angle) =>
              pentagon(
                x + Math.cos(angle) * radius * 0.92,
                y + Math.sin(angle) * radius * 0.92,
                radius * 0.34,
              ) +
              stroke(
                d`M${x + Math.cos(angle) * radius * 0.34} ${y + Math.sin(angle) * radius * 0.34}L${x + Math.cos(angle) * radius * 0.7} ${y + Math.sin(angle) * radius * 0.7}`,
                dark,
                2.4,
              ),
          )
          .join('') +
        path(
          d`M${x + radius * 0.1} ${y + radius}A${radius} ${radius} 0 0 0 ${x + radius} ${y - radius * 0.3}Q${x + radius * 0.7} ${y + radius * 0.6} ${x + radius * 0.1} ${y + radius}Z`,
          art.light.shadow,
          'opacity=".3"',
        ),
    )
  );
}
