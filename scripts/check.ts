import { runStep } from './checks/run-step';
import { CHECKS } from './checks/steps';

for (const step of CHECKS) {
  const { failed } = await runStep(step);
  if (failed > 0) {
    console.error(`check: stopped at ${step.name}; mend it and run "npm run check" again.`);
    process.exit(1);
  }
}
console.log('\ncheck: everything is in order.');
