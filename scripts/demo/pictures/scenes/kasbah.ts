import type { Art } from '../kit/art';
import { earthTower, house } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { palm, tuft } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { path, repeat } from '../kit/svg';
import { river } from '../kit/water';

export const kasbahScene: Drawing = { hours: ['noon', 'gold', 'dusk', 'morning'], draw: kasbah };

/** The earthen castle above its palms and its river. */
function kasbah(art: Art): string {
  const { random } = art;
  const wall = random.pick([INK.terracotta, mix(INK.terracotta, INK.rose, 0.5), INK.earth]);
  const warm = mix(wall, INK.ochre, 0.35);
  return (
    sky(art, 420) +
    sun(art, random.between(170, 290), random.between(130, 200), 56) +
    clouds(art, 4, 80, 220) +
    mountain(art, { x: 330, top: 220, foot: 520, width: 800, colour: INK.plum, distance: 0.5 }) +
    mountain(art, { x: 930, top: 190, foot: 520, width: 860, colour: INK.plum, distance: 0.56 }) +
    ridge(art, { y: 470, height: 70, colour: art.far(INK.earth, 0.3) }) +
    path(
      'M-10 620C150 560 260 470 420 440S760 400 900 450S1130 560 1210 580V810H-10Z',
      art.shade(warm, 0.08),
    ) +
    castle(art, wall, warm) +
    cuts(art, {
      x: 60,
      y: 560,
      width: 1050,
      height: 60,
      count: 40,
      colour: art.shade(wall, 0.5),
      length: 70,
      slope: -0.1,
      opacity: 0.4,
    }) +
    repeat(13, (at) =>
      palm(
        art,
        60 + at * 92 + random.between(-24, 24),
        648 + random.between(-10, 12),
        random.between(100, 150),
        0.14,
      ),
    ) +
    river(art, {
      from: [1210, 640],
      bends: [
        [860, 664],
        [560, 700],
        [250, 760],
        [-60, 830],
      ],
      widths: [6, 60, 110, 190, 300],
      colour: INK.teal,
    }) +
    path('M-10 700Q180 690 330 716T560 812H-10Z', art.shade(INK.olive, 0.18)) +
    palm(art, 150, 790, 330) +
    palm(art, 262, 806, 250) +
    tuft(art, 60, 800, 80, INK.leaf, 9) +
    tuft(art, 400, 806, 60, INK.olive, 8) +
    figure(art, { x: 760, foot: 700, height: 66, kind: 'djellaba', cloth: INK.lime }) +
    figure(art, { x: 800, foot: 706, height: 62, kind: 'woman', cloth: INK.madder })
  );
}

function castle(art: Art, wall: Colour, warm: Colour): string {
  const back = [470, 590, 730, 850]
    .map((x, at) => earthTower(art, x, 460, 76, 170 + (at % 2) * 50, warm))
    .join('');
  const houses = repeat(9, (at) =>
    house(art, {
      x: 330 + at * 68,
      y: 500 + Math.abs(at - 4) * 12,
      width: 74,
      height: art.random.between(70, 130),
      colour: at % 2 === 0 ? wall : warm,
    }),
  );
  const front =
    earthTower(art, 420, 560, 104, 250, wall) +
    house(art, { x: 470, y: 566, width: 150, height: 150, colour: warm, door: true }) +
    earthTower(art, 660, 566, 118, 300, wall) +
    house(art, { x: 716, y: 570, width: 130, height: 130, colour: warm }) +
    earthTower(art, 880, 572, 100, 220, wall);
  const lower = repeat(7, (at) =>
    house(art, {
      x: 330 + at * 92,
      y: 600 + Math.abs(at - 3) * 6,
      width: 96,
      height: art.random.between(46, 76),
      colour: at % 2 === 0 ? warm : wall,
      door: at === 3,
    }),
  );
  return back + houses + front + lower;
}
