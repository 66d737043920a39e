import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { askForJob, recordInTrail } from '@/features/audit/writes';
import { whyNotAtDesk } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { err, ok, type Result } from '@/lib/result';
import { putFile, removeFile } from '@/lib/storage/store';
import { nearestGroundColour } from '../rules/ground-colour';
import {
  PICTURE_MAX_BYTES,
  PICTURE_MAX_PIXELS,
  PICTURE_MAX_SIDE,
  type PictureFields,
} from '../schema';

const TYPES = {
  jpeg: { contentType: 'image/jpeg', extension: 'jpg' },
  png: { contentType: 'image/png', extension: 'png' },
  webp: { contentType: 'image/webp', extension: 'webp' },
  heif: { contentType: 'image/avif', extension: 'avif' },
  gif: { contentType: 'image/gif', extension: 'gif' },
  svg: { contentType: 'image/svg+xml', extension: 'svg' },
} as const;

/** Of 72 for the full size. */
const DRAWING_DENSITY = 6;

export type StorePictureCode =
  | 'not-allowed'
  | 'empty-file'
  | 'too-large'
  | 'type-not-accepted'
  | 'too-many-pixels'
  | 'unreadable';

type StoredPicture = { readonly id: string; readonly isKnown: boolean };

/**
 * Keeps a picture and asks for its renditions. Judged by its bytes, never by its name: JPEG, PNG,
 * WebP, AVIF or GIF; SVG only from the product's own commands. The same bytes are kept once: the
 * second time answers the first asset, with its own fields unchanged.
 *
 * Who: whoever may upload. Stale: nothing, no page shows it yet.
 */
export async function storePicture(
  actor: Actor,
  input: { readonly bytes: Uint8Array; readonly fields: PictureFields },
): Promise<Result<StoredPicture, StorePictureCode>> {
  const refusal = whyNotAtDesk(actor, 'upload-media');
  if (refusal) return err(refusal);
  const { bytes, fields } = input;
  if (bytes.length === 0) return err('empty-file');
  if (bytes.length > PICTURE_MAX_BYTES) return err('too-large');

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await db.mediaAsset.findUnique({ where: { sha256 }, select: { id: true } });
  if (known) return ok({ id: known.id, isKnown: true });

  const facts = await readFacts(bytes);
  if (!facts || (facts.format === 'svg' && actor.kind !== 'system'))
    return err('type-not-accepted');
  const { width, height } = facts;
  if (Math.max(width, height) > PICTURE_MAX_SIDE || width * height > PICTURE_MAX_PIXELS) {
    return err('too-many-pixels');
  }
  const dominantColour = await groundOf(bytes, facts.format);
  if (dominantColour === null) return err('unreadable');

  const id = randomId();
  const { contentType, extension } = TYPES[facts.format];
  const originalKey = `${id}.${extension}`;
  await putFile('private', originalKey, bytes);
  try {
    await db.$transaction(async (tx) => {
      await tx.mediaAsset.create({
        data: {
          ...fields,
          id,
          sha256,
          contentType,
          width,
          height,
          bytes: bytes.length,
          dominantColour,
          uploadedById: actor.kind === 'staff' ? actor.userId : null,
        },
        select: { id: true },
      });
      await recordInTrail(tx, actor, {
        action: 'picture.stored',
        objectType: 'media',
        objectId: id,
        objectLabel: fields.caption || fields.alt,
      });
      await askForJob(tx, 'render-pictures');
    });
  } catch (error) {
    await removeFile('private', originalKey);
    throw error;
  }
  return ok({ id, isKnown: false });
}

/** Format and size after the orientation is applied, or null for anything but an accepted picture. */
async function readFacts(bytes: Uint8Array) {
  try {
    const { format, autoOrient, compression } = await sharp(bytes).metadata();
    if (!Object.hasOwn(TYPES, format)) return null;
    // HEIC shares its container with AVIF, and is not accepted.
    if (format === 'heif' && compression !== 'av1') return null;
    return { format: format as keyof typeof TYPES, ...autoOrient };
  } catch {
    return null;
  }
}

/** A drawing is rasterised small: its size is in its own hands, not in its pixels. */
async function groundOf(bytes: Uint8Array, format: keyof typeof TYPES): Promise<number | null> {
  const options = format === 'svg' ? { density: DRAWING_DENSITY } : {};
  try {
    const { dominant } = await sharp(bytes, options).resize(64, 64, { fit: 'inside' }).stats();
    return nearestGroundColour(dominant);
  } catch {
    return null;
  }
}
