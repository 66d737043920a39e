import type { Art } from '../kit/art';
import { horseshoe, pane, roundArch, streetLamp } from '../kit/buildings';
import { type Colour, INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { crowd, figure } from '../kit/people';
import { palm } from '../kit/plants';
import { clouds, sky, sun } from '../kit/sky';
import { circle, d, ellipse, path, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const tramScene: Drawing = { hours: ['morning', 'noon', 'gold', 'dusk'], draw: tram };

/** The tram before a white front of the thirties. */
function tram(art: Art): string {
  const { random } = art;
  const livery = random.pick([INK.madder, INK.teal, INK.atlantic]);
  return (
    sky(art, 500) +
    sun(art, random.between(820, 940), random.between(90, 150), 50) +
    clouds(art, 3, 50, 170) +
    corner(art) +
    rect(0, 560, SHEET.width, 250, art.shade(INK.sand, 0.24)) +
    rect(0, 556, SHEET.width, 14, art.bright(INK.sand, 0.2)) +
    palm(art, 130, 580, 330, 0.05) +
    palm(art, 1060, 580, 360, 0.05) +
    streetLamp(art, 980, 580, 230) +
    streetLamp(art, 230, 580, 230) +
    crowd(art, { from: 860, to: 1130, foot: 590, height: 116, count: 5 }) +
    crowd(art, { from: 60, to: 240, foot: 592, height: 116, count: 3 }) +
    stroke('M-10 250Q600 282 1210 250', art.shade(INK.ink, 0.1), 2.4) +
    tramcar(art, 640, livery) +
    polygon(
      [
        [-10, 690],
        [1210, 690],
        [1210, 698],
        [-10, 698],
      ],
      art.shade(INK.slate, 0.6),
    ) +
    polygon(
      [
        [-10, 732],
        [1210, 732],
        [1210, 742],
        [-10, 742],
      ],
      art.shade(INK.slate, 0.6),
    ) +
    repeat(14, (at) => rect(at * 92 - 20, 702, 60, 24, art.shade(INK.slate, 0.3), 'opacity=".5"')) +
    figure(art, { x: 210, foot: 778, height: 188, kind: 'walker' }) +
    figure(art, { x: 300, foot: 786, height: 182, kind: 'woman' })
  );
}

function corner(art: Art): string {
  const wall = INK.lime;
  const bays = (
    x: number,
    count: number,
    step: number,
    floors: number,
    foot: number,
    shade: number,
  ): string =>
    repeat(floors, (floor) =>
      repeat(count, (at) => {
        const [cx, y] = [x + step * (at + 0.5), foot - 190 - floor * 82];
        return (
          rect(cx - 15, y, 30, 52, pane(art, wall, 0.5)) +
          rect(cx - 22, y + 52, 44, 6, art.shade(wall, 0.3 + shade)) +
          repeat(5, (bar) => rect(cx - 20 + bar * 9.6, y + 38, 2, 16, art.shade(INK.ink, 0.2)))
        );
      }),
    );
  const shops = (x: number, count: number, step: number): string =>
    repeat(count, (at) =>
      path(
        roundArch(x + step * (at + 0.5), 562, step * 0.64, 124),
        art.light.lampsLit ? mix(art.light.lamp, INK.terracotta, 0.25) : art.shade(INK.teal, 0.45),
      ),
    );
  return (
    rect(60, 130, 420, 432, art.lit(wall)) +
    rect(720, 150, 440, 412, art.shade(wall, 0.26)) +
    rect(470, 90, 260, 472, art.bright(wall, 0.3)) +
    rect(640, 90, 90, 472, art.shade(wall, 0.14)) +
    rect(60, 118, 420, 16, art.shade(wall, 0.2)) +
    rect(720, 138, 440, 16, art.shade(wall, 0.4)) +
    rect(456, 78, 288, 18, art.shade(INK.pine, 0.1)) +
    rect(530, 30, 140, 52, art.bright(wall, 0.2)) +
    rect(520, 22, 160, 12, art.shade(INK.pine, 0.1)) +
    circle(600, 58, 20, art.shade(wall, 0.3)) +
    circle(600, 58, 16, art.bright(INK.paper, 0.4)) +
    stroke('M600 58V46M600 58h9', art.shade(INK.ink, 0), 3) +
    bays(70, 6, 66, 3, 562, 0) +
    bays(730, 6, 70, 3, 562, 0.1) +
    repeat(3, (floor) =>
      repeat(3, (at) =>
        path(horseshoe(520 + at * 80, 376 - floor * 92 + 30, 44, 72), pane(art, wall, 0.6)),
      ),
    ) +
    repeat(3, (floor) => rect(470, 414 - floor * 92, 260, 7, art.shade(INK.madder, 0.05))) +
    shops(60, 5, 82) +
    shops(724, 5, 84) +
    path(horseshoe(600, 562, 118, 150), art.shade(INK.ink, 0.2))
  );
}

function tramcar(art: Art, foot: number, livery: Colour): string {
  const white = art.bright(INK.lime, 0.45);
  const y = foot - 212;
  const cars = [250, 502, 754].map((x, at) => {
    const first = at === 0;
    const last = at === 2;
    const body = d`M${x + (first ? 60 : 0)} ${y}H${x + 240 - (last ? 60 : 0)}${last ? d`Q${x + 236} ${y + 6} ${x + 244} ${y + 120}V${foot + 30}` : d`V${foot + 30}`}H${x}${first ? d`L${x - 4} ${y + 120}Q${x + 4} ${y + 6} ${x + 60} ${y}` : ''}Z`;
    const skirt = d`M${x - (first ? 4 : 0)} ${foot - 58}H${x + 240 + (last ? 4 : 0)}V${foot + 30}H${x - (first ? 4 : 0)}Z`;
    const glass = art.light.lampsLit
      ? art.light.lamp
      : mix(art.shade(INK.slate, 0.4), art.light.sky[1], 0.25);
    return (
      path(body, white) +
      path(skirt, art.lit(livery)) +
      rect(x, foot + 8, 240, 22, art.shade(livery, 0.45)) +
      repeat(3, (w) =>
        rect(
          x + (first ? 60 : 14) + w * (last || first ? 60 : 72),
          y + 38,
          last || first ? 48 : 60,
          78,
          glass,
        ),
      ) +
      repeat(3, (w) =>
        art.random.chance(0.6)
          ? circle(x + (first ? 84 : 44) + w * 62, y + 92, 13, art.shade(INK.ink, 0.1)) +
            rect(x + (first ? 68 : 28) + w * 62, y + 102, 32, 14, art.shade(INK.plum, 0.2))
          : '',
      ) +
      rect(x + 100, y + 34, 52, foot - y - 30, art.shade(livery, 0.3)) +
      rect(x + 105, y + 40, 20, foot - y - 50, glass) +
      rect(x + 128, y + 40, 20, foot - y - 50, glass) +
      rect(x, y - 12, 236, 14, art.shade(INK.slate, 0.35))
    );
  });
  return (
    ellipse(630, foot + 52, 420, 20, art.light.shadow, 'opacity=".4"') +
    repeat(2, (at) => rect(489 + at * 252, y + 10, 16, foot - y + 12, art.shade(INK.ink, 0.2))) +
    cars.join('') +
    path(d`M256 ${y + 112}Q262 ${y + 34} 296 ${y + 30}V${y + 112}Z`, art.shade(INK.ink, 0.15)) +
    path(d`M992 ${y + 112}Q986 ${y + 34} 954 ${y + 30}V${y + 112}Z`, art.shade(INK.ink, 0.15)) +
    repeat(6, (at) => ellipse(330 + at * 116, foot + 38, 26, 12, art.shade(INK.ink, 0.3))) +
    stroke(d`M600 ${y - 12}L660 ${y - 60}L610 ${y - 128}`, art.shade(INK.ink, 0.1), 5) +
    stroke(d`M576 ${y - 156}H650`, art.shade(INK.ink, 0.1), 5) +
    circle(262, foot - 34, 8, art.light.lamp) +
    circle(986, foot - 34, 8, art.light.lamp)
  );
}
