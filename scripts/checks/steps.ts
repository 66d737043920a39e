import { existsSync } from 'node:fs';
import path from 'node:path';
import { reportFile, type Step } from './run-step';

const CRUISED = [
  'app',
  'bench',
  'components',
  'e2e',
  'features',
  'lib',
  'scripts',
  'proxy.ts',
  'instrumentation.ts',
];

/** What `npm run check` runs, in this order: the quick and the telling first. */
export const CHECKS: readonly Step[] = [
  { name: 'client', run: command('generate') },
  {
    name: 'format',
    run: [tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint', run: [tool('eslint', 'bin/eslint.js'), '.'] },
  {
    name: 'boundaries',
    run: [
      tool('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      ...CRUISED.filter((place) => existsSync(place)),
    ],
  },
  { name: 'routes', run: [tool('next', 'dist/bin/next'), 'typegen'] },
  { name: 'types', run: [tool('typescript', 'bin/tsc'), '--noEmit'] },
  { name: 'messages', run: command('check-messages') },
  { name: 'schema', run: command('docs-schema', '--check') },
  vitest('unit'),
  vitest('database'),
];

/** What `npm test` adds. Processes that are started and killed run the site that was just built. */
export const BUILT: readonly Step[] = [
  { name: 'build', run: command('build') },
  vitest('operating'),
];

/** What rests on the build and on a browser; axe and the byte budgets are journeys. */
export const JOURNEYS: Step = {
  name: 'journeys',
  run: [tool('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'],
  report: 'playwright',
};

function vitest(project: string): Step {
  return {
    name: project,
    run: [
      tool('vitest', 'vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile(project)}`,
    ],
    report: 'vitest',
  };
}

function tool(name: string, file: string): string {
  return path.join('node_modules', name, file);
}

function command(name: string, ...args: string[]): string[] {
  return [path.join('scripts', 'run.cjs'), name, ...args];
}
