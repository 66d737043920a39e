import type { Art } from '../kit/art';
import { horseshoe, house, minaret, pane, roundArch, streetLamp } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { figure } from '../kit/people';
import { palm, potPlant } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import { path, polygon, rect, repeat } from '../kit/svg';

export const medinaScene: Drawing = {
  hours: ['morning', 'noon', 'dawn', 'dusk', 'night'],
  draw: medina,
};

/** White and ochre cubes climbing to a minaret; a stepped lane leads in. */
function medina(art: Art): string {
  const { random } = art;
  const blue = random.chance(0.4);
  const walls: Colour[] = blue
    ? ['#8fb6cf', '#b9d3df', INK.lime, '#6f9fc2']
    : [INK.lime, INK.sand, INK.rose, mix(INK.sand, INK.ochre, 0.5)];
  const tiers = [
    { y: 330, size: 66, count: 15, distance: 0.5 },
    { y: 396, size: 84, count: 13, distance: 0.3 },
    { y: 480, size: 104, count: 11, distance: 0.12 },
    { y: 580, size: 128, count: 9, distance: 0 },
  ];
  const town = tiers.map((tier, row) => {
    const houses = repeat(tier.count, (at) => {
      const colour = mix(random.pick(walls), art.light.haze, tier.distance);
      const width = tier.size * random.between(0.85, 1.2);
      return house(art, {
        x: -40 + at * (1280 / tier.count) + random.between(-12, 12),
        y: tier.y + 20,
        width,
        height: tier.size * random.between(0.9, 1.7),
        colour,
        plain: row === 0,
      });
    });
    return (
      (row === 2 ? minaret(art, 640, 470, 380, INK.sand) + palm(art, 440, 470, 170, 0.1) : '') +
      houses
    );
  });
  return (
    sky(art, 400) +
    sun(art, random.between(250, 400), random.between(130, 210), 58) +
    clouds(art, 4, 70, 230) +
    ridge(art, { y: 330, height: 130, colour: art.far(INK.slate, 0.62), jagged: true }) +
    birds(art, 7, 430, 200, 140, art.shade(INK.slate, 0.4)) +
    town.join('') +
    lane(art, walls)
  );
}

function lane(art: Art, walls: Colour[]): string {
  const [left = INK.lime, , right = INK.sand] = walls;
  const steps = repeat(9, (at) => {
    const share = at / 9;
    const [half, y] = [96 + share * 190, 590 + share * share * 210];
    const next = 590 + ((at + 1) / 9) ** 2 * 210;
    return (
      rect(
        600 - half,
        y,
        half * 2,
        next - y + 2,
        at % 2 === 0 ? art.bright(INK.sand, 0.15) : art.shade(INK.sand, 0.12),
      ) + rect(600 - half, next - 5 - share * 6, half * 2, 6 + share * 6, art.shade(INK.sand, 0.34))
    );
  });
  const gate =
    rect(470, 440, 260, 160, art.lit(left)) +
    rect(470, 432, 260, 12, art.lit(INK.pine)) +
    path(horseshoe(600, 600, 150, 140), art.shade(INK.ink, 0.3)) +
    path(horseshoe(600, 600, 128, 122), art.bright(INK.wheat, 0.2)) +
    path(horseshoe(600, 600, 100, 96), art.shade(INK.terracotta, 0.2));
  const side =
    polygon(
      [
        [-10, 480],
        [230, 540],
        [504, 596],
        [430, 640],
        [310, 810],
        [-10, 810],
      ],
      art.lit(left),
    ) +
    polygon(
      [
        [-10, 480],
        [230, 540],
        [504, 596],
        [230, 560],
        [-10, 510],
      ],
      art.lit(INK.pine),
    ) +
    polygon(
      [
        [1210, 470],
        [970, 536],
        [696, 596],
        [770, 640],
        [890, 810],
        [1210, 810],
      ],
      art.shade(right, 0.34),
    ) +
    path(roundArch(150, 720, 84, 130), art.shade(INK.teal, 0.2)) +
    rect(226, 600, 34, 46, pane(art, left, 1)) +
    path(roundArch(1050, 730, 96, 150), art.shade(INK.plum, 0.4)) +
    rect(930, 610, 34, 46, pane(art, right, 1));
  return (
    gate +
    steps +
    side +
    potPlant(art, 330, 770, 74) +
    potPlant(art, 282, 806, 92) +
    potPlant(art, 900, 790, 84) +
    figure(art, { x: 570, foot: 668, height: 120, kind: 'djellaba', cloth: INK.madder }) +
    figure(art, { x: 654, foot: 634, height: 98, kind: 'woman', cloth: INK.teal }) +
    streetLamp(art, 800, 740, 240)
  );
}
