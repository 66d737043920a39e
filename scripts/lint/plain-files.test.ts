import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cssFaults, sqlFaults } from './plain-files';

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
}

describe('style sheets', () => {
  it.each([
    'a { margin-left: 4px }',
    'a { inset: 0 1px 0 2px; }',
    'a:hover { left: 0; }',
    'a { border-top-right-radius: 2px; }',
    'a { text-align: right; }',
    'a { float: left }',
    'a { letter-spacing: 0.1em; }',
    'a { text-transform: uppercase; }',
    'a { text-align: justify; }',
    'em { font-style: italic; }',
    'p { hyphens: auto; }',
    'p { direction: rtl; }',
    'p::first-letter { color: var(--color-accent); }',
    'a { color: #9a1b2d; }',
  ])('%s is a fault', (css) => {
    expect(cssFaults(css)).toHaveLength(1);
  });

  it.each([
    'a { margin-inline-start: 4px; text-align: start; inset-inline: 0; }',
    ':root { --color-ink: #1b1916; }',
    'a:is(.left) { margin: 0 4px 0 4px; background: url(#left); }',
    '@media (prefers-color-scheme: dark) { a { color: var(--color-ink); } }',
    '/* left: 0; */ a { padding: 1px 2px }',
  ])('%s is in order', (css) => {
    expect(cssFaults(css)).toEqual([]);
  });

  it.each([...filesOf('app', '.css'), ...filesOf('components', '.css')])(
    '%s is in order',
    (file) => {
      expect(cssFaults(readFileSync(file, 'utf8'))).toEqual([]);
    },
  );
});

describe('SQL', () => {
  it('a conversion of time zones is a fault', () => {
    expect(sqlFaults("SELECT at AT TIME ZONE 'UTC' FROM views")).toHaveLength(1);
  });

  it.each(filesOf('prisma', '.sql'))('%s is in order', (file) => {
    expect(sqlFaults(readFileSync(file, 'utf8'))).toEqual([]);
  });
});
