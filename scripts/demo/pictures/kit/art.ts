import { mix, type Colour } from './colour';
import type { Light } from './light';
import { randomOf, type Random } from './random';
import { group, tenth } from './svg';

type Stop = readonly [offset: number, colour: Colour, opacity?: number];

/** One picture being drawn: its chance, its light, and the definitions its shapes refer to. */
export type Art = {
  random: Random;
  light: Light;
  /** An ink as this hour shows it. */
  lit: (colour: Colour) => Colour;
  shade: (colour: Colour, depth?: number) => Colour;
  bright: (colour: Colour, amount?: number) => Colour;
  far: (colour: Colour, distance: number) => Colour;
  linear: (stops: readonly Stop[], direction?: readonly [number, number, number, number]) => string;
  radial: (stops: readonly Stop[]) => string;
  clipped: (shape: string, content: string) => string;
  definitions: () => string;
};

export function artOf(seed: string, light: Light): Art {
  const definitions: string[] = [];
  const define = (element: (id: string) => string): string => {
    const id = `d${definitions.length}`;
    definitions.push(element(id));
    return id;
  };
  const lit = (colour: Colour): Colour => mix(colour, light.tint, light.tinting);
  const random = randomOf(seed);
  return {
    random,
    light,
    lit,
    shade: (colour, depth = 0.4) => mix(lit(colour), light.shadow, depth),
    bright: (colour, amount = 0.35) => mix(lit(colour), light.sun, amount),
    far: (colour, distance) => mix(lit(colour), light.haze, distance),
    linear: (stops, [x1, y1, x2, y2] = [0, 0, 0, 1]) =>
      `url(#${define((id) => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.map(stop).join('')}</linearGradient>`)})`,
    radial: (stops) =>
      `url(#${define((id) => `<radialGradient id="${id}">${stops.map(stop).join('')}</radialGradient>`)})`,
    clipped: (shape, content) =>
      group(
        content,
        `clip-path="url(#${define((id) => `<clipPath id="${id}">${shape}</clipPath>`)})"`,
      ),
    definitions: () => definitions.join(''),
  };
}

function stop([offset, colour, opacity]: Stop): string {
  const veil = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
  return `<stop offset="${tenth(offset * 100)}%" stop-color="${colour}"${veil}/>`;
}
