import type { Art } from '../kit/art';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { boulder, mountain } from '../kit/land';
import { tree } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import {
  d,
  ellipse,
  path,
  placed,
  type Point,
  polygon,
  rect,
  repeat,
  SHEET,
  smooth,
  stroke,
} from '../kit/svg';
import { water } from '../kit/water';

export const damScene: Drawing = { hours: ['morning', 'noon', 'dawn', 'grey'], draw: dam };

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
