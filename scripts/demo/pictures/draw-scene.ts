import { artOf } from './kit/art';
import type { Drawing } from './kit/drawing';
import { LIGHTS } from './kit/light';
import { randomOf } from './kit/random';
import { group, rect, SHEET } from './kit/svg';
import { COAST_SCENES } from './scenes/coast';
import { CULTURE_SCENES } from './scenes/culture';
import { FIELD_SCENES } from './scenes/fields';
import { MOUNTAIN_SCENES } from './scenes/mountains';
import { SOUTH_SCENES } from './scenes/south';
import { SPORT_SCENES } from './scenes/sport';
import { STATE_SCENES } from './scenes/state';
import { TOWN_SCENES } from './scenes/town';
import { TRAVEL_SCENES } from './scenes/travel';
import { WORK_SCENES } from './scenes/work';

const DRAWINGS = {
  ...COAST_SCENES,
  ...MOUNTAIN_SCENES,
  ...SOUTH_SCENES,
  ...FIELD_SCENES,
  ...TOWN_SCENES,
  ...TRAVEL_SCENES,
  ...WORK_SCENES,
  ...STATE_SCENES,
  ...CULTURE_SCENES,
  ...SPORT_SCENES,
} satisfies Record<string, Drawing>;

export type Scene = keyof typeof DRAWINGS;

export const SCENES = Object.keys(DRAWINGS) as Scene[];

/**
 * Draws an editorial picture as SVG. The same scene, seed and size give the same bytes; another
 * seed gives another hour, arrangement and direction. The subject keeps to the middle, so that
 * crops to 16:9 and to a square lose nothing of it.
 */
export function drawScene(
  scene: Scene,
  seed: string,
  size: { width: number; height: number },
): string {
  const drawing: Drawing = DRAWINGS[scene];
  const random = randomOf(`${scene} ${seed}`);
  const light = LIGHTS[random.pick(drawing.hours)];
  const mirrored = random.chance(0.5);
  const art = artOf(`${seed} ${scene}`, light);
  const ground = rect(0, 0, SHEET.width, SHEET.height, art.light.haze);
  const drawn = ground + drawing.draw(art);
  const turned = mirrored
    ? group(drawn, `transform="translate(${SHEET.width} 0) scale(-1 1)"`)
    : drawn;
  const box = `viewBox="0 0 ${SHEET.width} ${SHEET.height}" preserveAspectRatio="xMidYMid slice"`;
  const measures = `width="${size.width}" height="${size.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${measures} ${box}><defs>${art.definitions()}</defs>${turned}</svg>`;
}
