import { z } from 'zod';
import { cleanLine } from '@/lib/arabic/clean-text';
import { locales } from '@/lib/i18n/locales';

export const TAG_NAME_MAX = 80;

export const createTagSchema = z.object({
  locale: z.enum(locales),
  name: z.string().max(TAG_NAME_MAX).transform(cleanLine),
});
export type CreateTag = z.output<typeof createTagSchema>;
