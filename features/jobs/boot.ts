import { env } from '@/lib/env';
import { startJobRunner } from './runner';

/** Checks the settings and, unless they say otherwise, works jobs in this process until it is told to stop. */
export function bootWebProcess(): void {
  if (env().WARRAQ_JOBS === 'off') return;
  const runner = startJobRunner();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) stopBefore(signal, runner.stop);
}

/** The framework ends the process on a signal; its listeners are called once our work has stopped. */
function stopBefore(signal: 'SIGTERM' | 'SIGINT', stop: () => Promise<void>): void {
  const others = process.listeners(signal) as NodeJS.SignalsListener[];
  process.removeAllListeners(signal);
  process.once(signal, () => {
    void stop().finally(() => {
      if (others.length === 0) process.exit(0);
      for (const listener of others) listener(signal);
    });
  });
}
