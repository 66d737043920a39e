import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';

function inEachLanguage<Value extends z.ZodType>(value: Value) {
  return z.record(z.enum(locales), value);
}

const outline = z.strictObject({
  width: z.number().positive(),
  height: z.number().positive(),
  /** Path data, drawn in the colour of the text around it. */
  path: z
    .string()
    .max(20_000)
    .regex(/^[MLHVCSQTAZmlhvcsqtaz0-9 ,.e-]+$/),
});

/** What a site sets, key by key: each value of SiteSetting is checked against the schema of its key. */
export const settingSchemas = {
  paper: z.strictObject({
    name: inEachLanguage(z.string().trim().min(1).max(60)),
    tagline: inEachLanguage(z.string().trim().max(120)),
  }),
  wordmark: inEachLanguage(outline),
  publisher: z.strictObject({
    /** The publisher's data that the law asks for, a line each. */
    lines: inEachLanguage(z.array(z.string().trim().min(1).max(300)).max(12)),
  }),
} as const;

export type SettingKey = keyof typeof settingSchemas;
export type Setting<Key extends SettingKey> = z.output<(typeof settingSchemas)[Key]>;
export type Outline = z.output<typeof outline>;
