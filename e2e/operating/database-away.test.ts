import path from 'node:path';
import { run } from '@/lib/testing/processes';
import { expect, test } from '../support/test';

test('with the database dead the stored pages are read on, and any other says when to come back', async () => {
  test.setTimeout(120_000);
  const bench = run([path.resolve('scripts/run.cjs'), 'bench', 'outage']);
  expect(await bench.ended, bench.output()).toBe(0);
  const output = bench.output();
  const figure = (name: string) => Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(output)?.[1]);
  expect(figure('stored pages read'), output).toBeGreaterThan(10);
  expect.soft(figure('stored pages answered otherwise than before')).toBe(0);
  expect.soft(figure('unrendered page, status')).toBe(503);
  expect.soft(figure('seconds to come back after')).toBe(30);
  expect.soft(figure('failed pages without words or with a trace')).toBe(0);
});
