import sharp from 'sharp';

/** Pixels of a picture, row by row, with its number of channels. */
export type Pixels = {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 3 };
};

const PAPER = '#fdfbf7';
/** Of a sheet 1,200 pixels wide. */
const WOBBLE = 1.1;
const INK_DEPTH = 0.09;
const GRAIN = 9;

/**
 * Prints one of the product's own drawings (SVG) at a width: edges a little unsteady as if cut by
 * hand, ink lying unevenly, paper showing through in specks. Done on pixels, because the same filters
 * in SVG take fifty times as long. The same name gives the same print.
 */
export async function printDrawing(
  svg: Buffer,
  { width: wanted, name }: { readonly width: number; readonly name: string },
): Promise<Pixels> {
  const { data, info } = await sharp(svg)
    .resize({ width: wanted })
    .flatten({ background: PAPER })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const random = randomOf(name);
  const noise = (cells: number) => noiseField(random, { cells, width, height });
  const [across, down, ink] = [await noise(70), await noise(70), await noise(9)];

  const unit = width / 1_200;
  const printed = Buffer.alloc(data.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const fromX = clamp(x + ((across[at] ?? 128) / 127.5 - 1) * WOBBLE * unit, width - 1.001);
      const fromY = clamp(y + ((down[at] ?? 128) / 127.5 - 1) * WOBBLE * unit, height - 1.001);
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [dx, dy] = [fromX - left, fromY - top];
      const corner = (top * width + left) * 3;
      const shade = 1 - ((ink[at] ?? 0) / 255) * INK_DEPTH;
      const speck = (random() + random() - 1) * GRAIN;
      for (let channel = 0; channel < 3; channel += 1) {
        const a = corner + channel;
        const b = a + width * 3;
        const upper = (data[a] ?? 0) * (1 - dx) + (data[a + 3] ?? 0) * dx;
        const lower = (data[b] ?? 0) * (1 - dx) + (data[b + 3] ?? 0) * dx;
        const value = upper * (1 - dy) + lower * dy;
        printed[at * 3 + channel] = clamp(value * shade + speck, 255);
      }
    }
  }
  return { data: printed, info: { width, height, channels: 3 } };
}

/** Smooth noise: a handful of random cells, drawn up to size. */
async function noiseField(
  random: () => number,
  { cells, width, height }: { cells: number; width: number; height: number },
): Promise<Buffer> {
  const rows = Math.max(2, Math.round((cells * height) / width));
  const seeds = Buffer.from(Array.from({ length: cells * rows }, () => Math.floor(random() * 256)));
  return sharp(seeds, { raw: { width: cells, height: rows, channels: 1 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer();
}

/** Numbers from 0 to 1, the same for the same name (mulberry32). */
function randomOf(name: string): () => number {
  let state = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function clamp(value: number, high: number): number {
  return value < 0 ? 0 : value > high ? high : value;
}
