/** The inks of the picture desk: the paper's own three, and what the country adds. */
export const INK = {
  ink: '#1b1916',
  paper: '#fdfbf7',
  madder: '#9a1b2d',
  brick: '#b04a30',
  terracotta: '#c96f45',
  ochre: '#d4973d',
  wheat: '#e8bd5c',
  sand: '#e9d2a6',
  lime: '#f4ebd8',
  rose: '#dc9486',
  plum: '#5c2c45',
  wood: '#7b4d2f',
  earth: '#8d5a3c',
  olive: '#7b8445',
  leaf: '#4c6e45',
  pine: '#26483f',
  mint: '#9dbb9f',
  teal: '#23707a',
  sea: '#27708c',
  atlantic: '#17496a',
  navy: '#142b44',
  slate: '#56616a',
  steel: '#93a3a8',
  mist: '#cfd8d4',
} as const;

export type Colour = string;

export function mix(from: Colour, to: Colour, share: number): Colour {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((value, at) => Math.round(value + ((b[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
