import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { childEnvironment } from '@/lib/env';

/** One thing to run. A step without a report counts as one test, passed when it ends with 0. */
export interface Step {
  readonly name: string;
  /** Arguments for Node: a script of the repository or a tool in node_modules. */
  readonly run: readonly string[];
  readonly report?: 'vitest' | 'playwright';
}

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = path.join('.warraq', 'reports');

/** Where a runner leaves its figures: `.warraq/reports/journeys.json`. */
export function reportFile(name: string, folder = REPORTS): string {
  return path.join(folder, `${name}.json`);
}

/** Runs a step with its output on the terminal, and says how it went and how long it took. */
export async function runStep(step: Step, folder = REPORTS): Promise<Outcome> {
  console.log(`\n── ${step.name}`);
  const report = reportFile(step.name, folder);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const from = performance.now();
  const code = await exitCode(step.run, report);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const outcome = { name: step.name, ...tally(step, code, report) };
  const word = outcome.failed === 0 ? 'ok' : `FAILED (${outcome.failed})`;
  console.log(`── ${step.name}: ${word} in ${seconds} s`);
  return outcome;
}

/** A runner that ended badly without naming a failure crashed, and a crash is a failure. */
function tally(step: Step, code: number, file: string): { passed: number; failed: number } {
  if (!step.report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = readReport(file, step.report);
  const crashed = counted === null || counted.passed + counted.failed === 0;
  if (crashed || (code !== 0 && counted.failed === 0)) {
    return { passed: counted?.passed ?? 0, failed: 1 };
  }
  return counted;
}

function readReport(file: string, kind: 'vitest' | 'playwright') {
  if (!existsSync(file)) return null;
  let report: {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
    errors?: unknown[];
  };
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as typeof report;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (kind === 'vitest') {
    return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
  }
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

function exitCode(args: readonly string[], report: string): Promise<number> {
  return new Promise((resolve) => {
    const env = childEnvironment({ PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(report) });
    const child = spawn(process.execPath, args, { stdio: 'inherit', env });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
