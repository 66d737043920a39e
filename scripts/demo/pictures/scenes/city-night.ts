import type { Art } from '../kit/art';
import { block, minaret, streetLamp } from '../kit/buildings';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { figure } from '../kit/people';
import { palm } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, fade, mirroredAt, path, rect, repeat, SHEET } from '../kit/svg';
import { water } from '../kit/water';

export const cityNightScene: Drawing = { hours: ['night', 'dusk'], draw: cityNight };

/** The boulevards after dark, and the river that doubles them. */
function cityNight(art: Art): string {
  const { random } = art;
  const line = 500;
  const rows = [
    { distance: 0.62, count: 14, low: 120, high: 300, glow: 0.35 },
    { distance: 0.3, count: 11, low: 100, high: 250, glow: 0.5 },
    { distance: 0.05, count: 9, low: 60, high: 170, glow: 0.6 },
  ];
  const skyline = rows
    .map(
      (row, depth) =>
        repeat(row.count, (at) => {
          const width = (1240 / row.count) * random.between(0.8, 1.1);
          const height = random.between(row.low, row.high);
          const colour = mix(
            random.pick([INK.atlantic, INK.slate, INK.plum, INK.teal]),
            art.light.haze,
            row.distance,
          );
          return block(art, {
            x: -20 + at * (1240 / row.count),
            foot: line + 4,
            width,
            height,
            colour,
            columns: Math.max(2, Math.round(width / 24)),
            rows: Math.max(2, Math.round(height / 30)),
            glow: row.glow,
          });
        }) + (depth === 1 ? landmark(art, line) : ''),
    )
    .join('');
  const lights = repeat(
    15,
    (at) =>
      circle(
        20 + at * 84,
        line - 8,
        26,
        art.radial([
          [0, art.light.lamp, 0.9],
          [0.3, art.light.lamp, 0.35],
          [1, art.light.lamp, 0],
        ]),
      ) + circle(20 + at * 84, line - 10, 4, art.light.lamp),
  );
  const streaks = repeat(44, () => {
    const x = random.between(20, 1180);
    return repeat(5, (at) =>
      rect(
        x - random.between(8, 22),
        line + 20 + at * random.between(16, 44),
        random.between(12, 40),
        4,
        random.pick([art.light.lamp, art.light.lamp, '#e88a5a', '#86c5cc']),
        `opacity="${0.65 - at * 0.11}"`,
      ),
    );
  });
  return (
    sky(art, line) +
    sun(art, random.between(240, 380), random.between(110, 170), 62) +
    clouds(art, 3, 80, 220) +
    skyline +
    water(art, { y: line, colour: INK.navy, calm: true }) +
    art.clipped(
      `<rect x="0" y="${line}" width="1200" height="310"/>`,
      fade(mirroredAt(skyline, line * 2), 0.2),
    ) +
    streaks +
    rect(0, line - 6, SHEET.width, 12, art.shade(INK.slate, 0.6)) +
    lights +
    promenade(art)
  );
}

function landmark(art: Art, line: number): string {
  return (
    minaret(art, 640, line, 400, mix(INK.sand, INK.rose, 0.3)) +
    circle(
      640,
      line - 300,
      190,
      art.radial([
        [0, art.light.lamp, 0.22],
        [1, art.light.lamp, 0],
      ]),
    )
  );
}

/** The walk along the water: balustrade, palms, two people looking across. */
function promenade(art: Art): string {
  const [stone, dark] = [mix(art.lit(INK.sand), art.light.lamp, 0.12), art.lit(INK.earth)];
  return (
    palm(art, 150, 770, 420) +
    palm(art, 1070, 780, 380) +
    rect(-10, 706, 1220, 14, stone) +
    repeat(31, (at) => path(d`M${at * 40 - 6} 720q-7 16 0 34h14q7 -18 0 -34Z`, stone)) +
    rect(-10, 752, 1220, 60, dark) +
    rect(-10, 750, 1220, 9, stone) +
    streetLamp(art, 360, 760, 250) +
    streetLamp(art, 860, 760, 250) +
    figure(art, {
      x: 540,
      foot: 786,
      height: 170,
      kind: 'walker',
      cloth: mix(INK.madder, art.light.lamp, 0.2),
    }) +
    figure(art, {
      x: 626,
      foot: 790,
      height: 164,
      kind: 'woman',
      cloth: mix(INK.ochre, art.light.lamp, 0.3),
    })
  );
}
