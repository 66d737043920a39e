import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const map = readFileSync(path.join('docs', 'map.md'), 'utf8');

it('every place the map names is there', () => {
  const [, table = ''] = map.split('## Where what lives');
  const [places = ''] = table.split('## A feature');
  const rows = [...places.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell]) => cell ?? '');
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`([^`<]+)[^`]*`/g)].map(([, place]) => place ?? ''),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((place) => !existsSync(place))).toEqual([]);
});

it.each(['lib', 'components'])('the map names every folder of %s', (parent) => {
  const folders = readdirSync(parent, { withFileTypes: true }).filter((each) => each.isDirectory());
  const missing = folders.filter(
    ({ name }) => !map.includes(`\`${parent}/${name}\``) && !map.includes(`\`${name}\``),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

it('every feature of the map has its rank there, and none has a folder without one', () => {
  const [, ranks = ''] = map.split('## Who imports whom');
  const named = [...ranks.matchAll(/^\| \d +\| (.+?) +\|$/gm)].map(([, list]) => list?.split(', '));
  const wanted = JSON.parse(readFileSync('scripts/lint/ranks.json', 'utf8')) as string[][];
  expect(named).toEqual(wanted);
  expect(readdirSync('features').filter((name) => !wanted.flat().includes(name))).toEqual([]);
});
