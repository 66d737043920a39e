import type { Art } from '../kit/art';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { olive, tuft } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, ellipse, path, polygon, repeat, stroke } from '../kit/svg';

export const oliveGroveScene: Drawing = {
  hours: ['morning', 'noon', 'gold', 'grey'],
  draw: oliveGrove,
};

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
