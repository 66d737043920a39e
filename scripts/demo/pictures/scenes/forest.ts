import type { Art } from '../kit/art';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { boulder, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { lobed, tuft } from '../kit/plants';
import { sun } from '../kit/sky';
import { d, fade, path, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const forestScene: Drawing = { hours: ['morning', 'gold', 'grey', 'noon'], draw: forest };

/** Tall cedars in mist, light falling between them onto a path. */
function forest(art: Art): string {
  const { random } = art;
  const [top, , low] = art.light.sky;
  const ground = art.linear([
    [0, mix(top, INK.mint, 0.35)],
    [1, mix(low, INK.mist, 0.2)],
  ]);
  const depths = [
    { distance: 0.74, foot: 500, count: 13, wide: 16 },
    { distance: 0.52, foot: 548, count: 9, wide: 26 },
    { distance: 0.28, foot: 610, count: 6, wide: 40 },
  ];
  const stands = depths
    .map(({ distance, foot, count, wide }) => {
      const floor = ridge(art, { y: foot, height: 26, colour: art.far(INK.leaf, distance) });
      const stems = repeat(count, (at) => {
        const x = ((at + 0.5) / count) * SHEET.width + random.between(-36, 36);
        return Math.abs(x - 600) < 70 + (1 - distance) * 60
          ? ''
          : stem(art, x, foot + 8, wide * random.between(0.8, 1.2), distance);
      });
      return stems + floor;
    })
    .join('');
  const beams = fade(
    repeat(4, (at) =>
      polygon(
        [
          [360 + at * 130, -10],
          [430 + at * 130, -10],
          [250 + at * 150, 690],
          [110 + at * 150, 690],
        ],
        art.light.sun,
      ),
    ),
    0.15,
  );
  return (
    rect(0, 0, SHEET.width, SHEET.height, ground) +
    sun(art, 640, 190, 62) +
    stands +
    path(
      'M585 566C640 600 520 640 500 690S420 780 400 812H860C820 760 640 700 670 650S640 590 625 566Z',
      art.bright(INK.sand, 0.05),
    ) +
    path(
      'M400 812C420 780 480 740 500 690Q510 664 540 640Q520 690 540 730T520 812Z',
      art.shade(INK.sand, 0.25),
    ) +
    beams +
    figure(art, { x: 588, foot: 668, height: 96, kind: 'walker', cloth: INK.madder }) +
    [60, 1050].map((x) => stem(art, x, 812, 96, 0)).join('') +
    stem(art, 222, 812, 64, 0.06) +
    [20, 130, 300, 350, 900, 960, 1120, 1180]
      .map((x) => tuft(art, x, 812, random.between(60, 110), INK.leaf, 9))
      .join('') +
    boulder(art, 860, 790, 52, INK.slate) +
    boulder(art, 340, 796, 34, INK.slate)
  );
}

function stem(art: Art, x: number, foot: number, wide: number, distance: number): string {
  const bark = mix(art.shade(INK.earth, 0.3), art.light.haze, distance);
  const dark = mix(art.shade(INK.wood, 0.68), art.light.haze, distance);
  const body = path(
    d`M${x - wide * 0.8} ${foot + 6}Q${x - wide * 0.42} ${foot - wide * 1.6} ${x - wide * 0.4} ${foot - wide * 4}L${x - wide * 0.3} -10H${x + wide * 0.3}L${x + wide * 0.4} ${foot - wide * 4}Q${x + wide * 0.42} ${foot - wide * 1.6} ${x + wide * 0.85} ${foot + 6}Z`,
    bark,
  );
  const side = path(
    d`M${x + wide * 0.1} ${foot + 6}Q${x + wide * 0.16} ${foot - wide * 2} ${x + wide * 0.14} -10H${x + wide * 0.3}L${x + wide * 0.4} ${foot - wide * 4}Q${x + wide * 0.42} ${foot - wide * 1.6} ${x + wide * 0.85} ${foot + 6}Z`,
    dark,
  );
  const fissures = repeat(wide > 30 ? 9 : 3, (at) =>
    stroke(
      d`M${x - wide * 0.24 + (at % 3) * wide * 0.16} ${foot - 60 - at * (foot / 11)}v${wide * 0.8}`,
      dark,
      wide * 0.035,
    ),
  );
  const boughs = repeat(5, (at) => {
    const y = 20 + at * foot * 0.12 + art.random.between(0, 30);
    const reach = wide * art.random.between(1, 1.7) + 16;
    const way = at % 2 === 0 ? 1 : -1;
    const centre = x + way * reach * 0.8;
    return (
      stroke(d`M${x} ${y + reach * 0.3}L${centre} ${y}`, dark, wide * 0.1) +
      path(
        lobed(art, centre, y, reach, 8, 0.3),
        mix(art.shade(INK.pine, 0.25), art.light.haze, distance),
      ) +
      path(
        lobed(art, centre - reach * 0.1, y - reach * 0.1, reach * 0.7, 7, 0.24),
        mix(art.lit(INK.leaf), art.light.haze, distance),
      )
    );
  });
  return body + side + fissures + boughs;
}
