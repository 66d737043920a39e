import { cacheLife, cacheTag } from 'next/cache';
import { tags } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { readerDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { defaults } from './rules/defaults';
import { settingSchemas, type Setting, type SettingKey } from './schema';
import type { PaperView } from './views';

/** Name, wordmark and publisher of the paper; a key that is not set has its default. */
export async function getPaper(locale: Locale): Promise<PaperView> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.site(locale));
  const rows = await readerDb.siteSetting.findMany({
    where: { key: { in: Object.keys(settingSchemas) } },
    select: { key: true, value: true },
  });
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const paper = settingOf('paper', values);
  return {
    name: paper.name[locale],
    tagline: paper.tagline[locale],
    wordmark: settingOf('wordmark', values)[locale],
    publisherLines: settingOf('publisher', values).lines[locale],
    today: now(),
  };
}

function settingOf<Key extends SettingKey>(
  key: Key,
  values: ReadonlyMap<string, unknown>,
): Setting<Key> {
  const stored = values.get(key);
  return stored === undefined ? defaults[key] : (settingSchemas[key].parse(stored) as Setting<Key>);
}
