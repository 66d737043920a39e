import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { printPicture } from './print';
import { drawScene, SCENES } from './draw-scene';

/** `npm run demo:pictures -- FOLDER SCENES SEED…`: the scenes named (all, if none is) as a small print, and its weight as AVIF. */
const [folder = '.warraq/contact-sheets', scenes = '', ...seeds] = process.argv.slice(2);
const wanted = seeds.length > 0 ? seeds : ['first', 'second'];

await mkdir(folder, { recursive: true });
for (const scene of SCENES.filter((name) => scenes === '' || scenes.split(',').includes(name))) {
  for (const seed of wanted) {
    const svg = drawScene(scene, seed, { width: 960, height: 640 });
    const begun = performance.now();
    const print = await printPicture(svg, seed);
    const time = Math.round(performance.now() - begun);
    await writeFile(path.join(folder, `${scene}-${seed}.jpg`), print);
    const avif = await sharp(print).avif({ quality: 50 }).toBuffer();
    console.log(`${scene} ${seed}: ${svg.length} bytes of SVG, ${avif.length} of AVIF, ${time} ms`);
  }
}
