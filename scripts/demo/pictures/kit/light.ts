import type { Colour } from './colour';

/** An hour of the day: what it does to the sky, to distance, to shadow and to every ink. */
export type Light = {
  hour: Hour;
  sky: readonly [top: Colour, middle: Colour, horizon: Colour];
  sun: Colour;
  /** What far things fade into. */
  haze: Colour;
  shadow: Colour;
  tint: Colour;
  tinting: number;
  /** Windows and lamps burn. */
  lampsLit: boolean;
  lamp: Colour;
};

export type Hour = 'dawn' | 'morning' | 'noon' | 'gold' | 'dusk' | 'night' | 'grey';

export const LIGHTS: Record<Hour, Light> = {
  dawn: {
    hour: 'dawn',
    sky: ['#6f98ae', '#e3b5a4', '#fbe3bf'],
    sun: '#fff0d6',
    haze: '#e4c2ad',
    shadow: '#3a3550',
    tint: '#dd9a8c',
    tinting: 0.12,
    lampsLit: false,
    lamp: '#fbe0a0',
  },
  morning: {
    hour: 'morning',
    sky: ['#a9cbd0', '#d9e2d2', '#f6dfb8'],
    sun: '#fdf3dc',
    haze: '#dcdcc9',
    shadow: '#34495c',
    tint: '#f7e3bd',
    tinting: 0.07,
    lampsLit: false,
    lamp: '#f3d58c',
  },
  noon: {
    hour: 'noon',
    sky: ['#4f97b3', '#93c1c8', '#dfe8d8'],
    sun: '#fdf6e4',
    haze: '#b9d3d4',
    shadow: '#24405a',
    tint: '#fdfbf7',
    tinting: 0.03,
    lampsLit: false,
    lamp: '#f3d58c',
  },
  gold: {
    hour: 'gold',
    sky: ['#dc9d58', '#efc482', '#f9e5b9'],
    sun: '#fdf1cf',
    haze: '#efcf97',
    shadow: '#572a2c',
    tint: '#e59a45',
    tinting: 0.14,
    lampsLit: false,
    lamp: '#fbe3a2',
  },
  dusk: {
    hour: 'dusk',
    sky: ['#2f3757', '#8d4f68', '#ee9a63'],
    sun: '#f8c47f',
    haze: '#b06f74',
    shadow: '#221c34',
    tint: '#6d3f60',
    tinting: 0.26,
    lampsLit: true,
    lamp: '#fcd684',
  },
  night: {
    hour: 'night',
    sky: ['#0c1628', '#152a45', '#2c5069'],
    sun: '#f3ead2',
    haze: '#2b4c66',
    shadow: '#081020',
    tint: '#142c4b',
    tinting: 0.52,
    lampsLit: true,
    lamp: '#f9cf7a',
  },
  grey: {
    hour: 'grey',
    sky: ['#8e9b9e', '#b6bcb8', '#dcd8cb'],
    sun: '#efeadd',
    haze: '#c2c5be',
    shadow: '#2b363d',
    tint: '#8a9393',
    tinting: 0.16,
    lampsLit: false,
    lamp: '#f3d58c',
  },
};
