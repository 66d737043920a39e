import sharp, { type Sharp } from 'sharp';
import type { Actor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { err, ok, type Result } from '@/lib/result';
import { getFile, putFile } from '@/lib/storage/store';
import { printDrawing } from '../internal/print-drawing';
import { RENDITION_FORMATS, RENDITION_WIDTHS, type RenditionFormat } from '../schema';

const EXTENSIONS = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const;
const ORIGINAL_EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};
/** Of what a first page needs at once; the job makes the rest. */
const FIRST = { formats: ['webp'], widths: [480, 960] } as const;

/**
 * Makes the renditions that a picture still lacks: upright, never enlarged, without any metadata.
 * With `isFirstOnly` just enough for a page to show it at once.
 *
 * Who: SYSTEM (job and commands). May run twice: what exists is left alone.
 */
export async function renderPicture(
  actor: Actor,
  input: {
    readonly assetId: string;
    readonly isFirstOnly?: boolean;
    /** Aborted, the work ends after the rendition in hand; the rest is made another time. */
    readonly signal?: AbortSignal;
  },
): Promise<Result<{ readonly made: number }, 'not-allowed' | 'not-found'>> {
  if (actor.kind !== 'system') return err('not-allowed');
  const asset = await db.mediaAsset.findUnique({
    where: { id: input.assetId },
    select: {
      id: true,
      version: true,
      contentType: true,
      width: true,
      height: true,
      renditions: { select: { version: true, format: true, width: true } },
    },
  });
  if (!asset) return err('not-found');

  const existing = new Set(
    asset.renditions
      .filter((rendition) => rendition.version === asset.version)
      .map((rendition) => `${rendition.format}:${rendition.width}`),
  );
  const original = await getFile(
    'private',
    `${asset.id}.${ORIGINAL_EXTENSIONS[asset.contentType]}`,
  );
  const wanted = wantedOf(asset.width, input.isFirstOnly ?? false).filter(
    ({ format, width }) => !existing.has(`${format}:${width}`),
  );
  const widest = Math.max(...wanted.map(({ width }) => width));
  // Decoded once, whatever the number of renditions.
  const source = wanted.length > 0 ? await decode(original, { ...asset, width: widest }) : null;
  let made = 0;
  if (source) {
    // One after the other: encoders use every core they find, and readers come first.
    for (const { format, width } of wanted) {
      if (input.signal?.aborted) break;
      const { data, info } = await encode(source(), format, width);
      const key = `${randomId()}.${EXTENSIONS[format]}`;
      await putFile('public', key, data);
      await db.mediaRendition.create({
        data: {
          assetId: asset.id,
          version: asset.version,
          format,
          width: info.width,
          height: info.height,
          bytes: data.length,
          key,
        },
        select: { id: true },
      });
      made += 1;
    }
  }
  if (!input.isFirstOnly && !input.signal?.aborted) {
    await db.mediaAsset.update({
      where: { id: asset.id },
      data: { renderedAt: now() },
      select: { id: true },
    });
  }
  return ok({ made });
}

function wantedOf(
  fullWidth: number,
  isFirstOnly: boolean,
): { format: RenditionFormat; width: number }[] {
  const formats = isFirstOnly ? FIRST.formats : RENDITION_FORMATS;
  const steps = isFirstOnly ? FIRST.widths : RENDITION_WIDTHS;
  const fitting = steps.filter((width) => width <= fullWidth);
  const widths = fitting.length > 0 ? fitting : [fullWidth];
  return formats.flatMap((format) => widths.map((width) => ({ format, width })));
}

async function decode(
  original: Buffer,
  { id, contentType, width }: { id: string; contentType: string; width: number },
): Promise<() => Sharp> {
  const { data, info } =
    contentType === 'image/svg+xml'
      ? await printDrawing(original, { width, name: id })
      : await sharp(original)
          .autoOrient()
          .flatten({ background: '#ffffff' })
          .toColourspace('srgb')
          .raw()
          .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return () => sharp(data, { raw });
}

function encode(source: Sharp, format: RenditionFormat, width: number) {
  const resized = source.resize({ width, withoutEnlargement: true });
  switch (format) {
    case 'avif':
      return resized.avif({ quality: 52, effort: 2 }).toBuffer({ resolveWithObject: true });
    case 'webp':
      return resized.webp({ quality: 76, effort: 3 }).toBuffer({ resolveWithObject: true });
    case 'jpeg':
      return resized.jpeg({ quality: 78, mozjpeg: true }).toBuffer({ resolveWithObject: true });
    default:
      return format satisfies never;
  }
}
