import type { Art } from '../kit/art';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { birds, clouds, sky, sun } from '../kit/sky';
import { circle, path, placed, polygon, rect, repeat } from '../kit/svg';

export const windTurbinesScene: Drawing = {
  hours: ['noon', 'gold', 'dusk', 'morning'],
  draw: windTurbines,
};

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
