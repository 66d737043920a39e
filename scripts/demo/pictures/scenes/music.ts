import type { Art } from '../kit/art';
import { horseshoe } from '../kit/buildings';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { star, TILES, zellige } from '../kit/ornament';
import { potPlant } from '../kit/plants';
import { circle, d, ellipse, path, placed, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const musicScene: Drawing = { hours: ['gold', 'dusk', 'morning', 'night'], draw: music };

/** Lute, frame drum and guembri before a tiled wall. */
function music(art: Art): string {
  const { random } = art;
  const inks = random.pick(TILES);
  return (
    zellige(art, { x: 0, y: 0, width: 1200, height: 560, cell: 92, inks, depth: 0.2 }) +
    rect(0, 0, SHEET.width, 560, art.light.shadow, 'opacity=".3"') +
    path(horseshoe(600, 600, 560, 640), art.shade(INK.plum, 0.1)) +
    path(horseshoe(600, 600, 520, 606), art.bright(INK.ochre, 0.1)) +
    path(horseshoe(600, 600, 496, 584), art.shade(INK.madder, 0.15)) +
    circle(
      600,
      320,
      300,
      art.radial([
        [0, art.light.lamp, 0.5],
        [1, art.light.lamp, 0],
      ]),
    ) +
    rect(0, 556, SHEET.width, 24, art.lit(INK.ochre)) +
    rect(0, 580, SHEET.width, 230, art.shade(INK.terracotta, 0.35)) +
    carpet(art) +
    placed(drum(art), 350, 560, 1.05) +
    placed(guembri(art), 862, 590, 1, { turn: 14 }) +
    placed(oud(art), 600, 470, 1.22, { turn: -24 }) +
    potPlant(art, 150, 700, 130) +
    teaTray(art, 960, 726)
  );
}

function carpet(art: Art): string {
  const wide = (y: number): number => 330 + (y - 610) * 1.1;
  return (
    polygon(
      [
        [600 - wide(610), 610],
        [600 + wide(610), 610],
        [600 + wide(790), 790],
        [600 - wide(790), 790],
      ],
      art.lit(INK.madder),
    ) +
    polygon(
      [
        [600 - wide(628) + 20, 628],
        [600 + wide(628) - 20, 628],
        [600 + wide(770) - 34, 770],
        [600 - wide(770) + 34, 770],
      ],
      art.shade(INK.navy, 0.1),
    ) +
    repeat(11, (at) =>
      polygon(
        [
          [280 + at * 64, 640],
          [308 + at * 64, 664],
          [280 + at * 64, 688],
          [252 + at * 64, 664],
        ].map(([x = 0, y = 0]) => [x, y] as const),
        at % 2 === 0 ? art.lit(INK.ochre) : art.lit(INK.madder),
      ),
    ) +
    repeat(11, (at) =>
      polygon(
        [
          [264 + at * 67, 706],
          [297 + at * 67, 732],
          [264 + at * 67, 758],
          [231 + at * 67, 732],
        ].map(([x = 0, y = 0]) => [x, y] as const),
        at % 2 === 0 ? art.lit(INK.lime) : art.lit(INK.teal),
      ),
    )
  );
}

function oud(art: Art): string {
  const wood = INK.terracotta;
  return (
    path(
      'M0-96C96-86 138 0 126 76C112 150 54 186 0 186S-112 150-126 76C-138 0-96-86 0-96Z',
      art.shade(wood, 0.5),
    ) +
    path(
      'M0-92C84-80 122 0 112 72C100 138 48 172 0 172S-100 138-112 72C-122 0-84-80 0-92Z',
      art.bright(INK.wheat, 0.1),
    ) +
    path(
      'M20-88C90-70 122 0 112 72C100 138 48 172 10 172C70 120 76 0 20-88Z',
      art.shade(INK.ochre, 0.16),
    ) +
    rect(-17, -250, 34, 176, art.shade(INK.wood, 0.3)) +
    rect(6, -250, 11, 176, art.shade(INK.wood, 0.55)) +
    path('M-19-250L-46-330L-20-338L17-250Z', art.shade(INK.wood, 0.2)) +
    repeat(5, (at) =>
      stroke(
        d`M${-22 - at * 5} ${-262 - at * 15}l-22 6M${2 - at * 5} ${-268 - at * 15}l22 -6`,
        art.shade(INK.ink, 0),
        5,
      ),
    ) +
    circle(0, 10, 40, art.shade(INK.ink, 0.1)) +
    polygon(star(0, 10, 34, 8), art.shade(INK.wood, 0.2)) +
    polygon(star(0, 10, 17, 8), art.shade(INK.ink, 0.1)) +
    [
      [-44, 84],
      [44, 84],
    ]
      .map(
        ([x = 0, y = 0]) =>
          circle(x, y, 17, art.shade(INK.ink, 0.1)) +
          polygon(star(x, y, 13), art.shade(INK.wood, 0.2)),
      )
      .join('') +
    rect(-44, 126, 88, 12, art.shade(INK.wood, 0.5)) +
    stroke(
      'M-11 130L-8-262M-4 130L-3-264M4 130L3-264M11 130L8-262',
      art.bright(INK.paper, 0.2),
      1.8,
    )
  );
}

function drum(art: Art): string {
  return (
    circle(0, 0, 118, art.shade(INK.wood, 0.3)) +
    circle(-3, -3, 104, art.bright(INK.lime, 0.2)) +
    path('M40-98A104 104 0 0 1 40 92Q84 0 40-98Z', art.shade(INK.sand, 0.2)) +
    repeat(12, (at) => {
      const angle = (at / 12) * Math.PI * 2;
      return circle(Math.cos(angle) * 111, Math.sin(angle) * 111, 5, art.lit(INK.wheat));
    }) +
    circle(-3, -3, 62, 'none', `stroke="${art.lit(INK.madder)}" stroke-width="5"`) +
    polygon(star(-3, -3, 40), art.lit(INK.madder)) +
    polygon(star(-3, -3, 20), art.lit(INK.ochre))
  );
}

function guembri(art: Art): string {
  return (
    path(
      'M-62-40Q-66-56-46-58H46Q66-56 62-40L52 96Q48 116 26 118H-26Q-48 116-52 96Z',
      art.shade(INK.wood, 0.2),
    ) +
    path(
      'M-52-40Q-54-48-40-50H40Q54-48 52-40L44 88Q42 104 22 106H-22Q-42 104-44 88Z',
      art.bright(INK.sand, 0.2),
    ) +
    path('M12-50H40Q54-48 52-40L44 88Q42 104 22 106H4Z', art.shade(INK.sand, 0.22)) +
    rect(-9, -300, 18, 262, art.shade(INK.wood, 0.4)) +
    repeat(3, (at) =>
      rect(-13, -292 + at * 26, 26, 9, art.lit(at % 2 === 0 ? INK.madder : INK.wheat)),
    ) +
    stroke('M-4-270V70M4-250V70M0-230V70', art.bright(INK.paper, 0.2), 1.8) +
    rect(-30, 62, 60, 10, art.shade(INK.wood, 0.5)) +
    polygon(star(0, 10, 20), art.lit(INK.madder))
  );
}

function teaTray(art: Art, x: number, y: number): string {
  const silver = INK.steel;
  return (
    ellipse(x, y + 14, 120, 24, art.shade(silver, 0.4)) +
    ellipse(x, y + 8, 116, 22, art.bright(silver, 0.3)) +
    path(
      d`M${x - 38} ${y}C${x - 70} ${y - 50} ${x - 34} ${y - 84} ${x - 16} ${y - 88}L${x} ${y - 112}L${x + 16} ${y - 88}C${x + 34} ${y - 84} ${x + 70} ${y - 50} ${x + 38} ${y}Z`,
      art.bright(silver, 0.2),
    ) +
    path(
      d`M${x + 8} ${y}C${x + 30} ${y - 40} ${x + 22} ${y - 80} ${x} ${y - 112}L${x + 16} ${y - 88}C${x + 34} ${y - 84} ${x + 70} ${y - 50} ${x + 38} ${y}Z`,
      art.shade(silver, 0.3),
    ) +
    stroke(
      d`M${x - 50} ${y - 40}Q${x - 84} ${y - 50} ${x - 90} ${y - 84}M${x + 50} ${y - 30}Q${x + 92} ${y - 40} ${x + 46} ${y - 76}`,
      art.lit(silver),
      9,
    ) +
    [x - 84, x + 80, x + 54]
      .map((cx, at) =>
        path(
          d`M${cx - 13} ${y - 24 + at * 5}h26l-5 36h-16Z`,
          art.lit([INK.leaf, INK.madder, INK.wheat][at] ?? INK.leaf),
        ),
      )
      .join('')
  );
}
