import { z } from 'zod';

export const PICTURE_MAX_BYTES = 25 * 1024 * 1024;
export const PICTURE_MAX_PIXELS = 80_000_000;
export const PICTURE_MAX_SIDE = 20_000;

/** Widths of the renditions, in pixels; none is wider than the picture itself. */
export const RENDITION_WIDTHS = [320, 480, 640, 960, 1280, 1920] as const;
export const RENDITION_FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type RenditionFormat = (typeof RENDITION_FORMATS)[number];

/** A point on the grid of 11 × 11: 0 is the top or the left edge, 10 the bottom or the right. */
const gridPoint = z.coerce.number().int().min(0).max(10);

export const pictureFields = z.object({
  alt: z.string().trim().max(1_000),
  isDecorative: z.boolean(),
  caption: z.string().trim().max(1_000),
  credit: z.string().trim().min(1, 'credit-required').max(200),
  focalX: gridPoint.default(5),
  focalY: gridPoint.default(5),
});

export type PictureFields = z.output<typeof pictureFields>;
