import type { Art } from '../kit/art';
import { horseshoe } from '../kit/buildings';
import { INK } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { PINE_TILES, star, zellige } from '../kit/ornament';
import { figure } from '../kit/people';
import { circle, d, ellipse, fade, path, polygon, rect, repeat, SHEET } from '../kit/svg';

export const parliamentScene: Drawing = { hours: ['morning', 'gold', 'noon'], draw: parliament };

/** The chamber: rings of seats about the rostrum, light from the dome. */
function parliament(art: Art): string {
  const { random } = art;
  const seat = random.pick([INK.madder, INK.pine, INK.teal]);
  const [cx, cy] = [600, 384];
  const rings = 7;
  const tiers = Array.from({ length: rings }, (_, at) => rings - 1 - at).map((ring) => {
    const [rx, ry] = [250 + ring * 92, 96 + ring * 60];
    const floor = ellipse(
      cx,
      cy + ring * 10,
      rx + 46,
      ry + 34,
      ring % 2 === 0 ? art.shade(INK.wood, 0.12) : art.shade(INK.wood, 0.3),
    );
    const count = 13 + ring * 5;
    const seats = repeat(count, (at) => {
      const angle = Math.PI * (0.02 + (0.96 * (at + 0.5)) / count);
      const [x, y] = [cx + Math.cos(angle) * rx, cy + ring * 10 + Math.sin(angle) * ry];
      const size = 12 + ring * 3.4;
      if (y > 830 || x < -40 || x > 1240) return '';
      const taken = random.chance(0.74);
      const ink = x < cx ? art.lit(seat) : art.shade(seat, 0.3);
      return (
        (taken
          ? circle(x, y - size * 1.25, size * 0.42, art.shade(INK.ink, 0.1)) +
            path(
              d`M${x - size * 0.72} ${y}Q${x - size * 0.7} ${y - size * 0.9} ${x} ${y - size * 0.9}Q${x + size * 0.7} ${y - size * 0.9} ${x + size * 0.72} ${y}Z`,
              random.chance(0.3)
                ? art.shade(INK.lime, 0.16)
                : art.shade(random.pick([INK.navy, INK.slate, INK.ink, INK.plum]), 0.15),
            )
          : '') +
        path(
          d`M${x - size * 0.8} ${y + size * 0.5}V${y - size * 0.3}Q${x} ${y - size * 0.8} ${x + size * 0.8} ${y - size * 0.3}V${y + size * 0.5}Z`,
          ink,
        )
      );
    });
    return { floor, seats };
  });
  const beams = fade(
    repeat(3, (at) =>
      polygon(
        [
          [520 + at * 60, 0],
          [580 + at * 60, 0],
          [500 + at * 210, 820],
          [240 + at * 220, 820],
        ],
        art.light.sun,
      ),
    ),
    0.1,
  );
  return (
    rect(0, 0, SHEET.width, SHEET.height, art.shade(INK.sand, 0.16)) +
    wallOf(art) +
    art.clipped('<path d="M-10 384H1210V810H-10Z"/>', tiers.map(({ floor }) => floor).join('')) +
    ellipse(cx, cy, 240, 92, art.bright(INK.sand, 0.2)) +
    polygon(
      star(cx, cy + 14, 78, 8),
      art.shade(INK.ochre, 0.1),
      'transform="translate(0 250) scale(1 .36)"',
    ) +
    rostrum(art, cx, cy) +
    [...tiers]
      .reverse()
      .map(({ seats }) => seats)
      .join('') +
    beams
  );
}

function wallOf(art: Art): string {
  const bays = repeat(7, (at) => {
    const x = 90 + at * 170;
    return (
      path(horseshoe(x, 360, 110, 250), art.bright(INK.lime, 0.3)) +
      path(
        horseshoe(x, 360, 84, 216),
        at === 3 ? art.shade(INK.madder, 0.1) : art.shade(INK.teal, 0.35),
      )
    );
  });
  const dome = art.radial([
    [0, art.light.sun, 0.95],
    [0.6, art.light.lamp, 0.4],
    [1, art.light.lamp, 0],
  ]);
  return (
    bays +
    zellige(art, {
      x: 0,
      y: 296,
      width: 1200,
      height: 92,
      cell: 46,
      inks: PINE_TILES,
      depth: 0.06,
    }) +
    rect(0, 286, SHEET.width, 10, art.shade(INK.ochre, 0.2)) +
    rect(0, 0, SHEET.width, 84, art.shade(INK.wood, 0.36)) +
    repeat(
      15,
      (at) =>
        polygon(star(40 + at * 80, 42, 27), art.shade(INK.ochre, 0.16)) +
        polygon(star(40 + at * 80, 42, 13), art.lit(INK.madder)),
    ) +
    ellipse(600, 0, 330, 120, dome)
  );
}

function rostrum(art: Art, x: number, y: number): string {
  return (
    rect(x - 150, y - 74, 300, 66, art.shade(INK.wood, 0.2)) +
    rect(x - 160, y - 80, 320, 12, art.lit(INK.ochre)) +
    rect(x - 56, y - 128, 112, 54, art.shade(INK.wood, 0.35)) +
    [-110, -72, 72, 110]
      .map(
        (dx) =>
          circle(x + dx, y - 112, 11, art.shade('#8a5a3c', 0.2)) +
          path(
            d`M${x + dx - 20} ${y - 80}Q${x + dx - 18} ${y - 104} ${x + dx} ${y - 104}Q${x + dx + 18} ${y - 104} ${x + dx + 20} ${y - 80}Z`,
            art.shade(INK.navy, 0.2),
          ),
      )
      .join('') +
    figure(art, { x, foot: y - 58, height: 116, kind: 'stander', cloth: INK.lime }) +
    rect(x - 44, y - 86, 88, 80, art.lit(INK.wood)) +
    rect(x - 50, y - 92, 100, 10, art.bright(INK.ochre, 0.2)) +
    polygon(star(x, y - 46, 20), art.lit(INK.wheat))
  );
}
