import type { DemoScene } from '../content/types';
import { artOf } from './kit/art';
import type { Drawing } from './kit/drawing';
import { LIGHTS } from './kit/light';
import { randomOf, type Random } from './kit/random';
import { group, rect, SHEET } from './kit/svg';
import { airportScene } from './scenes/airport';
import { athleticsScene } from './scenes/athletics';
import { atlasSnowScene } from './scenes/atlas-snow';
import { bookfairScene } from './scenes/bookfair';
import { ceramicsScene } from './scenes/ceramics';
import { chartsScene } from './scenes/charts';
import { cityNightScene } from './scenes/city-night';
import { classroomScene } from './scenes/classroom';
import { coastScene } from './scenes/coast';
import { courthouseScene } from './scenes/courthouse';
import { damScene } from './scenes/dam';
import { desertScene } from './scenes/desert';
import { factoryScene } from './scenes/factory';
import { farmScene } from './scenes/farm';
import { fishingBoatsScene } from './scenes/fishing-boats';
import { footballScene } from './scenes/football';
import { forestScene } from './scenes/forest';
import { hospitalScene } from './scenes/hospital';
import { kasbahScene } from './scenes/kasbah';
import { libraryScene } from './scenes/library';
import { marketScene } from './scenes/market';
import { medinaScene } from './scenes/medina';
import { mountainVillageScene } from './scenes/mountain-village';
import { musicScene } from './scenes/music';
import { oliveGroveScene } from './scenes/olive-grove';
import { ouedScene } from './scenes/oued';
import { parliamentScene } from './scenes/parliament';
import { portScene } from './scenes/port';
import { railScene } from './scenes/rail';
import { rainStreetScene } from './scenes/rain-street';
import { solarFieldScene } from './scenes/solar-field';
import { stadiumScene } from './scenes/stadium';
import { theatreScene } from './scenes/theatre';
import { tramScene } from './scenes/tram';
import { windTurbinesScene } from './scenes/wind-turbines';
import { workshopScene } from './scenes/workshop';

const DRAWINGS = {
  airport: airportScene,
  athletics: athleticsScene,
  'atlas-snow': atlasSnowScene,
  bookfair: bookfairScene,
  ceramics: ceramicsScene,
  charts: chartsScene,
  'city-night': cityNightScene,
  classroom: classroomScene,
  coast: coastScene,
  courthouse: courthouseScene,
  dam: damScene,
  desert: desertScene,
  factory: factoryScene,
  farm: farmScene,
  'fishing-boats': fishingBoatsScene,
  football: footballScene,
  forest: forestScene,
  hospital: hospitalScene,
  kasbah: kasbahScene,
  library: libraryScene,
  market: marketScene,
  medina: medinaScene,
  'mountain-village': mountainVillageScene,
  music: musicScene,
  'olive-grove': oliveGroveScene,
  oued: ouedScene,
  parliament: parliamentScene,
  port: portScene,
  rail: railScene,
  'rain-street': rainStreetScene,
  'solar-field': solarFieldScene,
  stadium: stadiumScene,
  theatre: theatreScene,
  tram: tramScene,
  'wind-turbines': windTurbinesScene,
  workshop: workshopScene,
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
