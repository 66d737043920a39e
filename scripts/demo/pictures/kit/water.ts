import type { Art } from './art';
import { mix, type Colour } from './colour';
import { d, fade, path, rect, repeat, SHEET, smooth, type Point } from './svg';

/** Water from a line down: darker towards the viewer, with broken strokes of the sky's light. */
export function water(
  art: Art,
  options: { y: number; colour: Colour; bottom?: number; calm?: boolean; glint?: number },
): string {
  const { y, colour, bottom = SHEET.height + 10, calm = false, glint } = options;
  const height = bottom - y;
  const surface = art.linear([
    [0, mix(art.lit(colour), art.light.sky[2], 0.5)],
    [0.35, art.lit(colour)],
    [1, art.shade(colour, 0.42)],
  ]);
  const light = mix(art.light.sky[2], art.light.sun, 0.4);
  const strokes = repeat(calm ? 34 : 58, () => {
    const depth = art.random.between(0, 1) ** 1.6;
    const at = art.random.between(-60, SHEET.width);
    return sliver(
      at,
      y + 6 + depth * height,
      26 + depth * 150 * art.random.between(0.5, 1),
      0.8 + depth * 3.6,
    );
  });
  const road =
    glint === undefined
      ? ''
      : repeat(40, () => {
          const depth = art.random.between(0, 1);
          const width = art.random.between(18, 60) * (0.6 + depth);
          const stray = art.random.between(-1, 1) * (26 + depth * 60);
          return sliver(glint + stray - width / 2, y + 4 + depth * height, width, 1.4 + depth * 4);
        });
  return (
    rect(0, y, SHEET.width, height, surface) +
    fade(path(strokes, light), 0.34) +
    fade(path(road, art.light.sun), 0.85)
  );
}

function sliver(x: number, y: number, width: number, thick: number): string {
  return d`M${x} ${y}Q${x + width / 2} ${y - thick} ${x + width} ${y}Q${x + width / 2} ${y + thick} ${x} ${y}Z`;
}

/** Rows of swell in the manner of a woodcut: each a scalloped edge, lighter at the crest. */
export function swell(
  art: Art,
  options: { y: number; colour: Colour; rows: number; step: number },
): string {
  return repeat(options.rows, (row) => {
    const y = options.y + row * options.step * (1 + row * 0.12);
    const length = 90 + row * 46;
    const shift = art.random.between(-length, 0);
    const count = Math.ceil((SHEET.width + 2 * length) / length) + 1;
    const crest = scallop(shift - length, y, length, 7 + row * 3.4, count);
    const share = row / Math.max(1, options.rows - 1);
    const body = mix(art.bright(options.colour, 0.14), art.shade(options.colour, 0.45), share);
    const foam = mix(art.light.sun, body, 0.25);
    const ends = d`L${SHEET.width + length * 2} ${SHEET.height + 10}L${shift - length} ${SHEET.height + 10}Z`;
    return (
      path(`${crest}${ends}`, foam) +
      path(`${scallop(shift - length + 5, y + 5 + row, length, 7 + row * 3.2, count)}${ends}`, body)
    );
  });
}

function scallop(x: number, y: number, length: number, height: number, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const from = x + at * length;
    const start = at === 0 ? d`M${from} ${y}` : '';
    return `${start}${d`C${from + length * 0.3} ${y + height * 1.1} ${from + length * 0.72} ${y + height * 1.1} ${from + length} ${y}`}`;
  }).join('');
}

/** A river seen from above its valley: narrow at the far end, wide at the near one. */
export function river(
  art: Art,
  options: { from: Point; bends: readonly Point[]; widths: readonly number[]; colour: Colour },
): string {
  const { from, bends, widths, colour } = options;
  const course = [from, ...bends];
  const bank = (side: number): Point[] =>
    course.map(([x, y], at) => [x + side * (widths[at] ?? 0), y] as const);
  const outline = `${smooth(bank(-1))}${smooth([...bank(1)].reverse(), 'L')}Z`;
  const light = mix(art.light.sky[2], art.light.sun, 0.3);
  const gleams = repeat(26, () => {
    const at = art.random.whole(1, course.length - 1);
    const [a, b] = [course[at - 1], course[at]];
    if (!a || !b) return '';
    const share = art.random.between(0, 1);
    const half = ((widths[at - 1] ?? 0) * (1 - share) + (widths[at] ?? 0) * share) * 0.7;
    const length = half * art.random.between(0.3, 0.8);
    return sliver(
      a[0] + (b[0] - a[0]) * share + art.random.between(-half, half - length),
      a[1] + (b[1] - a[1]) * share,
      length,
      0.8 + half * 0.018,
    );
  });
  const surface = art.linear([
    [0, mix(art.lit(colour), art.light.sky[2], 0.55)],
    [1, art.lit(colour)],
  ]);
  return path(outline, surface) + fade(path(gleams, light), 0.5);
}
