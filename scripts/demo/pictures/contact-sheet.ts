import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { demoAuthors } from '../content/authors';
import { drawPortrait } from './draw-portrait';
import { drawScene, SCENES } from './draw-scene';

/** `npm run demo:pictures -- FOLDER SCENES SEED…`: the scenes named, drawn (all, and the authors, if none is). */
const [folder = '.warraq/contact-sheets', scenes = '', ...seeds] = process.argv.slice(2);
const wanted = SCENES.filter((name) => scenes === '' || scenes.split(',').includes(name));

await mkdir(folder, { recursive: true });
for (const scene of wanted) {
  for (const seed of seeds.length > 0 ? seeds : ['1', '2']) {
    await print(`${scene}-${seed}`, drawScene(scene, seed, { width: 960, height: 640 }));
  }
}
for (const { key } of scenes === '' ? demoAuthors : []) {
  const plate = drawPortrait(key, 480);
  if (plate) await print(key, plate);
}

async function print(name: string, svg: string): Promise<void> {
  const begun = performance.now();
  const picture = await sharp(Buffer.from(svg))
    .flatten({ background: '#fdfbf7' })
    .jpeg()
    .toBuffer();
  const time = Math.round(performance.now() - begun);
  await writeFile(path.join(folder, `${name}.jpg`), picture);
  const avif = await sharp(picture).avif({ quality: 50 }).toBuffer();
  console.log(`${name}: ${svg.length} bytes of SVG, ${avif.length} of AVIF, drawn in ${time} ms`);
}
