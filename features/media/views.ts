import type { Prisma } from '@/lib/db/generated/client';

/** What a picture on a page is made from. */
export const pictureSelect = {
  id: true,
  version: true,
  width: true,
  height: true,
  alt: true,
  isDecorative: true,
  caption: true,
  credit: true,
  licenceEndsAt: true,
  focalX: true,
  focalY: true,
  dominantColour: true,
  renditions: {
    select: { version: true, format: true, width: true, height: true, bytes: true, key: true },
    orderBy: { width: 'asc' },
  },
} satisfies Prisma.MediaAssetSelect;

export type PictureRow = Prisma.MediaAssetGetPayload<{ select: typeof pictureSelect }>;

export type PictureSource = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
};

export type PictureView = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Empty when the picture is decoration. */
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly focalX: number;
  readonly focalY: number;
  /** Index of the colour that stands behind it. */
  readonly ground: number;
  /** The renditions that exist, narrowest first; a picture may have none yet. */
  readonly sources: Readonly<Record<'avif' | 'webp' | 'jpeg' | 'png', readonly PictureSource[]>>;
};
