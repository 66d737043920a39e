import type { Art } from '../kit/art';
import { house } from '../kit/buildings';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, furrows, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { cypress, tree } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, ellipse, path, polygon, rect, repeat, stroke } from '../kit/svg';

export const farmScene: Drawing = { hours: ['morning', 'noon', 'dawn', 'gold'], draw: farm };

/** A tractor in striped fields, a farm among its cypresses. */
function farm(art: Art): string {
  const { random } = art;
  const vanish = random.between(520, 680);
  return (
    sky(art, 370) +
    sun(art, random.between(230, 380), random.between(130, 200), 54) +
    clouds(art, 5, 70, 240) +
    ridge(art, { y: 372, height: 90, colour: art.far(INK.slate, 0.6) }) +
    ridge(art, { y: 384, height: 50, colour: art.far(INK.olive, 0.36) }) +
    furrows(art, {
      horizon: 380,
      vanish,
      strips: 26,
      inks: [
        INK.leaf,
        INK.olive,
        INK.wheat,
        INK.olive,
        INK.leaf,
        INK.earth,
        INK.terracotta,
        INK.earth,
      ],
      spread: 3600,
    }) +
    [300, 336, 372, 860, 900, 936]
      .map((x, at) => cypress(art, x, 412 + (at % 3) * 4, random.between(110, 150), 0.12))
      .join('') +
    house(art, { x: 690, y: 420, width: 130, height: 76, colour: INK.lime, door: true }) +
    polygon(
      [
        [680, 348],
        [755, 310],
        [830, 348],
      ],
      art.lit(INK.brick),
    ) +
    polygon(
      [
        [755, 310],
        [800, 310],
        [858, 348],
        [830, 348],
      ],
      art.shade(INK.brick, 0.35),
    ) +
    house(art, { x: 600, y: 424, width: 86, height: 46, colour: INK.sand }) +
    tree(art, 560, 430, 110, INK.leaf, 0.08) +
    repeat(5, (at) =>
      path(
        d`M${190 + at * 170} ${470 + at * 6}q34 -20 68 0q-34 9 -68 0Z`,
        art.bright(INK.wheat, 0.15),
        'opacity=".5"',
      ),
    ) +
    tractor(art, 500, 660) +
    cuts(art, {
      x: 0,
      y: 690,
      width: 1150,
      height: 110,
      count: 60,
      colour: art.shade(INK.earth, 0.5),
      length: 90,
      slope: 0.04,
      opacity: 0.3,
    }) +
    figure(art, { x: 830, foot: 690, height: 104, kind: 'worker', cloth: INK.atlantic, flip: true })
  );
}

function tractor(art: Art, x: number, foot: number): string {
  const red = INK.madder;
  const wheel = (cx: number, cy: number, radius: number): string =>
    circle(cx, cy, radius, art.shade(INK.ink, 0.1)) +
    repeat(12, (at) => {
      const angle = (at / 12) * Math.PI * 2;
      return stroke(
        d`M${cx + Math.cos(angle) * radius * 0.74} ${cy + Math.sin(angle) * radius * 0.74}L${cx + Math.cos(angle + 0.2) * radius} ${cy + Math.sin(angle + 0.2) * radius}`,
        art.shade(INK.slate, 0.3),
        radius * 0.09,
      );
    }) +
    circle(cx, cy, radius * 0.56, art.lit(INK.wheat)) +
    circle(cx, cy, radius * 0.22, art.shade(INK.ochre, 0.4));
  return (
    ellipse(x + 30, foot + 8, 190, 20, art.light.shadow, 'opacity=".4"') +
    rect(x - 40, foot - 236, 118, 12, art.shade(red, 0.2)) +
    polygon(
      [
        [x - 30, foot - 224],
        [x + 66, foot - 224],
        [x + 78, foot - 130],
        [x - 34, foot - 130],
      ],
      art.bright(INK.mist, 0.3),
    ) +
    stroke(
      d`M${x - 30} ${foot - 226}L${x - 34} ${foot - 126}M${x + 66} ${foot - 226}L${x + 80} ${foot - 126}M${x + 20} ${foot - 226}V${foot - 130}`,
      art.shade(red, 0.4),
      8,
    ) +
    figureIn(art, x + 14, foot - 128) +
    path(
      d`M${x - 60} ${foot - 134}H${x + 80}L${x + 196} ${foot - 124}Q${x + 208} ${foot - 120} ${x + 208} ${foot - 104}V${foot - 52}H${x - 60}Z`,
      art.lit(red),
    ) +
    path(d`M${x - 60} ${foot - 86}H${x + 208}V${foot - 52}H${x - 60}Z`, art.shade(red, 0.42)) +
    repeat(5, (at) => rect(x + 104 + at * 17, foot - 112, 8, 36, art.shade(red, 0.5))) +
    rect(x + 134, foot - 190, 9, 70, art.shade(INK.slate, 0.5)) +
    circle(x + 212, foot - 94, 8, art.bright(INK.wheat, 0.4)) +
    wheel(x - 26, foot - 66, 74) +
    wheel(x + 164, foot - 40, 46)
  );
}

function figureIn(art: Art, x: number, y: number): string {
  return (
    path(
      d`M${x - 22} ${y}Q${x - 22} ${y - 46} ${x} ${y - 46}Q${x + 22} ${y - 46} ${x + 22} ${y}Z`,
      art.shade(INK.atlantic, 0.2),
    ) +
    circle(x + 2, y - 58, 12, art.shade('#8a5a3c', 0.2)) +
    path(d`M${x - 16} ${y - 62}H${x + 24}L${x + 12} ${y - 76}H${x - 8}Z`, art.lit(INK.wheat))
  );
}
