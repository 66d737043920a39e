import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTERS } from './fonts/characters';
import { renameFont } from './fonts/rename-font';

const ROOT = path.resolve(import.meta.dirname, '..');
const PACKAGES = path.join(ROOT, 'node_modules/@expo-google-fonts');
const PUBLIC = path.join(ROOT, 'public/fonts');
const TYPEFACE = path.join(ROOT, 'lib/typeface');

const NASKH = 'noto-naskh-arabic';
const PLEX = 'ibm-plex-sans-arabic';

const FACES = [
  {
    family: 'Warraq Text',
    source: `${NASKH}/400Regular/NotoNaskhArabic_400Regular.ttf`,
    file: 'warraq-text-400',
  },
  {
    family: 'Warraq Display',
    source: `${PLEX}/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf`,
    file: 'warraq-display-600',
  },
  {
    family: 'Warraq Desk',
    source: `${PLEX}/400Regular/IBMPlexSansArabic_400Regular.ttf`,
    file: 'warraq-desk-400',
  },
];

for (const face of FACES) {
  const whole = renameFont(await readFile(path.join(PACKAGES, face.source)), face.family);
  const woff2 = await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2' });
  // Licence and its address stay in the drawing file; on the site they stand beside the fonts.
  const ttf = await subsetFont(whole, CHARACTERS, {
    targetFormat: 'truetype',
    preserveNameIds: [13, 14],
  });
  await writeFile(path.join(PUBLIC, `${face.file}.woff2`), woff2);
  await writeFile(path.join(TYPEFACE, `${face.file}.ttf`), ttf);
  console.log(`${face.family}: woff2 ${woff2.length} bytes, ttf ${ttf.length} bytes`);
}

await copyFile(
  path.join(PACKAGES, NASKH, 'LICENSE_FONT'),
  path.join(PUBLIC, 'OFL-noto-naskh-arabic.txt'),
);
await copyFile(
  path.join(PACKAGES, PLEX, 'LICENSE_FONT'),
  path.join(PUBLIC, 'OFL-ibm-plex-sans-arabic.txt'),
);
