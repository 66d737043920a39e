import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPER_COLOURS } from './paper-colours';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const LIGHT = coloursOf(css.slice(css.indexOf('@theme'), css.indexOf('@media')));
const SYSTEM_DARK = coloursOf(
  css.slice(
    css.indexOf('@media (prefers-color-scheme: dark)'),
    css.indexOf(":root[data-theme='dark']"),
  ),
);
const CHOSEN_DARK = coloursOf(css.slice(css.indexOf(":root[data-theme='dark']")));

const GROUNDS = ['paper', 'raised', 'tint', 'sunken'] as const;

/** Of a colour on paper, raised, tint and sunken. */
const ON_GROUNDS: [name: string, light: number[], dark: number[], least: number][] = [
  ['ink', [16.97, 17.54, 15.3, 13.6], [15.18, 14.31, 13.86, 16.05], 7],
  ['ink-2', [9.19, 9.5, 8.29, 7.37], [9.65, 9.09, 8.81, 10.2], 7],
  ['ink-3', [5.74, 5.93, 5.17, 4.6], [6.37, 6.01, 5.82, 6.74], 4.5],
  ['accent', [7.91, 8.17, 7.13, 6.34], [7.44, 7.02, 6.79, 7.87], 4.5],
  ['accent-strong', [10.48, 10.84, 9.45, 8.41], [9.84, 9.27, 8.98, 10.4], 7],
  ['link', [9.19, 9.5, 8.29, 7.37], [9.36, 8.82, 8.54, 9.9], 7],
  ['focus', [6.17, 6.38, 5.57, 4.95], [8.71, 8.21, 7.95, 9.21], 3],
  ['control', [4.02, 4.16, 3.63, 3.23], [4.47, 4.21, 4.08, 4.73], 3],
];

const PAIRS: [text: string, ground: string, light: number, dark: number, least: number][] = [
  ['on-breaking', 'breaking', 7.57, 5.92, 4.5],
  ['ink', 'mark', 14.59, 7.1, 7],
  ['info', 'info-ground', 6.96, 7.9, 4.5],
  ['good', 'good-ground', 6.3, 7.96, 4.5],
  ['warn', 'warn-ground', 6.51, 8.36, 4.5],
  ['danger', 'danger-ground', 6.82, 7.8, 4.5],
  ['timed', 'timed-ground', 7.27, 7.96, 4.5],
  ['quiet', 'quiet-ground', 7.71, 7.78, 4.5],
  ['on-foot', 'foot', 16.97, 16.05, 7],
];

describe('the colours of the paper', () => {
  it('are the same whether the system asks for dark or the reader', () => {
    expect(CHOSEN_DARK).toEqual(SYSTEM_DARK);
    expect([...SYSTEM_DARK.keys()]).toEqual([...LIGHT.keys()]);
  });

  it.each(ON_GROUNDS)('%s keeps its contrast on every ground', (name, light, dark, least) => {
    GROUNDS.forEach((ground, place) => {
      const inLight = contrast(colour(LIGHT, name), colour(LIGHT, ground));
      const inDark = contrast(colour(SYSTEM_DARK, name), colour(SYSTEM_DARK, ground));
      expect(inLight, `light, on ${ground}`).toBeCloseTo(light[place] ?? NaN, 1);
      expect(inDark, `dark, on ${ground}`).toBeCloseTo(dark[place] ?? NaN, 1);
      expect(Math.min(inLight, inDark)).toBeGreaterThanOrEqual(least);
    });
  });

  it.each(PAIRS)('%s is read on %s', (text, ground, light, dark, least) => {
    const inLight = contrast(colour(LIGHT, text), colour(LIGHT, ground));
    const inDark = contrast(colour(SYSTEM_DARK, text), colour(SYSTEM_DARK, ground));
    expect(inLight).toBeCloseTo(light, 1);
    expect(inDark).toBeCloseTo(dark, 1);
    expect(Math.min(inLight, inDark)).toBeGreaterThanOrEqual(least);
  });

  it('give the browser the ground of the page', () => {
    expect(PAPER_COLOURS).toEqual({
      light: LIGHT.get('paper'),
      dark: SYSTEM_DARK.get('paper'),
    });
  });
});

function coloursOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

function colour(colours: ReadonlyMap<string, string>, name: string): string {
  const hex = colours.get(name);
  if (hex === undefined) throw new Error(`No colour is called ${name}`);
  return hex;
}

/** WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
