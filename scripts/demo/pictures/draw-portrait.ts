import { artOf, type Art } from './kit/art';
import { INK, mix, type Colour } from './kit/colour';
import { LIGHTS } from './kit/light';
import { TILES, zellige } from './kit/ornament';
import { horseshoe } from './kit/buildings';
import { randomOf } from './kit/random';
import { circle, d, ellipse, path, rect, repeat, stroke } from './kit/svg';

/**
 * Draws an author's plate as SVG, square: a bust in two tones before a tiled wall. Likeness is not
 * attempted: hair, veil, glasses and clothes are chosen by the seed, within what the name suggests.
 */
export function drawPortrait(seed: string, name: string, size = 800): string {
  const random = randomOf(`portrait ${seed} ${name}`);
  const art = artOf(`${name} ${seed}`, LIGHTS.morning);
  const flip = random.chance(0.5);
  const bust = `<g transform="${flip ? 'translate(800 0) scale(-1 1)' : ''}">${person(art, isWomansName(name))}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 800 800"><defs>${art.definitions()}</defs>${ground(art)}${bust}</svg>`;
}

const WOMEN =
  /^(مريم|زينب|هند|سعاد|إيمان|نجوى|ليلى|سلمى|هدى|منى|نادية|خديجة|كوثر|سناء|وداد|أسماء|حنان|ابتسام|سكينة|غيثة|رجاء|أمل|نوال|إلهام|ياسمين|شروق|Leïla|Leila|Salma|Nadia|Zineb|Sara|Sarah|Hind|Amina|Camille|Claire|Sofia|Yasmine|Hanane|Layla|Nora|Emma|Kenza|Ghita|Rim|Meryem|Imane|Samira|Houda)/u;

/** A rule of thumb for invented names, nothing more. */
function isWomansName(name: string): boolean {
  const given = name.trim().split(/\s+/u)[0] ?? '';
  return WOMEN.test(given) || /[ةىا]ء?$/u.test(given);
}

const WALLS: readonly Colour[] = [
  INK.madder,
  INK.teal,
  INK.pine,
  INK.ochre,
  INK.atlantic,
  INK.plum,
];

function ground(art: Art): string {
  const wall = art.random.pick(WALLS);
  const tiles = art.random.pick(TILES);
  const quiet = {
    ground: mix(wall, INK.lime, 0.12),
    star: mix(wall, tiles.star, 0.25),
    cross: mix(wall, INK.lime, 0.28),
    heart: mix(wall, INK.lime, 0.2),
  };
  return (
    zellige(art, { x: 0, y: 0, width: 800, height: 800, cell: 100, inks: quiet }) +
    path(horseshoe(400, 830, 640, 790), mix(art.lit(wall), INK.lime, 0.55)) +
    path(horseshoe(400, 830, 596, 762), mix(art.lit(INK.sand), wall, 0.1))
  );
}

type Tones = { skin: Colour; shade: Colour; hair: Colour; hairLight: Colour };

function person(art: Art, woman: boolean): string {
  const { random } = art;
  const skin = random.pick(['#c98f66', '#b57a52', '#d8a47c', '#9c6442', '#c68a5f']);
  const hair = random.pick([
    '#221a16',
    '#2e211a',
    '#3a2418',
    '#221a16',
    ...(woman ? [] : ['#77716a']),
  ]);
  const tones = {
    skin: art.lit(skin),
    shade: mix(art.lit(skin), '#5a2f2a', 0.34),
    hair,
    hairLight: mix(hair, '#a98a6a', 0.2),
  };
  const cloth = random.pick([
    INK.atlantic,
    INK.madder,
    INK.pine,
    INK.slate,
    INK.plum,
    INK.teal,
    INK.earth,
  ]);
  const [behind, before] = woman ? womanHair(art, tones) : manHair(art, tones);
  return (
    behind +
    neck(tones) +
    clothes(art, cloth, woman) +
    face(tones) +
    before +
    (random.chance(0.38) ? glasses(art) : '')
  );
}

function neck({ skin, shade }: Tones): string {
  return (
    path('M346 430V560Q400 604 454 560V430Z', skin) +
    path('M352 470Q400 520 454 452V560Q430 582 400 584Q404 520 352 470Z', shade)
  );
}

/** Light from the left; the edge of the shadow runs down brow, nose, lips and chin. */
function face({ skin, shade }: Tones): string {
  const outline =
    'M296 318C290 220 336 168 400 168S510 220 504 318C500 410 462 486 400 490C338 486 300 410 296 318Z';
  return (
    ellipse(296, 344, 17, 32, skin) +
    ellipse(504, 344, 17, 32, shade) +
    path(outline, skin) +
    path(
      'M410 168C468 174 510 224 504 318C500 410 462 486 402 490C410 474 416 462 410 450Q400 444 410 434Q418 424 406 416Q398 408 410 398L436 386Q426 352 412 322Q404 300 414 282Q420 230 410 168Z',
      shade,
    ) +
    stroke('M326 300Q348 286 374 296', mix(shade, INK.ink, 0.5), 7) +
    stroke('M430 294Q456 284 478 300', mix(shade, INK.ink, 0.55), 7) +
    stroke('M336 334Q352 326 370 336', mix(shade, INK.ink, 0.4), 5) +
    stroke('M432 334Q450 326 466 334', mix(shade, INK.ink, 0.5), 5) +
    stroke('M368 424Q402 438 440 420', mix(shade, INK.madder, 0.4), 6)
  );
}

