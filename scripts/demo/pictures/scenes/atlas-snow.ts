import type { Art } from '../kit/art';
import { INK, mix } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { mountain, ridge } from '../kit/land';
import { figure } from '../kit/people';
import { cedar } from '../kit/plants';
import { birds, clouds, sky, sun } from '../kit/sky';
import { path, placed, rect, stroke } from '../kit/svg';

export const atlasSnowScene: Drawing = {
  hours: ['morning', 'noon', 'gold', 'dusk'],
  draw: atlasSnow,
};

/** The high range under snow, cedars before it, a mule track. */
function atlasSnow(art: Art): string {
  const { random } = art;
  const main = random.between(520, 660);
  return (
    sky(art, 560) +
    sun(art, main - 250, random.between(140, 210), 54) +
    clouds(art, 4, 90, 260) +
    mountain(art, {
      x: main - 330,
      top: 270,
      foot: 620,
      width: 640,
      colour: INK.slate,
      distance: 0.55,
      snow: 0.42,
    }) +
    mountain(art, {
      x: main + 390,
      top: 240,
      foot: 620,
      width: 720,
      colour: INK.slate,
      distance: 0.5,
      snow: 0.45,
    }) +
    mountain(art, {
      x: main,
      top: 122,
      foot: 640,
      width: 900,
      colour: mix(INK.slate, INK.plum, 0.25),
      distance: 0.16,
      snow: 0.56,
    }) +
    mountain(art, {
      x: main - 430,
      top: 420,
      foot: 700,
      width: 700,
      colour: INK.earth,
      distance: 0.22,
    }) +
    mountain(art, {
      x: main + 470,
      top: 440,
      foot: 700,
      width: 760,
      colour: INK.earth,
      distance: 0.16,
    }) +
    ridge(art, { y: 680, height: 110, colour: art.shade(INK.olive, 0.2) }) +
    ridge(art, { y: 740, height: 80, colour: art.shade(INK.pine, 0.05) }) +
    track(art) +
    [90, 190, 275, 905, 1000, 1120]
      .map((x, at) => cedar(art, x, 770 + (at % 2) * 16, random.between(190, 320)))
      .join('') +
    birds(art, 4, main - 120, 220, 90, art.shade(INK.slate, 0.5)) +
    mule(art, 640, 722)
  );
}

function track(art: Art): string {
  return path(
    'M560 812C600 780 720 760 690 730S560 700 590 676Q640 700 730 722T660 812Z',
    art.bright(INK.sand, 0.1),
  );
}

function mule(art: Art, x: number, y: number): string {
  const coat = art.shade(INK.wood, 0.45);
  const beast = placed(
    path(
      'M-46-62Q-30-71-6-67Q14-65 26-70L43-92L40-110L48-99L54-111L54-95L73-79Q76-72 69-70L56-76L46-56Q43-44 37-38L36 0H30L28-34L22-33L20 0H14L14-36Q-10-30-30-38L-34-20L-32 0H-38L-42-22L-44 0H-50L-49-30Q-52-50-46-62Z',
      coat,
    ) +
      stroke('M-47-60Q-60-50-55-28', coat, 4) +
      path('M-26-70H16L19-40H-29Z', art.lit(INK.madder)) +
      rect(-27, -58, 44, 5, art.lit(INK.wheat)),
    x,
    y,
    0.8,
  );
  return (
    beast +
    figure(art, {
      x: x + 78,
      foot: y + 3,
      height: 74,
      kind: 'djellaba',
      cloth: INK.lime,
      flip: false,
    })
  );
}
