import { installBrowser } from '@/lib/testing/browser';
import { type Outcome, runStep } from './checks/run-step';
import { BUILT, CHECKS, JOURNEYS } from './checks/steps';

const outcomes: Outcome[] = [];
for (const step of [...CHECKS, ...BUILT]) outcomes.push(await runStep(step));
outcomes.push(await journeys());

const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
const broken = outcomes.filter((each) => each.failed > 0).map((each) => each.name);
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${broken.length > 0 ? '' : '\n'}tests: ${passed} passed, ${failed} failed`);

/** Without a browser there is nothing to walk through: that is one failure, not none. */
async function journeys(): Promise<Outcome> {
  const complaint = await installBrowser();
  if (complaint === null) return runStep(JOURNEYS);
  console.error(`\n── browser: ${complaint}`);
  return { name: 'browser', passed: 0, failed: 1 };
}