type Hair = readonly [behind: string, before: string];

function womanHair(art: Art, tones: Tones): Hair {
  const { hair, hairLight } = tones;
  const veil = art.random.pick([INK.lime, INK.rose, INK.teal, INK.plum, INK.ochre, INK.atlantic]);
  const [light, dark, deep] = [art.lit(veil), art.shade(veil, 0.24), art.shade(veil, 0.44)];
  const styles: readonly Hair[] = [
    [
      path(
        'M400 126C280 122 250 220 262 330C266 430 250 520 220 620H580C550 520 534 430 538 330C550 220 520 122 400 126Z',
        dark,
      ),
      path(
        'M400 130C276 126 252 230 266 340C274 420 320 488 400 520C300 520 262 580 250 640L330 700H560Q552 560 470 508C516 470 530 410 534 340C548 230 524 126 400 130ZM400 184C462 184 498 230 494 318C490 406 456 478 400 482C344 478 310 406 306 318C302 230 338 184 400 184Z',
        light,
        'fill-rule="evenodd"',
      ) +
        path(
          'M400 130C524 126 548 230 534 340C530 410 516 470 470 508Q552 560 560 700H452Q470 580 400 520C420 510 440 500 456 480C484 430 492 380 494 318C498 230 462 184 400 184Z',
          dark,
        ) +
        path('M266 560Q330 620 470 640L464 664Q330 650 256 606Z', deep),
    ],
    [
      path(
        'M400 112C262 108 232 226 244 350C250 450 234 540 246 610H554C566 540 550 450 556 350C568 226 538 108 400 112Z',
        hair,
      ),
      path(
        'M402 112C300 112 252 200 262 330C270 300 300 262 330 240Q400 226 428 178Q446 250 500 286C512 300 520 330 522 352C554 250 530 112 402 112Z',
        hair,
      ) + path('M402 112C320 112 270 170 262 280Q300 190 402 152Z', hairLight),
    ],
    [
      circle(470, 118, 62, hair) +
        circle(452, 104, 34, hairLight) +
        path('M400 130C290 128 262 220 276 340H524C538 220 510 128 400 130Z', hair),
      path(
        'M400 132C300 130 272 214 286 318C300 270 336 232 420 216Q480 230 512 318C528 214 500 134 400 132Z',
        hair,
      ) + path('M398 134C330 134 290 176 286 268Q316 200 398 176Z', hairLight),
    ],
    [
      curls(hair, 400, 250, 168, 15) + curls(hair, 400, 340, 170, 13),
      curls(hair, 400, 196, 108, 11, Math.PI) +
        path(
          'M292 320Q286 230 330 190H470Q514 230 508 320Q496 250 440 216Q400 204 352 220Q304 250 292 320Z',
          hair,
        ),
    ],
    [
      path(
        'M400 118C270 114 246 226 256 330Q252 420 268 480H532Q548 420 544 330C554 226 530 114 400 118Z',
        hair,
      ),
      path(
        'M400 118C288 116 252 210 264 330L296 380Q290 290 330 236Q430 240 470 210Q506 270 506 380L538 330C548 210 512 118 400 118Z',
        hair,
      ) + path('M396 118C320 120 270 160 264 270Q300 180 396 160Z', hairLight),
    ],
  ];
  return art.random.pick([...styles, ...styles.slice(0, 1)]);
}

function manHair(art: Art, tones: Tones): Hair {
  const { random } = art;
  const { hair, hairLight, shade } = tones;
  const cap = random.pick([INK.lime, INK.madder, INK.ink]);
  const tops: readonly string[] = [
    path(
      'M286 330C266 200 318 126 404 126C500 126 536 210 514 330Q512 280 486 248Q420 250 366 214Q320 240 306 276Q296 300 286 330Z',
      hair,
    ) + path('M300 240C306 180 350 140 410 140Q356 170 340 222Q316 240 300 240Z', hairLight),
    path(
      'M288 322C272 214 318 140 400 140S528 214 512 322Q506 262 470 232Q400 206 330 232Q294 262 288 322Z',
      hair,
    ) + path('M306 226Q340 160 404 154Q350 184 326 226Z', hairLight),
    curls(hair, 400, 222, 112, 12, Math.PI) +
      path(
        'M288 334Q282 250 312 206H488Q518 250 512 334Q504 270 470 240Q400 222 330 240Q296 270 288 334Z',
        hair,
      ),
    path(
      'M288 340Q280 290 300 262Q302 300 306 330ZM512 340Q520 290 500 262Q498 300 494 330Z',
      hair,
    ) + ellipse(362, 214, 30, 15, '#ffffff', 'opacity=".18"'),
    path(
      'M288 320Q280 290 294 262H506Q520 290 512 320Q506 280 496 270H304Q294 280 288 320Z',
      hair,
    ) +
      path('M284 268C282 176 330 128 400 128S518 176 516 268Q400 236 284 268Z', art.lit(cap)) +
      path(
        'M412 128C470 134 518 180 516 268Q460 250 420 250Q440 190 412 128Z',
        art.shade(cap, 0.36),
      ),
  ];
  const beards: readonly string[] = [
    '',
    '',
    path('M350 412Q400 392 452 412Q440 424 400 418Q362 424 350 412Z', mix(hair, shade, 0.1)),
    path(
      'M292 350C300 440 346 506 400 510C456 506 500 440 508 350Q490 402 452 408Q400 388 350 408Q310 402 292 350ZM366 424Q400 414 440 424Q436 444 402 446Q372 444 366 424Z',
      mix(hair, shade, 0.12),
      'fill-rule="evenodd"',
    ),
    path(
      'M344 420Q400 392 456 420Q462 500 400 512Q340 500 344 420ZM368 426Q402 416 436 426Q430 442 402 444Q374 442 368 426Z',
      mix(hair, shade, 0.12),
      'fill-rule="evenodd"',
    ),
  ];
  return ['', random.pick(tops) + random.pick(beards)];
}

