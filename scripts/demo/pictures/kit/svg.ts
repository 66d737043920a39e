import type { Colour } from './colour';

/** Every picture is drawn on this sheet and cut from its middle. */
export const SHEET = { width: 1200, height: 800 } as const;

export type Point = readonly [x: number, y: number];

/** Path data with its numbers cut to a tenth. */
export function d(strings: TemplateStringsArray, ...values: (number | string)[]): string {
  return strings.reduce((data, part, at) => {
    const value = values[at - 1];
    return data + (typeof value === 'number' ? tenth(value) : (value ?? '')) + part;
  });
}

export function path(data: string, fill: Colour, more = ''): string {
  return `<path d="${data}" fill="${fill}"${attribute(more)}/>`;
}

export function stroke(data: string, colour: Colour, width: number, more = ''): string {
  return `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${tenth(width)}" stroke-linecap="round" stroke-linejoin="round"${attribute(more)}/>`;
}

export function polygon(points: readonly Point[], fill: Colour, more = ''): string {
  return path(`${along(points)}Z`, fill, more);
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Colour,
  more = '',
): string {
  return path(d`M${x} ${y}h${width}v${height}h${-width}Z`, fill, more);
}

export function circle(x: number, y: number, radius: number, fill: Colour, more = ''): string {
  return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(radius)}" fill="${fill}"${attribute(more)}/>`;
}

export function ellipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: Colour,
  more = '',
): string {
  return `<ellipse cx="${tenth(x)}" cy="${tenth(y)}" rx="${tenth(rx)}" ry="${tenth(ry)}" fill="${fill}"${attribute(more)}/>`;
}

export function group(content: string, more: string): string {
  return `<g ${more}>${content}</g>`;
}

/** Sets a drawing made around its own origin down at a place, at a size, perhaps turned round. */
export function placed(
  content: string,
  x: number,
  y: number,
  scale = 1,
  options: { flip?: boolean; turn?: number } = {},
): string {
  const turn = options.turn ? ` rotate(${tenth(options.turn)})` : '';
  const across = options.flip ? -scale : scale;
  return group(
    content,
    `transform="translate(${tenth(x)} ${tenth(y)})${turn} scale(${thousandth(across)} ${thousandth(scale)})"`,
  );
}

/** A drawing upside down, as in water whose edge is at half of `sum`. */
export function mirroredAt(content: string, sum: number): string {
  return `<g transform="translate(0 ${sum}) scale(1 -1)">${content}</g>`;
}

export function fade(content: string, opacity: number): string {
  return group(content, `opacity="${thousandth(opacity)}"`);
}

export function repeat(count: number, draw: (at: number) => string): string {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, at) => draw(at)).join('');
}

/** A straight line through points. */
export function along(points: readonly Point[]): string {
  return points.map(([x, y], at) => d`${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** A soft line through points (Catmull-Rom as Béziers). */
export function smooth(points: readonly Point[], start: 'M' | 'L' = 'M'): string {
  return points
    .map((point, at) => {
      const before = points[at - 1];
      if (!before) return d`${start}${point[0]} ${point[1]}`;
      const first = points[at - 2] ?? before;
      const after = points[at + 1] ?? point;
      return d`C${before[0] + (point[0] - first[0]) / 6} ${before[1] + (point[1] - first[1]) / 6} ${point[0] - (after[0] - before[0]) / 6} ${point[1] - (after[1] - before[1]) / 6} ${point[0]} ${point[1]}`;
    })
    .join('');
}

function attribute(more: string): string {
  return more ? ` ${more}` : '';
}

export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function thousandth(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
