import type { Art } from '../kit/art';
import { horseshoe, pane, roundArch, streetLamp } from '../kit/buildings';
import { INK, mix, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { cuts, mountain, ridge } from '../kit/land';
import { crowd, figure } from '../kit/people';
import { cypress, olive, palm } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import {
  circle,
  d,
  ellipse,
  fade,
  path,
  placed,
  polygon,
  rect,
  repeat,
  SHEET,
  stroke,
} from '../kit/svg';
import { river } from '../kit/water';

export const TRAVEL_SCENES = {
  rail: { hours: ['dawn', 'noon', 'gold', 'dusk'], draw: rail },
  tram: { hours: ['morning', 'noon', 'gold', 'dusk'], draw: tram },
  airport: { hours: ['dawn', 'noon', 'gold', 'dusk'], draw: airport },
} satisfies Record<string, Drawing>;

/** A fast train on a viaduct over the plain. */
function rail(art: Art): string {
  const { random } = art;
  const band = random.pick([INK.madder, INK.teal, INK.ochre]);
  const deck = 430;
  return (
    sky(art, 520) +
    sun(art, random.between(780, 900), random.between(140, 200), 62) +
    clouds(art, 5, 70, 260) +
    mountain(art, {
      x: 280,
      top: 230,
      foot: 580,
      width: 900,
      colour: INK.slate,
      distance: 0.52,
      snow: 0.22,
    }) +
    ridge(art, { y: 540, height: 90, colour: art.far(INK.olive, 0.4) }) +
    ridge(art, { y: 590, height: 60, colour: art.far(INK.wheat, 0.16) }) +
    [120, 240, 980, 1090].map((x, at) => cypress(art, x, 600 + (at % 2) * 10, 100, 0.2)).join('') +
    path('M-10 620Q300 570 640 606T1210 600V810H-10Z', art.lit(INK.olive)) +
    river(art, {
      from: [760, 606],
      bends: [
        [700, 650],
        [560, 700],
        [420, 820],
      ],
      widths: [14, 36, 80, 170],
      colour: INK.sea,
    }) +
    viaduct(art, deck) +
    train(art, deck - 16, band) +
    cuts(art, {
      x: 0,
      y: 650,
      width: 1150,
      height: 130,
      count: 70,
      colour: art.shade(INK.leaf, 0.4),
      length: 70,
      slope: -0.05,
      opacity: 0.45,
    }) +
    [180, 1000, 1110].map((x, at) => olive(art, x, 760 + (at % 2) * 26, 130)).join('') +
    birds(art, 6, 420, 300, 120, art.shade(INK.slate, 0.4))
  );
}

function viaduct(art: Art, deck: number): string {
  const stone = INK.sand;
  const span = 176;
  const arches = repeat(8, (at) => {
    const x = -60 + at * span;
    const foot = 690 - Math.abs(x - 560) * 0.09;
    return d`M${x + 26} ${foot}V${deck + 110}A${span / 2 - 26} ${span / 2 - 26} 0 0 1 ${x + span - 26} ${deck + 110}V${foot}H${x + span + 26}V${deck}H${x - 26}V${foot}Z`;
  });
  return (
    path(arches, art.lit(stone)) +
    repeat(8, (at) => {
      const x = -60 + at * span;
      const foot = 690 - Math.abs(x - 560) * 0.09;
      return (
        rect(x + 8, deck + 96, 18, foot - deck - 96, art.shade(stone, 0.36)) +
        path(
          d`M${x + 26} ${deck + 110}A${span / 2 - 26} ${span / 2 - 26} 0 0 1 ${x + span - 26} ${deck + 110}l14 0A${span / 2 - 12} ${span / 2 - 12} 0 0 0 ${x + 26} ${deck + 84}Z`,
          art.shade(stone, 0.24),
        ) +
        rect(x - 30, foot - 12, 60, 14, art.shade(stone, 0.2))
      );
    }) +
    rect(-10, deck - 8, 1220, 18, art.bright(stone, 0.3)) +
    rect(-10, deck + 10, 1220, 10, art.shade(stone, 0.4)) +
    repeat(
      9,
      (at) =>
        rect(20 + at * 140, deck - 128, 5, 122, art.shade(INK.slate, 0.3)) +
        stroke(d`M${22 + at * 140} ${deck - 122}h36`, art.shade(INK.slate, 0.3), 4),
    ) +
    stroke(d`M-10 ${deck - 112}H1210`, art.shade(INK.slate, 0.4), 2)
  );
}

function train(art: Art, rail: number, band: Colour): string {
  const white = art.bright(INK.lime, 0.4);
  const [top, nose] = [rail - 70, 930];
  const windows = repeat(17, (at) =>
    rect(
      40 + at * 44,
      top + 18,
      30,
      18,
      art.light.lampsLit ? art.light.lamp : art.shade(INK.slate, 0.5),
    ),
  );
  const wind = repeat(7, (at) =>
    rect(-20, top - 6 + at * 12, art.random.between(60, 220), 2.5, art.light.sun, 'opacity=".5"'),
  );
  return (
    path(
      d`M-10 ${top}H${nose - 170}C${nose - 70} ${top} ${nose - 10} ${top + 30} ${nose + 12} ${top + 56}Q${nose + 14} ${top + 68} ${nose - 10} ${top + 68}H-10Z`,
      white,
    ) +
    path(
      d`M-10 ${top + 44}H${nose - 20}Q${nose + 8} ${top + 50} ${nose + 12} ${top + 56}Q${nose + 14} ${top + 68} ${nose - 10} ${top + 68}H-10Z`,
      art.lit(band),
    ) +
    path(
      d`M-10 ${top + 60}H${nose + 12}Q${nose + 10} ${top + 68} ${nose - 10} ${top + 68}H-10Z`,
      art.shade(band, 0.5),
    ) +
    windows +
    path(
      d`M${nose - 136} ${top + 12}C${nose - 90} ${top + 14} ${nose - 56} ${top + 26} ${nose - 34} ${top + 38}H${nose - 136}Z`,
      art.shade(INK.ink, 0.1),
    ) +
    repeat(4, (at) => rect(200 + at * 200, top, 4, 68, art.shade(INK.slate, 0.2))) +
    stroke(d`M420 ${top}L450 ${top - 24}L410 ${top - 40}`, art.shade(INK.slate, 0.5), 4) +
    circle(nose - 4, top + 54, 5, art.light.lamp) +
    fade(wind, 0.8)
  );
}

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

/** Taking off past the tower. */
function airport(art: Art): string {
  const { random } = art;
  const tail = random.pick([INK.madder, INK.teal, INK.pine]);
  return (
    sky(art, 600) +
    sun(art, random.between(820, 920), random.between(380, 460), 76) +
    clouds(art, 8, 120, 470) +
    mountain(art, {
      x: 240,
      top: 440,
      foot: 620,
      width: 700,
      colour: INK.slate,
      distance: 0.6,
      snow: 0.3,
    }) +
    ridge(art, { y: 618, height: 54, colour: art.far(INK.slate, 0.44) }) +
    terminal(art) +
    controlTower(art, 1000, 640) +
    polygon(
      [
        [-10, 636],
        [1210, 630],
        [1210, 810],
        [-10, 810],
      ],
      art.shade(INK.slate, 0.34),
    ) +
    polygon(
      [
        [-10, 700],
        [1210, 664],
        [1210, 720],
        [-10, 790],
      ],
      art.shade(INK.slate, 0.56),
    ) +
    repeat(9, (at) =>
      polygon(
        [
          [40 + at * 140, 742 - at * 5.6],
          [112 + at * 140, 739 - at * 5.6],
          [108 + at * 140, 746 - at * 5.6],
          [34 + at * 140, 750 - at * 5.6],
        ],
        art.bright(INK.paper, 0.4),
      ),
    ) +
    repeat(16, (at) => circle(30 + at * 78, 790 - at * 4.6, 4, art.light.lamp)) +
    ellipse(560, 716, 250, 15, art.light.shadow, 'opacity=".35"') +
    placed(plane(art, tail), 560, 350, 1.12, { turn: -13 }) +
    figure(art, { x: 190, foot: 700, height: 84, kind: 'worker', cloth: INK.ochre }) +
    fade(stroke('M-20 620Q160 560 300 470M-20 640Q170 590 330 500', art.light.sun, 4), 0.4)
  );
}

function plane(art: Art, tail: Colour): string {
  const white = art.bright(INK.lime, 0.5);
  const dark = art.shade(INK.mist, 0.36);
  return (
    path('M40 0L150-112L190-112L124 2Z', dark) +
    path('M-330-24L-392-150L-336-150L-236-30Z', art.lit(tail)) +
    path('M-362-90L-392-150H-336L-312-104Z', art.shade(tail, 0.3)) +
    path('M-300-14L-372-60L-342-60L-236-18Z', dark) +
    path(
      'M-350-6Q-330-36-240-40H220Q300-40 344-8Q352 4 330 14Q290 34 200 36H-180Q-290 30-350-6Z',
      white,
    ) +
    path('M-338 2Q-200 22 40 22T346 4Q344 10 330 14Q290 34 200 36H-180Q-290 30-338 2Z', dark) +
    path('M-344-14H348Q346-9 344-8H-350Z', art.lit(tail), 'opacity=".95"') +
    path('M276-24Q300-22 318-10H270Z', art.shade(INK.ink, 0.1)) +
    repeat(20, (at) => rect(-210 + at * 23, -26, 9, 10, art.shade(INK.slate, 0.5))) +
    path('M90 14L-70 178L-18 178L210 20Z', art.bright(INK.mist, 0.3)) +
    path('M210 20L-18 178L-70 178L-66 172L-24 170L160 16Z', art.shade(INK.slate, 0.3)) +
    path('M56 66Q60 48 84 48H122Q136 60 122 78H74Q56 80 56 66Z', white) +
    path('M56 66Q90 76 128 70Q126 76 122 78H74Q56 80 56 66Z', art.shade(INK.slate, 0.4)) +
    path('M-18 178L-70 178L-84 150L-62 150Z', art.lit(tail))
  );
}

function controlTower(art: Art, x: number, foot: number): string {
  const glass = art.light.lampsLit ? art.light.lamp : mix(INK.teal, art.light.sky[2], 0.5);
  return (
    polygon(
      [
        [x - 30, foot],
        [x - 20, foot - 230],
        [x + 20, foot - 230],
        [x + 30, foot],
      ],
      art.lit(INK.lime),
    ) +
    polygon(
      [
        [x + 8, foot],
        [x + 6, foot - 230],
        [x + 20, foot - 230],
        [x + 30, foot],
      ],
      art.shade(INK.lime, 0.36),
    ) +
    repeat(4, (at) => rect(x - 12, foot - 70 - at * 44, 14, 22, art.shade(INK.slate, 0.4))) +
    polygon(
      [
        [x - 34, foot - 226],
        [x - 56, foot - 282],
        [x + 56, foot - 282],
        [x + 34, foot - 226],
      ],
      glass,
    ) +
    stroke(
      d`M${x - 18} ${foot - 228}L${x - 26} ${foot - 280}M${x + 18} ${foot - 228}L${x + 26} ${foot - 280}M${x} ${foot - 228}V${foot - 280}`,
      art.shade(INK.slate, 0.4),
      4,
    ) +
    rect(x - 64, foot - 294, 128, 14, art.bright(INK.lime, 0.2)) +
    rect(x - 40, foot - 230, 80, 10, art.shade(INK.madder, 0.05)) +
    rect(x - 2, foot - 340, 4, 48, art.shade(INK.slate, 0.4)) +
    circle(x, foot - 342, 6, art.lit(INK.madder))
  );
}

function terminal(art: Art): string {
  return (
    rect(560, 560, 400, 80, art.lit(INK.lime)) +
    repeat(11, (at) =>
      path(
        horseshoe(590 + at * 35, 640, 27, 60),
        art.light.lampsLit ? art.light.lamp : art.shade(INK.teal, 0.4),
      ),
    ) +
    path('M540 562Q760 508 980 562Z', art.shade(INK.terracotta, 0.08)) +
    rect(540, 558, 440, 8, art.shade(INK.wood, 0.3))
  );
}
