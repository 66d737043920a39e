import type { Art } from '../kit/art';
import { INK, type Colour } from '../kit/colour';
import { circle, d, path, repeat } from '../kit/svg';
import type { Tones } from './tones';

export type Hairstyle = 'veil' | 'long' | 'bun' | 'curls' | 'bob' | 'parted' | 'cropped' | 'cap';

/** What stands behind the head and what lies before it. */
export type Hair = readonly [behind: string, before: string];

export function haired(art: Art, style: Hairstyle, tones: Tones, veil: Colour): Hair {
  const { hair, hairLight } = tones;
  switch (style) {
    case 'veil':
      return veiled(art, veil);
    case 'long':
      return [
        path(
          'M400 112C262 108 232 226 244 350C250 450 234 540 246 610H554C566 540 550 450 556 350C568 226 538 108 400 112Z',
          hair,
        ),
        path(
          'M402 112C300 112 252 200 262 330C270 300 300 262 330 240Q400 226 428 178Q446 250 500 286C512 300 520 330 522 352C554 250 530 112 402 112Z',
          hair,
        ) + path('M402 112C320 112 270 170 262 280Q300 190 402 152Z', hairLight),
      ];
    case 'bun':
      return [
        circle(470, 118, 62, hair) +
          circle(452, 104, 34, hairLight) +
          path('M400 130C290 128 262 220 276 340H524C538 220 510 128 400 130Z', hair),
        path(
          'M400 132C300 130 272 214 286 318C300 270 336 232 420 216Q480 230 512 318C528 214 500 134 400 132Z',
          hair,
        ) + path('M398 134C330 134 290 176 286 268Q316 200 398 176Z', hairLight),
      ];
    case 'curls':
      return [
        curls(hair, { y: 250, radius: 168, count: 15 }) +
          curls(hair, { y: 340, radius: 170, count: 13 }),
        curls(hair, { y: 196, radius: 108, count: 11, half: true }) +
          path(
            'M292 320Q286 230 330 190H470Q514 230 508 320Q496 250 440 216Q400 204 352 220Q304 250 292 320Z',
            hair,
          ),
      ];
    case 'bob':
      return [
        path(
          'M400 118C270 114 246 226 256 330Q252 420 268 480H532Q548 420 544 330C554 226 530 114 400 118Z',
          hair,
        ),
        path(
          'M400 118C288 116 252 210 264 330L296 380Q290 290 330 236Q430 240 470 210Q506 270 506 380L538 330C548 210 512 118 400 118Z',
          hair,
        ) + path('M396 118C320 120 270 160 264 270Q300 180 396 160Z', hairLight),
      ];
    case 'parted':
      return [
        '',
        path(
          'M286 330C266 200 318 126 404 126C500 126 536 210 514 330Q512 280 486 248Q420 250 366 214Q320 240 306 276Q296 300 286 330Z',
          hair,
        ) + path('M300 240C306 180 350 140 410 140Q356 170 340 222Q316 240 300 240Z', hairLight),
      ];
    case 'cropped':
      return [
        '',
        curls(hair, { y: 222, radius: 112, count: 12, half: true }) +
          path(
            'M288 334Q282 250 312 206H488Q518 250 512 334Q504 270 470 240Q400 222 330 240Q296 270 288 334Z',
            hair,
          ),
      ];
    case 'cap':
      return [
        '',
        path(
          'M288 320Q280 290 294 262H506Q520 290 512 320Q506 280 496 270H304Q294 280 288 320Z',
          hair,
        ) +
          path(
            'M284 268C282 176 330 128 400 128S518 176 516 268Q400 236 284 268Z',
            art.lit(INK.lime),
          ) +
          path(
            'M412 128C470 134 518 180 516 268Q460 250 420 250Q440 190 412 128Z',
            art.shade(INK.lime, 0.3),
          ),
      ];
    default:
      return style satisfies never;
  }
}

function veiled(art: Art, veil: Colour): Hair {
  const [light, dark, deep] = [art.lit(veil), art.shade(veil, 0.24), art.shade(veil, 0.44)];
  return [
    path(
      'M400 126C280 122 250 220 262 330C266 430 250 520 220 620H580C550 520 534 430 538 330C550 220 520 122 400 126Z',
      dark,
    ),
    path(
      'M400 130C276 126 252 230 266 340C274 420 320 488 400 520C300 520 262 580 250 640Q330 712 430 712Q520 710 562 676Q548 556 470 508C516 470 530 410 534 340C548 230 524 126 400 130ZM400 184C462 184 498 230 494 318C490 406 456 478 400 482C344 478 310 406 306 318C302 230 338 184 400 184Z',
      light,
      'fill-rule="evenodd"',
    ) +
      path(
        'M400 130C524 126 548 230 534 340C530 410 516 470 470 508Q548 556 562 676Q520 708 456 712Q470 580 400 520C420 510 440 500 456 480C484 430 492 380 494 318C498 230 462 184 400 184Z',
        dark,
      ) +
      path('M266 560Q330 620 470 640L464 664Q330 650 256 606Z', deep),
  ];
}

/** A crown of curls: overlapping discs along a ring, or along its upper half. */
function curls(
  ink: Colour,
  ring: { y: number; radius: number; count: number; half?: boolean },
): string {
  const { y, radius, count, half = false } = ring;
  const discs = repeat(count, (at) => {
    const angle = Math.PI + (half ? (at / (count - 1)) * Math.PI : (at / count) * Math.PI * 2);
    return circle(
      400 + Math.cos(angle) * radius * 0.86,
      y + Math.sin(angle) * radius * 0.7,
      radius * 0.3,
      ink,
    );
  });
  return (
    discs +
    path(
      d`M${400 - radius * 0.9} ${y}A${radius * 0.9} ${radius * 0.72} 0 0 1 ${400 + radius * 0.9} ${y}Z`,
      ink,
    )
  );
}
