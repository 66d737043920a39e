import type { Art } from './art';
import { INK, type Colour } from './colour';
import { circle, d, ellipse, path, placed, rect, repeat } from './svg';

export type Figure =
  'djellaba' | 'walker' | 'stander' | 'woman' | 'carrier' | 'child' | 'seated' | 'worker';

const CLOTHES = [
  INK.madder,
  INK.teal,
  INK.ochre,
  INK.lime,
  INK.atlantic,
  INK.plum,
  INK.olive,
  INK.wood,
] as const;
const SKIN = ['#8a5a3c', '#a06a45', '#6f4630'] as const;

/** A passer-by, small and without a face, standing on a line. */
export function figure(
  art: Art,
  options: {
    x: number;
    foot: number;
    height: number;
    kind?: Figure;
    cloth?: Colour;
    flip?: boolean;
  },
): string {
  const kind =
    options.kind ??
    art.random.pick(['djellaba', 'walker', 'stander', 'woman', 'woman', 'djellaba'] as const);
  const cloth = options.cloth ?? art.random.pick(CLOTHES);
  const inks = {
    cloth: art.lit(cloth),
    dark: art.shade(cloth, 0.42),
    skin: art.shade(art.random.pick(SKIN), 0.12),
    deep: art.shade(INK.ink, 0.2),
  };
  const flip = options.flip ?? art.random.chance(0.5);
  return placed(FIGURES[kind](inks), options.x, options.foot, options.height / 100, { flip });
}

/** Several passers-by in one row, loosely spaced. */
export function crowd(
  art: Art,
  options: {
    from: number;
    to: number;
    foot: number;
    height: number;
    count: number;
    kinds?: readonly Figure[];
  },
): string {
  const { from, to, foot, height, count, kinds } = options;
  return repeat(count, (at) => {
    const x =
      from +
      ((to - from) * (at + 0.5)) / count +
      art.random.between(-0.3, 0.3) * ((to - from) / count);
    return figure(art, {
      x,
      foot: foot + art.random.between(-0.04, 0.04) * height,
      height: height * art.random.between(0.92, 1.06),
      ...(kinds ? { kind: art.random.pick(kinds) } : {}),
    });
  });
}

/** Rows of heads seen from behind: an audience, a gallery, a stand. */
export function heads(
  art: Art,
  options: { from: number; to: number; y: number; size: number; step: number; colour: Colour },
): string {
  const { from, to, y, size, step, colour } = options;
  return repeat((to - from) / step, (at) => {
    const x = from + step * (at + 0.5) + art.random.between(-0.14, 0.14) * step;
    const up = y + art.random.between(-0.2, 0.2) * size;
    const ink = art.shade(colour, art.random.between(0.1, 0.4));
    return (
      path(
        d`M${x - size * 1.5} ${up + size * 2.4}Q${x - size * 1.4} ${up + size * 0.95} ${x} ${up + size * 0.9}Q${x + size * 1.4} ${up + size * 0.95} ${x + size * 1.5} ${up + size * 2.4}Z`,
        ink,
      ) + ellipse(x, up, size * 0.78, size * 0.95, ink)
    );
  });
}

type Inks = { cloth: Colour; dark: Colour; skin: Colour; deep: Colour };