/** A crown of curls: overlapping discs along an arc (the whole ring, or its upper half). */
function curls(
  ink: Colour,
  x: number,
  y: number,
  radius: number,
  count: number,
  sweep = Math.PI * 2,
): string {
  const ring = repeat(count, (at) => {
    const angle = Math.PI + (at / (sweep < 4 ? count - 1 : count)) * sweep;
    return circle(
      x + Math.cos(angle) * radius * 0.86,
      y + Math.sin(angle) * radius * 0.7,
      radius * 0.3,
      ink,
    );
  });
  return (
    ring +
    path(
      d`M${x - radius * 0.9} ${y}A${radius * 0.9} ${radius * 0.72} 0 0 1 ${x + radius * 0.9} ${y}Z`,
      ink,
    )
  );
}

function glasses(art: Art): string {
  const rim = art.random.pick([INK.ink, '#5a3a26', INK.ink]);
  const round = art.random.chance(0.5);
  const lens = (x: number): string =>
    round
      ? circle(x, 338, 36, '#ffffff', `fill-opacity=".14" stroke="${rim}" stroke-width="7"`)
      : rect(
          x - 38,
          312,
          76,
          52,
          '#ffffff',
          `fill-opacity=".14" stroke="${rim}" stroke-width="7" stroke-linejoin="round"`,
        );
  return (
    lens(352) +
    lens(450) +
    stroke('M390 334Q401 326 412 334M314 332L296 326M488 332L504 326', rim, 6)
  );
}

function clothes(art: Art, cloth: Colour, woman: boolean): string {
  const { random } = art;
  const [light, dark, deep] = [art.lit(cloth), art.shade(cloth, 0.3), art.shade(cloth, 0.55)];
  const shirt = art.bright(random.pick([INK.lime, INK.mist, INK.sand]), 0.4);
  const body = (fill: Colour, shadow: Colour): string =>
    path(
      'M90 810C96 680 150 610 260 576L346 540Q400 596 454 540L540 576C650 610 704 680 710 810Z',
      fill,
    ) + path('M440 556L454 540L540 576C650 610 704 680 710 810H470Q500 660 440 556Z', shadow);
  const jacket =
    body(light, dark) +
    path('M346 540L400 640L454 540L470 556L420 810H380L330 556Z', shirt) +
    path(
      'M346 536L400 618L366 652L318 560ZM454 536L400 618L434 652L482 560Z',
      mix(shirt, INK.slate, 0.16),
    ) +
    path(
      'M318 560L372 810H330L262 650L306 620L284 596ZM482 560L428 810H470L538 650L494 620L516 596Z',
      deep,
    );
  const tie = path('M386 640H414L420 664L428 790L400 812L372 790L380 664Z', art.lit(INK.madder));
  const djellaba =
    body(light, dark) +
    path('M312 556Q400 700 488 556L508 572Q430 720 402 812H396Q370 720 292 572Z', deep) +
    path(
      'M300 556Q262 520 290 500L346 536L400 668L340 612ZM500 556Q538 520 510 500L454 536L400 668L460 612Z',
      art.bright(cloth, 0.18),
    ) +
    repeat(4, (at) => circle(400, 700 + at * 32, 7, art.lit(INK.wheat)));
  const round = body(light, dark) + path('M330 546Q400 640 470 546L488 558Q400 676 312 558Z', deep);
  const caftan =
    body(light, dark) +
    path(
      'M330 546Q366 610 376 812H424Q434 610 470 546L494 560Q452 640 448 812H352Q348 640 306 560Z',
      art.lit(INK.wheat),
    ) +
    repeat(6, (at) => circle(400, 660 + at * 26, 6, deep)) +
    path('M344 542L400 628L456 542Q440 590 400 600Q360 590 344 542Z', shirt);
  return random.pick(
    woman ? [jacket, round, caftan, round] : [jacket + tie, jacket, djellaba, round],
  );
}
