import type { Art } from '../kit/art';
import { INK, mix, type Colour } from '../kit/colour';
import { circle, path, repeat } from '../kit/svg';

export type Dress = 'jacket' | 'djellaba' | 'round' | 'kaftan';

export function dressed(art: Art, dress: Dress, cloth: Colour): string {
  const [light, dark, deep] = [art.lit(cloth), art.shade(cloth, 0.3), art.shade(cloth, 0.55)];
  const shirt = art.bright(INK.lime, 0.4);
  const body =
    path(
      'M90 810C96 680 150 610 260 576L346 540Q400 596 454 540L540 576C650 610 704 680 710 810Z',
      light,
    ) + path('M440 556L454 540L540 576C650 610 704 680 710 810H470Q500 660 440 556Z', dark);
  switch (dress) {
    case 'jacket':
      return (
        body +
        path('M346 540L400 640L454 540L470 556L420 810H380L330 556Z', shirt) +
        path(
          'M346 536L400 618L366 652L318 560ZM454 536L400 618L434 652L482 560Z',
          mix(shirt, INK.slate, 0.16),
        ) +
        path(
          'M318 560L372 810H330L262 650L306 620L284 596ZM482 560L428 810H470L538 650L494 620L516 596Z',
          deep,
        )
      );
    case 'djellaba':
      return (
        body +
        path('M312 556Q400 700 488 556L508 572Q430 720 402 812H396Q370 720 292 572Z', deep) +
        path(
          'M300 556Q262 520 290 500L346 536L400 668L340 612ZM500 556Q538 520 510 500L454 536L400 668L460 612Z',
          art.bright(cloth, 0.18),
        ) +
        repeat(4, (at) => circle(400, 700 + at * 32, 7, art.lit(INK.wheat)))
      );
    case 'round':
      return body + path('M330 546Q400 640 470 546L488 558Q400 676 312 558Z', deep);
    case 'kaftan':
      return (
        body +
        path(
          'M330 546Q366 610 376 812H424Q434 610 470 546L494 560Q452 640 448 812H352Q348 640 306 560Z',
          art.lit(INK.wheat),
        ) +
        repeat(6, (at) => circle(400, 660 + at * 26, 6, deep)) +
        path('M344 542L400 628L456 542Q440 590 400 600Q360 590 344 542Z', shirt)
      );
    default:
      return dress satisfies never;
  }
}
