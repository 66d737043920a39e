import type { Art } from '../kit/art';
import { horseshoe } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { ridge } from '../kit/land';
import { star, TILES, zellige } from '../kit/ornament';
import { sky, sun } from '../kit/sky';
import { circle, d, fade, path, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const workshopScene: Drawing = { hours: ['morning', 'gold', 'dusk'], draw: workshop };

/** A lantern maker at his bench, the day in the arch behind him. */
function workshop(art: Art): string {
  const { random } = art;
  const wall = random.pick([INK.terracotta, INK.ochre, INK.teal]);
  const view =
    sky(art, 560) +
    sun(art, 640, 250, 62) +
    ridge(art, { y: 420, height: 60, colour: art.far(INK.slate, 0.5) }) +
    repeat(7, (at) =>
      rect(
        430 + at * 56,
        380 + random.between(-30, 20),
        54,
        220,
        mix(art.lit(at % 2 === 0 ? INK.lime : INK.sand), art.light.haze, 0.2),
      ),
    );
  const beam = fade(
    polygon(
      [
        [470, 190],
        [760, 190],
        [560, 810],
        [80, 810],
      ],
      art.light.sun,
    ),
    0.2,
  );
  return (
    rect(0, 0, SHEET.width, 640, art.shade(wall, 0.5)) +
    zellige(art, {
      x: 0,
      y: 500,
      width: 1200,
      height: 130,
      cell: 52,
      inks: random.pick(TILES),
      depth: 0.3,
    }) +
    path(horseshoe(610, 640, 380, 540), art.shade(INK.lime, 0.12)) +
    art.clipped(`<path d="${horseshoe(610, 640, 336, 506)}"/>`, view) +
    rect(0, 630, SHEET.width, 180, art.shade(INK.wood, 0.55)) +
    shelf(art, 70, 300) +
    shelf(art, 850, 300) +
    [
      [130, 120, 80, INK.wheat],
      [300, 190, 100, INK.madder],
      [905, 170, 96, INK.teal],
      [1070, 110, 84, INK.wheat],
      [440, 90, 62, INK.teal],
      [790, 84, 62, INK.madder],
    ]
      .map(([x, y, size, ink]) => lantern(art, Number(x), Number(y), Number(size), String(ink)))
      .join('') +
    beam +
    artisan(art) +
    bench(art)
  );
}

function shelf(art: Art, x: number, y: number): string {
  return [0, 110]
    .map(
      (down) =>
        rect(x, y + down, 280, 10, art.shade(INK.wood, 0.2)) +
        repeat(5, (at) =>
          vessel(
            art,
            x + 34 + at * 53,
            y + down,
            art.random.between(44, 74),
            art.random.pick([INK.wheat, INK.ochre, INK.teal, INK.brick, INK.steel]),
          ),
        ),
    )
    .join('');
}

function vessel(art: Art, x: number, foot: number, height: number, ink: Colour): string {
  const half = height * art.random.between(0.24, 0.34);
  const top = foot - height;
  return (
    path(
      d`M${x - half * 0.4} ${foot}C${x - half * 1.3} ${foot - height * 0.3} ${x - half * 1.1} ${foot - height * 0.66} ${x - half * 0.36} ${foot - height * 0.76}L${x - half * 0.5} ${top}H${x + half * 0.5}L${x + half * 0.36} ${foot - height * 0.76}C${x + half * 1.1} ${foot - height * 0.66} ${x + half * 1.3} ${foot - height * 0.3} ${x + half * 0.4} ${foot}Z`,
      art.shade(ink, 0.12),
    ) +
    path(
      d`M${x + half * 0.1} ${foot}C${x + half * 0.4} ${foot - height * 0.4} ${x + half * 0.3} ${foot - height * 0.7} ${x + half * 0.1} ${top}H${x + half * 0.5}L${x + half * 0.36} ${foot - height * 0.76}C${x + half * 1.1} ${foot - height * 0.66} ${x + half * 1.3} ${foot - height * 0.3} ${x + half * 0.4} ${foot}Z`,
      art.shade(ink, 0.45),
    )
  );
}

function lantern(art: Art, x: number, y: number, size: number, ink: Colour): string {
  const w = size * 0.42;
  const glow = art.radial([
    [0, art.light.lamp, 0.6],
    [1, art.light.lamp, 0],
  ]);
  return (
    circle(x, y + size * 0.6, size * 1.3, glow) +
    stroke(d`M${x} -10V${y}`, art.shade(INK.ink, 0.1), 3) +
    path(
      d`M${x - w * 0.3} ${y}H${x + w * 0.3}L${x + w} ${y + size * 0.42}L${x + w * 0.66} ${y + size * 1.05}H${x - w * 0.66}L${x - w} ${y + size * 0.42}Z`,
      art.bright(ink, 0.08),
    ) +
    path(
      d`M${x + w * 0.1} ${y}H${x + w * 0.3}L${x + w} ${y + size * 0.42}L${x + w * 0.66} ${y + size * 1.05}H${x + w * 0.16}Z`,
      art.shade(ink, 0.32),
    ) +
    polygon(star(x, y + size * 0.52, w * 0.46), art.light.lamp) +
    repeat(5, (at) =>
      circle(x - w * 0.5 + at * w * 0.25, y + size * 0.9, size * 0.03, art.light.lamp),
    ) +
    polygon(
      [
        [x - w * 0.3, y + size * 1.05],
        [x + w * 0.3, y + size * 1.05],
        [x, y + size * 1.3],
      ],
      art.shade(ink, 0.45),
    )
  );
}

/** Seen from the front with his head bent to the work: the hood hides the face. */
function artisan(art: Art): string {
  const coat = art.random.pick([INK.atlantic, INK.madder, INK.pine]);
  const deep = art.shade(coat, 0.42);
  return (
    path(
      'M470 700C452 590 484 506 548 470Q606 446 664 470C724 506 752 590 734 700Z',
      art.lit(coat),
    ) +
    path('M628 458Q650 462 664 470C724 506 752 590 734 700H664C676 600 668 520 628 458Z', deep) +
    path(
      'M544 480Q536 420 566 384Q590 350 596 330Q622 350 640 384Q668 420 660 480Q602 520 544 480Z',
      art.bright(coat, 0.1),
    ) +
    path('M596 330Q622 350 640 384Q668 420 660 480Q646 490 630 494Q652 420 596 330Z', deep) +
    path('M566 474Q560 430 602 420Q644 430 638 474Q602 500 566 474Z', art.shade(INK.ink, 0.15)) +
    path('M574 482Q576 452 602 446Q628 452 630 482Q602 496 574 482Z', art.shade('#8a5a3c', 0.3)) +
    path(
      'M494 540Q458 618 524 660L590 672L598 646L552 626Q540 590 556 546Z',
      art.bright(coat, 0.14),
    ) +
    path(
      'M712 540Q748 612 694 660L650 670L642 646L672 624Q676 590 654 546Z',
      art.shade(coat, 0.5),
    ) +
    circle(594, 656, 15, art.shade('#8a5a3c', 0.15)) +
    circle(648, 654, 15, art.shade('#8a5a3c', 0.25))
  );
}

function bench(art: Art): string {
  return (
    rect(180, 672, 840, 30, art.lit(INK.wood)) +
    rect(180, 672, 840, 8, art.bright(INK.wood, 0.25)) +
    rect(210, 702, 800, 110, art.shade(INK.wood, 0.4)) +
    rect(360, 716, 150, 54, art.shade(INK.wood, 0.2)) +
    circle(435, 742, 7, art.lit(INK.wheat)) +
    rect(690, 716, 150, 54, art.shade(INK.wood, 0.2)) +
    circle(765, 742, 7, art.lit(INK.wheat)) +
    path('M560 672Q552 616 600 600Q650 616 640 672Z', art.bright(INK.wheat, 0.1)) +
    path('M606 601Q650 616 640 672H612Z', art.shade(INK.ochre, 0.36)) +
    polygon(star(598, 640, 16), art.shade(INK.ink, 0.2)) +
    stroke('M650 650L720 604', art.shade(INK.wood, 0.1), 9) +
    rect(704, 586, 46, 24, art.shade(INK.steel, 0.3), 'transform="rotate(-34 727 598)"') +
    vessel(art, 270, 672, 96, INK.ochre) +
    vessel(art, 344, 672, 64, INK.brick) +
    vessel(art, 910, 672, 106, INK.teal) +
    repeat(5, (at) =>
      stroke(
        d`M${800 + at * 16} 672L${794 + at * 19} ${604 + (at % 2) * 14}`,
        art.shade(INK.steel, 0.2),
        6,
      ),
    )
  );
}
