import type { Art } from '../kit/art';
import { minaret, pane, roundArch, streetLamp } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { figure } from '../kit/people';
import { clouds, sky } from '../kit/sky';
import {
  d,
  ellipse,
  fade,
  mirroredAt,
  path,
  placed,
  polygon,
  rect,
  repeat,
  stroke,
} from '../kit/svg';

export const rainStreetScene: Drawing = { hours: ['grey', 'dusk', 'night'], draw: rainStreet };

/** Umbrellas on a wet boulevard, every lamp twice. */
function rainStreet(art: Art): string {
  const { random, light } = art;
  const fronts = [
    { x: -20, width: 250, height: 470, colour: INK.lime },
    { x: 220, width: 180, height: 380, colour: INK.sand },
    { x: 400, width: 110, height: 300, colour: INK.rose },
  ];
  const row = fronts.map((front, at) => arcaded(art, front, 500 - at * 12)).join('');
  const end =
    rect(490, 250, 220, 220, art.far(INK.slate, 0.5)) +
    minaret(art, 600, 470, 300, mix(INK.sand, light.haze, 0.5));
  const buildings = end + row + placed(row, 1200, 0, 1, { flip: true });
  const wet = art.linear([
    [0, mix(light.sky[2], INK.slate, 0.45)],
    [1, art.shade(INK.slate, 0.6)],
  ]);
  const road = polygon(
    [
      [0, 512],
      [486, 470],
      [714, 470],
      [1200, 512],
      [1200, 810],
      [0, 810],
    ],
    wet,
  );
  const mirror = art.clipped(
    '<path d="M0 512L486 470H714L1200 512V810H0Z"/>',
    fade(mirroredAt(buildings + lamps(art), 940), 0.3),
  );
  const drops = repeat(150, () => {
    const [x, y] = [random.between(-40, 1220), random.between(-20, 760)];
    const long = random.between(20, 54);
    return d`M${x} ${y}l${-long * 0.22} ${long}`;
  });
  const rings = repeat(34, () =>
    ellipse(
      random.between(0, 1200),
      random.between(560, 800),
      random.between(8, 24),
      random.between(2, 5),
      'none',
      `stroke="${light.haze}" stroke-width="1.6" opacity=".7"`,
    ),
  );
  return (
    sky(art, 480) +
    clouds(art, 6, 20, 160) +
    buildings +
    road +
    mirror +
    rings +
    lamps(art) +
    [
      [380, 560, 110, INK.teal],
      [760, 570, 120, INK.wheat],
      [470, 540, 90, INK.plum],
      [690, 536, 86, INK.lime],
    ]
      .map(([x, y, h, ink]) => walkerInRain(art, Number(x), Number(y), Number(h), String(ink)))
      .join('') +
    walkerInRain(art, 560, 720, 270, INK.madder) +
    walkerInRain(art, 830, 690, 216, INK.ochre) +
    stroke(drops, mix(light.haze, '#ffffff', 0.4), 1.6, 'opacity=".5"')
  );
}

function arcaded(
  art: Art,
  front: { x: number; width: number; height: number; colour: Colour },
  foot: number,
): string {
  const { x, width, height, colour } = front;
  const bays = Math.max(2, Math.round(width / 64));
  const bay = width / bays;
  return (
    rect(x, foot - height, width, height + 12, art.lit(colour)) +
    rect(x + width * 0.9, foot - height, width * 0.1, height + 12, art.shade(colour, 0.4)) +
    rect(x - 4, foot - height - 8, width + 8, 14, art.shade(colour, 0.2)) +
    repeat(bays, (at) =>
      path(
        roundArch(x + bay * (at + 0.5), foot + 12, bay * 0.66, 112),
        art.light.lampsLit ? mix(art.light.lamp, INK.terracotta, 0.4) : art.shade(colour, 0.62),
      ),
    ) +
    rect(x, foot - 128, width, 8, art.shade(colour, 0.3)) +
    repeat(Math.floor((height - 150) / 84), (row) =>
      repeat(bays, (at) => {
        const [cx, y] = [x + bay * (at + 0.5), foot - 216 - row * 84];
        return (
          rect(cx - bay * 0.2, y, bay * 0.4, 54, pane(art, colour, 0.55)) +
          rect(cx - bay * 0.28, y + 54, bay * 0.56, 5, art.shade(INK.ink, 0.15))
        );
      }),
    )
  );
}

function lamps(art: Art): string {
  return [
    [270, 590, 330],
    [930, 590, 330],
    [420, 530, 220],
    [780, 530, 220],
    [500, 500, 150],
    [700, 500, 150],
  ]
    .map(([x = 0, y = 0, h = 0]) => streetLamp(art, x, y, h))
    .join('');
}

function walkerInRain(art: Art, x: number, foot: number, height: number, ink: Colour): string {
  const top = foot - height * 1.1;
  const half = height * 0.42;
  const flip = art.random.chance(0.5);
  const canopy = (shade: number): string => art.shade(ink, shade);
  const shape = (from: number, to: number): string =>
    d`M${x + from * half} ${top + half * 0.42}Q${x + ((from + to) / 2) * half} ${top + half * 0.28} ${x + to * half} ${top + half * 0.42}Q${x + to * half * 0.8} ${top - half * 0.16} ${x} ${top - half * 0.2}Q${x + from * half * 0.8} ${top - half * 0.16} ${x + from * half} ${top + half * 0.42}Z`;
  return (
    fade(
      placed(figureBody(art, height, ink, flip), x, foot + 2, 1, {}).replace(
        'scale(1 1)',
        'scale(1 -.7)',
      ),
      0.22,
    ) +
    figure(art, { x, foot, height, kind: 'walker', cloth: mix(ink, INK.ink, 0.4), flip }) +
    rect(x + height * 0.04, top, height * 0.016, height * 0.52, art.shade(INK.ink, 0.1)) +
    path(shape(-1, -0.36), canopy(0)) +
    path(shape(-0.36, 0.34), art.bright(ink, 0.16)) +
    path(shape(0.34, 1), canopy(0.36))
  );
}

function figureBody(art: Art, height: number, ink: Colour, flip: boolean): string {
  return figure(art, { x: 0, foot: 0, height, kind: 'walker', cloth: ink, flip });
}
