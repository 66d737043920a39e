import { z } from 'zod';

/** How far a text was read, in per cent; 0 is five seconds with the page in view. */
export const DEPTHS = [0, 25, 50, 75, 100] as const;

export const readInput = z.object({
  articleId: z.int().positive().max(2_147_483_647),
  depths: z.array(z.literal(DEPTHS)).min(1).max(DEPTHS.length),
  /** Host of the page that led here; empty where there was none. */
  from: z.string().max(255),
});
