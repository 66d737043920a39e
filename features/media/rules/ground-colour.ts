/**
 * The 16 colours that may stand behind a picture while it loads (`ground-0` … `ground-15` in the
 * style sheet): a page may carry no style attribute, so the true colour is rounded to one of these.
 */
export const GROUND_COLOURS = [
  '#1b1916',
  '#4a453d',
  '#857b6b',
  '#b8ae9c',
  '#e9e2d4',
  '#f4efe5',
  '#9a1b2d',
  '#c46a4a',
  '#d9a441',
  '#8a6b2f',
  '#7c8a52',
  '#3f5d3a',
  '#9fc0cc',
  '#4d86a0',
  '#1f4d6b',
  '#2c2a4a',
] as const;

type Rgb = { readonly r: number; readonly g: number; readonly b: number };

/** Index of the ground colour nearest to a colour. */
export function nearestGroundColour(colour: Rgb): number {
  let nearest = 0;
  let least = Infinity;
  GROUND_COLOURS.forEach((hex, index) => {
    const distance = distanceOf(colour, parse(hex));
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 0xff, b: value & 0xff };
}

/** Weighted by what the eye tells apart best ("redmean"), without a colour space conversion. */
function distanceOf(a: Rgb, b: Rgb): number {
  const mean = (a.r + b.r) / 2;
  return (
    (2 + mean / 256) * (a.r - b.r) ** 2 +
    4 * (a.g - b.g) ** 2 +
    (2 + (255 - mean) / 256) * (a.b - b.b) ** 2
  );
}
