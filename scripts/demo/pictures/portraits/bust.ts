import type { Art } from '../kit/art';
import { INK, mix, type Colour } from '../kit/colour';
import { circle, ellipse, path, rect, stroke } from '../kit/svg';
import { dressed, type Dress } from './dress';
import { haired, type Hairstyle } from './hair';
import type { Tones } from './tones';

export type Look = {
  skin: Colour;
  hair: Hairstyle;
  grey?: boolean;
  veil?: Colour;
  beard?: 'moustache' | 'full';
  glasses?: 'round' | 'square';
  dress: Dress;
  cloth: Colour;
};

/** Head and shoulders in two tones, the light from the left. A type, not a likeness. */
export function bust(art: Art, look: Look): string {
  const hair = look.grey ? '#8b857d' : '#221a16';
  const tones: Tones = {
    skin: art.lit(look.skin),
    shade: mix(art.lit(look.skin), '#5a2f2a', 0.34),
    hair,
    hairLight: mix(hair, look.grey ? '#e9e4da' : '#a98a6a', look.grey ? 0.4 : 0.2),
  };
  const [behind, before] = haired(art, look.hair, tones, look.veil ?? INK.lime);
  return (
    behind +
    neck(tones) +
    dressed(art, look.dress, look.cloth) +
    face(tones) +
    (look.beard ? beard(look.beard, tones) : '') +
    before +
    (look.glasses ? glasses(look.glasses) : '')
  );
}

function neck({ skin, shade }: Tones): string {
  return (
    path('M346 430V560Q400 604 454 560V430Z', skin) +
    path('M352 470Q400 520 454 452V560Q430 582 400 584Q404 520 352 470Z', shade)
  );
}

/** The edge of the shadow runs down brow, nose, lips and chin: it is what makes the face. */
function face({ skin, shade }: Tones): string {
  return (
    ellipse(296, 344, 17, 32, skin) +
    ellipse(504, 344, 17, 32, shade) +
    path(
      'M296 318C290 220 336 168 400 168S510 220 504 318C500 410 462 486 400 490C338 486 300 410 296 318Z',
      skin,
    ) +
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

function beard(kind: 'moustache' | 'full', { hair, shade }: Tones): string {
  const ink = mix(hair, shade, 0.12);
  return kind === 'moustache'
    ? path('M350 412Q400 392 452 412Q440 424 400 418Q362 424 350 412Z', ink)
    : path(
        'M292 350C300 440 346 506 400 510C456 506 500 440 508 350Q490 402 452 408Q400 388 350 408Q310 402 292 350ZM366 424Q400 414 440 424Q436 444 402 446Q372 444 366 424Z',
        ink,
        'fill-rule="evenodd"',
      );
}

function glasses(shape: 'round' | 'square'): string {
  const rim = `fill-opacity=".14" stroke="${INK.ink}" stroke-width="7" stroke-linejoin="round"`;
  const lens = (x: number): string =>
    shape === 'round'
      ? circle(x, 338, 36, '#ffffff', rim)
      : rect(x - 38, 312, 76, 52, '#ffffff', rim);
  return (
    lens(352) +
    lens(450) +
    stroke('M390 334Q401 326 412 334M314 332L296 326M488 332L504 326', INK.ink, 6)
  );
}
