import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLANTED, SOUND } from './lint/planted';

const ROOT = path.resolve(import.meta.dirname, '..');
const tree = mkdtempSync(path.join(tmpdir(), 'warraq-planted-'));

/** What the tools said, one line a fault: `file: rule`. */
let found: string[] = [];
let known: string[] = [];

/** Each fault is planted once in a tree of its own, which both tools then read as they read ours. */
beforeAll(async () => {
  for (const [file, text] of [...Object.entries(SOUND), ...PLANTED.map((each) => each.plant)]) {
    const target = path.join(tree, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  cpSync(path.join(ROOT, 'tsconfig.json'), path.join(tree, 'tsconfig.json'));
  cpSync(path.join(ROOT, 'package.json'), path.join(tree, 'package.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'));

  const imports = importFaults();
  const lint = await lintFaults();
  found = [...imports.found, ...lint.found].sort();
  known = [...imports.known, ...lint.known];
}, 120_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('a planted fault is caught by the name of the rule it breaks', () => {
  it.each(PLANTED.map(({ rule, plant }) => ({ rule, file: plant[0] })))(
    '$rule in $file',
    ({ rule, file }) => {
      expect(found).toContain(`${file}: ${rule}`);
      expect(found.filter((each) => each.startsWith(`${file}: `))).toHaveLength(1);
    },
  );

  it('every rule of the house has a planted fault', () => {
    const planted = new Set(PLANTED.map((each) => each.rule));
    expect(known.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it('the sound files about them break no rule', () => {
    expect(found.filter((each) => each.slice(0, each.indexOf(':')) in SOUND)).toEqual([]);
  });
});

function importFaults() {
  const command = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(ROOT, '.dependency-cruiser.cjs');
  const folders = ['app', 'features', 'components', 'lib', 'scripts', 'bench', 'e2e', 'proxy.ts'];
  const output = execFileSync(
    process.execPath,
    [command, '--config', config, '--output-type', 'json', 'instrumentation.ts', ...folders],
    { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const { summary } = JSON.parse(output) as {
    summary: {
      violations: { from: string; rule: { name: string } }[];
      ruleSetUsed: { forbidden: { name: string }[] };
    };
  };
  return {
    found: summary.violations.map((each) => `${each.from}: ${each.rule.name}`),
    known: [...new Set(summary.ruleSetUsed.forbidden.map((each) => each.name))],
  };
}

async function lintFaults() {
  const eslint = new ESLint({
    cwd: tree,
    overrideConfigFile: path.join(ROOT, 'eslint.config.mjs'),
  });
  const results = await eslint.lintFiles(['.']);
  const { plugins } = (await eslint.calculateConfigForFile('lib/clock.ts')) as {
    plugins: { warraq: { rules: object } };
  };
  return {
    found: results.flatMap((result) =>
      result.messages.map(
        (each) => `${path.relative(tree, result.filePath)}: ${each.ruleId ?? each.message}`,
      ),
    ),
    known: Object.keys(plugins.warraq.rules).map((name) => `warraq/${name}`),
  };
}
