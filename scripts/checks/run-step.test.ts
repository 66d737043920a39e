import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportFile, runStep as runIn, type Step } from './run-step';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warraq-steps-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const runStep = (step: Step) => runIn(step, folder);

describe('a step', () => {
  it('without a report is one test, passed when it ends with 0', async () => {
    expect(await runStep(script('lint', ''))).toEqual({ name: 'lint', passed: 1, failed: 0 });
    expect(await runStep(script('lint', 'process.exit(3)'))).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it('with a report counts its tests', async () => {
    const report = { numPassedTests: 7, numFailedTests: 2 };
    expect(await runStep(reporting('vitest', report, 1))).toMatchObject({ passed: 7, failed: 2 });
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 4 };
    expect(await runStep(reporting('playwright', { stats }, 1))).toMatchObject({
      passed: 5,
      failed: 2,
    });
  });

  it('whose runner crashed is one failure, whatever the report of an earlier run says', async () => {
    await runStep(reporting('vitest', { numPassedTests: 7, numFailedTests: 0 }, 0));
    const crash: Step = { ...script('vitest', 'process.exit(1)'), report: 'vitest' };
    expect(await runStep(crash)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('that ends badly with no failed test is a failure', async () => {
    const report = { numPassedTests: 7, numFailedTests: 0 };
    expect(await runStep(reporting('vitest', report, 1))).toMatchObject({ passed: 7, failed: 1 });
  });

  it('that ran no test at all is a failure', async () => {
    const report = { numPassedTests: 0, numFailedTests: 0 };
    expect(await runStep(reporting('vitest', report, 0))).toMatchObject({ passed: 0, failed: 1 });
  });
});

function script(name: string, code: string): Step {
  const file = path.join(folder, `${name}.cjs`);
  writeFileSync(file, code);
  return { name, run: [file] };
}

function reporting(kind: 'vitest' | 'playwright', report: object, exit: number): Step {
  const file = JSON.stringify(reportFile(kind, folder));
  const code = `require('node:fs').writeFileSync(${file}, ${JSON.stringify(JSON.stringify(report))}); process.exit(${exit})`;
  return { ...script(kind, code), report: kind };
}
