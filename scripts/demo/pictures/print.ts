import sharp from 'sharp';
import { randomOf, type Random } from './kit/random';

/**
 * Prints a drawing: edges a little unsteady as if cut by hand, ink lying unevenly, paper showing
 * through in specks. Done on pixels, because the same filters in SVG take fifty times as long.
 * The answer is a JPEG without chroma loss, an original to make renditions from.
 */
export async function printPicture(svg: string, seed: number | string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fdfbf7' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const random = randomOf(`print ${seed}`);
  const noise = (cells: number): Promise<Buffer> => noiseField(random, cells, width, height);
  const [across, down, ink] = [await noise(70), await noise(70), await noise(9)];

  const unit = width / 1200;
  const printed = Buffer.alloc(data.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const fromX = clamp(x + ((across[at] ?? 128) / 127.5 - 1) * WOBBLE * unit, width - 1.001);
      const fromY = clamp(y + ((down[at] ?? 128) / 127.5 - 1) * WOBBLE * unit, height - 1.001);
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [dx, dy] = [fromX - left, fromY - top];
      const corner = (top * width + left) * 3;
      const shade = 1 - ((ink[at] ?? 0) / 255) * INK_DEPTH;
      const speck = (random.between(0, 1) + random.between(0, 1) - 1) * GRAIN;
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
  return sharp(printed, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

const WOBBLE = 1.1;
const INK_DEPTH = 0.09;
const GRAIN = 9;

/** Smooth noise: a handful of random cells, drawn up to size. */
async function noiseField(
  random: Random,
  cells: number,
  width: number,
  height: number,
): Promise<Buffer> {
  const rows = Math.max(2, Math.round((cells * height) / width));
  const seeds = Buffer.from(Array.from({ length: cells * rows }, () => random.whole(0, 255)));
  return sharp(seeds, { raw: { width: cells, height: rows, channels: 1 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer();
}

function clamp(value: number, high: number): number {
  return value < 0 ? 0 : value > high ? high : value;
}
