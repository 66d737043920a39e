import type { Art } from '../kit/art';
import { column, horseshoe, roundArch } from '../kit/buildings';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { figure } from '../kit/people';
import { cypress } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import { circle, d, path, polygon, rect, repeat, stroke } from '../kit/svg';

export const courthouseScene: Drawing = {
  hours: ['morning', 'noon', 'gold', 'grey'],
  draw: courthouse,
};

/** Columns, steps, the scales in the pediment, robes on the way up. */
function courthouse(art: Art): string {
  const { random } = art;
  const stone = random.pick([INK.lime, INK.sand]);
  const columns = repeat(6, (at) => column(art, 320 + at * 112, 560, 270, 54, stone));
  return (
    sky(art, 560) +
    sun(art, random.between(180, 280), random.between(110, 170), 56) +
    clouds(art, 5, 60, 300) +
    ridge(art, { y: 560, height: 80, colour: art.far(INK.slate, 0.6) }) +
    [80, 140, 1060, 1120]
      .map((x) => cypress(art, x, 620, random.between(240, 320), 0.08))
      .join('') +
    rect(230, 290, 740, 290, art.shade(stone, 0.42)) +
    path(horseshoe(600, 566, 108, 190), art.shade(INK.ink, 0.2)) +
    path(horseshoe(600, 566, 84, 166), art.shade(INK.wood, 0.2)) +
    [432, 768].map((x) => path(roundArch(x, 500, 46, 120), art.shade(INK.slate, 0.55))).join('') +
    columns +
    rect(226, 246, 748, 48, art.lit(stone)) +
    rect(226, 282, 748, 12, art.shade(stone, 0.3)) +
    rect(206, 234, 788, 14, art.bright(stone, 0.4)) +
    polygon(
      [
        [206, 234],
        [600, 96],
        [994, 234],
      ],
      art.bright(stone, 0.25),
    ) +
    polygon(
      [
        [600, 96],
        [994, 234],
        [920, 234],
        [600, 122],
      ],
      art.shade(stone, 0.3),
    ) +
    polygon(
      [
        [266, 226],
        [600, 112],
        [934, 226],
      ],
      art.shade(stone, 0.2),
    ) +
    scales(art, 600, 216, 84) +
    repeat(
      8,
      (at) =>
        rect(190 - at * 30, 562 + at * 20, 820 + at * 60, 12, art.bright(stone, 0.3)) +
        rect(190 - at * 30, 574 + at * 20, 820 + at * 60, 9, art.shade(stone, 0.3)),
    ) +
    rect(-20, 722, 1240, 90, art.shade(INK.sand, 0.26)) +
    figure(art, { x: 500, foot: 640, height: 108, kind: 'djellaba', cloth: INK.ink, flip: false }) +
    figure(art, { x: 556, foot: 660, height: 112, kind: 'woman', cloth: INK.ink }) +
    figure(art, { x: 690, foot: 682, height: 120, kind: 'walker', cloth: INK.slate }) +
    figure(art, { x: 380, foot: 748, height: 136, kind: 'walker', cloth: INK.madder }) +
    figure(art, { x: 820, foot: 752, height: 134, kind: 'woman', cloth: INK.teal }) +
    birds(art, 7, 700, 130, 130, art.shade(INK.slate, 0.4))
  );
}

function scales(art: Art, x: number, foot: number, size: number): string {
  const ink = art.shade(INK.madder, 0.05);
  const beam = foot - size * 0.86;
  const pan = (cx: number, y: number): string =>
    stroke(
      d`M${cx} ${y}L${cx - size * 0.2} ${y + size * 0.44}M${cx} ${y}L${cx + size * 0.2} ${y + size * 0.44}`,
      ink,
      size * 0.03,
    ) +
    path(
      d`M${cx - size * 0.26} ${y + size * 0.44}H${cx + size * 0.26}Q${cx} ${y + size * 0.68} ${cx - size * 0.26} ${y + size * 0.44}Z`,
      ink,
    );
  return (
    rect(x - size * 0.035, beam, size * 0.07, size * 0.84, ink) +
    polygon(
      [
        [x - size * 0.2, foot],
        [x, foot - size * 0.14],
        [x + size * 0.2, foot],
      ],
      ink,
    ) +
    circle(x, beam, size * 0.07, ink) +
    stroke(
      d`M${x - size * 0.56} ${beam + size * 0.05}Q${x} ${beam - size * 0.06} ${x + size * 0.56} ${beam + size * 0.05}`,
      ink,
      size * 0.06,
    ) +
    pan(x - size * 0.54, beam + size * 0.05) +
    pan(x + size * 0.54, beam + size * 0.05)
  );
}
