import type { DemoScene } from '../content/types';
import { artOf } from './kit/art';
import type { Drawing } from './kit/drawing';
import { LIGHTS } from './kit/light';
import { randomOf, type Random } from './kit/random';
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
} satisfies Record<DemoScene, Drawing>;

export const SCENES = Object.keys(DRAWINGS) as DemoScene[];

/**
 * Draws an editorial picture as SVG. The same scene, seed and size give the same bytes; another
 * seed gives another hour, arrangement and direction. The subject keeps to the middle, so that
 * crops to 16:9 and to a square lose nothing of it.
 */
export function drawScene(
  scene: DemoScene,
  seed: number | string,
  size: { width: number; height: number },
): string {
  const drawing: Drawing = DRAWINGS[scene];
  const random = randomOf(`${scene} ${seed}`);
  const light = LIGHTS[random.pick(drawing.hours)];
  const mirrored = random.chance(0.5);
  const art = artOf(`${seed} ${scene}`, light);
  const ground = rect(0, 0, SHEET.width, SHEET.height, art.light.haze);
  const drawn = ground + drawing.draw(art);
  const framed = group(drawn, framing(random, mirrored));
  const box = `viewBox="0 0 ${SHEET.width} ${SHEET.height}" preserveAspectRatio="xMidYMid slice"`;
  const measures = `width="${size.width}" height="${size.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${measures} ${box}><defs>${art.definitions()}</defs>${framed}</svg>`;
}

/** Steps a little nearer and to one side, and turns round: no two pictures of a scene are framed alike. */
function framing(random: Random, mirrored: boolean): string {
  const zoom = Math.round(random.between(1, 1.1) * 1000) / 1000;
  const [slackX, slackY] = [SHEET.width * (zoom - 1), SHEET.height * (zoom - 1)];
  const [x, y] = [
    -Math.round(random.between(0.2, 0.8) * slackX),
    -Math.round(random.between(0.3, 0.7) * slackY),
  ];
  return mirrored
    ? `transform="translate(${SHEET.width - x} ${y}) scale(${-zoom} ${zoom})"`
    : `transform="translate(${x} ${y}) scale(${zoom})"`;
}
