import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOf, renameFont } from './rename-font';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PLEX = path.join(
  ROOT,
  'node_modules/@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
);

describe('the names of a cut face', () => {
  it('are ours: nowhere the reserved name, and the copyright line of the maker kept', async () => {
    const names = namesOf(renameFont(await readFile(PLEX), 'Warraq Desk'));
    expect(names.get(1)).toBe('Warraq Desk');
    expect(names.get(4)).toBe('Warraq Desk');
    expect(names.get(6)).toBe('WarraqDesk');
    expect(names.get(0)).toContain('Copyright 2019 IBM Corp.');
    expect([...names.values()].filter((name) => name.includes('Plex'))).toEqual([]);
  });

  it('are kept in the files of the repository', async () => {
    for (const [file, family] of [
      ['warraq-text-400', 'Warraq Text'],
      ['warraq-display-600', 'Warraq Display'],
      ['warraq-desk-400', 'Warraq Desk'],
    ] as const) {
      const names = namesOf(await readFile(path.join(ROOT, `lib/typeface/${file}.ttf`)));
      expect(names.get(1)).toBe(family);
      expect(names.get(13)).toContain('SIL Open Font License');
    }
  });

  it('leave a file whose checksums add up to the constant of the format', async () => {
    const font = renameFont(await readFile(PLEX), 'Warraq Desk');
    let sum = 0;
    for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