const FIGURES: Record<Figure, (inks: Inks) => string> = {
  djellaba: ({ cloth, dark, skin }) =>
    path('M-15 0L-11-62Q-10-80 0-81Q10-80 11-62L16 0Z', cloth) +
    path('M4-80Q10-78 11-62L16 0H6Q9-40 4-80Z', dark) +
    path('M-9-78Q-11-94-1-101Q10-95 9-78Q0-70-9-78Z', cloth) +
    path('M-7-80Q-7-90-1-92Q5-90 5-80Q-1-76-7-80Z', skin) +
    path('M-1-101Q10-95 9-78L4-77Q8-90-1-101Z', dark),
  walker: ({ cloth, dark, skin, deep }) =>
    path('M-3-48L-16-2L-9 0L2-36L9-18L17 0L24-3L14-24L8-50Z', deep) +
    path('M-10-80Q0-86 10-80L12-46Q0-42-9-46Z', cloth) +
    path('M3-83Q8-82 10-80L12-46L6-45Z', dark) +
    path('M-9-79L-17-54L-12-40L-8-42L-11-54L-5-72Z', cloth) +
    path('M9-79L19-60L16-46L12-47L13-58L6-70Z', dark) +
    circle(1, -92, 7.4, skin) +
    path('M-6-93Q-6-101 1-101Q9-100 8-91Q4-96-6-93Z', deep),
  stander: ({ cloth, dark, skin, deep }) =>
    path('M-9-48L-9 0H-2L0-40L3 0H10L9-48Z', deep) +
    path('M-12-80Q0-86 12-80L10-44H-10Z', cloth) +
    path('M3-83Q9-82 12-80L10-44H4Z', dark) +
    path('M-12-79L-16-46L-11-45L-8-70Z', cloth) +
    path('M12-79L16-46L11-45L8-70Z', dark) +
    circle(0, -92, 7.4, skin) +
    path('M-7-92Q-7-101 0-101Q8-100 7-91Q3-97-7-92Z', deep),
  woman: ({ cloth, dark, skin, deep }) =>
    path('M-15-2Q-10-40-9-62Q-8-78 0-79Q8-78 9-62Q11-40 16-2Z', cloth) +
    path('M4-78Q8-76 9-62Q11-40 16-2H7Q8-40 4-78Z', dark) +
    path('M-8-2h5v2h-7zM4-2h5l3 2h-8z', deep) +
    path('M-8-72Q-11-98 0-100Q11-98 9-72Q0-64-8-72Z', dark) +
    ellipse(-2.4, -88, 4.6, 6, skin),
  carrier: ({ cloth, dark, skin, deep }) =>
    path('M-3-48L-14-2L-8 0L2-36L8-18L14 0L20-3L12-24L8-50Z', deep) +
    path('M-10-78Q0-84 10-78L11-46Q0-42-9-46Z', cloth) +
    path('M3-81Q8-80 10-78L11-46L5-45Z', dark) +
    path('M-9-77L-15-96L-10-98L-4-74Z', cloth) +
    path('M9-77L16-96L11-98L5-74Z', dark) +
    circle(0, -88, 7, skin) +
    path('M-19-98H19L15-112Q0-121-15-112Z', '#b98a4e') +
    path('M-19-98H19L18-102H-18Z', '#8a6234'),
  child: ({ cloth, dark, skin, deep }) =>
    path('M-9-50L-9 0H-2L0-40L3 0H10L9-50Z', deep) +
    path('M-12-78Q0-84 12-78L12-44H-11Z', cloth) +
    rect(-7, -78, 15, 26, dark) +
    circle(0, -90, 10, skin) +
    path('M-10-90Q-10-102 0-102Q11-101 10-89Q4-96-10-90Z', deep),
  seated: ({ cloth, dark, skin, deep }) =>
    path('M-20 0Q-26-14-10-22L18-20Q30-10 26 0Z', dark) +
    path('M-12-70Q0-78 11-70Q16-40 14-14Q0-8-14-14Q-16-44-12-70Z', cloth) +
    path('M4-74Q8-73 11-70Q16-40 14-14L6-11Q9-50 4-74Z', dark) +
    circle(-1, -83, 8, skin) +
    path('M-9-84Q-8-93 0-93Q8-92 7-83Q2-89-9-84Z', deep),
  worker: ({ cloth, dark, skin, deep }) =>
    path('M-9-48L-9 0H-2L0-40L3 0H10L9-48Z', deep) +
    path('M-12-80Q0-86 12-80L10-44H-10Z', cloth) +
    path('M3-83Q9-82 12-80L10-44H4Z', dark) +
    rect(-10, -62, 20, 4, '#f2dd8c') +
    path('M-12-79L-17-48L-12-46L-8-70Z', cloth) +
    path('M12-79L22-62L34-66L34-61L21-56L8-70Z', dark) +
    circle(0, -91, 7, skin) +
    path('M-10-93H10Q9-103 0-103Q-9-103-10-93Z', '#e8bd5c'),
};

/** A figure running, 100 high, feet at the origin. */
export function runner(art: Art, shirt: Colour, shorts: Colour): string {
  const skin = art.shade('#7d5036', 0.1);
  return (
    path('M4-46L26-26L18-2L26 2L38-26L18-52Z', skin) +
    path('M-6-46L-16-28L-40-20L-38-12L-10-20L8-44Z', skin) +
    path('M-14-56L18-56L24-38L4-34L-2-40L-16-34Z', art.lit(shorts)) +
    path('M-10-82Q6-88 16-80L18-54H-14Z', art.lit(shirt)) +
    path('M6-85Q12-84 16-80L18-54H8Z', art.shade(shirt, 0.38)) +
    path('M-8-80L-26-64L-14-48L-9-52L-16-63L-2-72Z', skin) +
    path('M12-80L30-66L42-74L38-79L30-74L16-84Z', skin) +
    circle(10, -94, 8, skin) +
    path('M2-94Q2-104 11-104Q20-102 18-94Q12-98 2-94Z', art.shade(INK.ink, 0))
  );
}
