import path from 'node:path';
import { run } from '@/lib/testing/processes';
import { expect, test } from '../support/test';

test('an article page keeps its budgets: bytes, files, requests, elements, queries', async () => {
  test.setTimeout(120_000);
  const bench = run([path.resolve('scripts/run.cjs'), 'bench', 'page']);
  expect(await bench.ended, bench.output()).toBe(0);
  const figures = [...bench.output().matchAll(/^(.+): (\d+) \(at most (\d+)\)$/gm)];
  expect(figures).toHaveLength(11);
  for (const [line, , value, bar] of figures) {
    expect.soft(Number(value), line).toBeLessThanOrEqual(Number(bar));
  }
});
