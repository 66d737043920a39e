import { Logger, run, type Runner } from 'graphile-worker';
import { forgetReaders } from '@/features/audience/operations/forget-readers';
import type { JobName } from '@/features/audit/writes';
import { removeExpired } from '@/features/identity/operations/remove-expired';
import { renderPictures } from '@/features/media/operations/render-pictures';
import { SYSTEM } from '@/lib/action/actor';
import { JOBS_POOL } from '@/lib/db/limits';
import { openPool } from '@/lib/db/pool';
import { APP_ROLE } from '@/lib/db/roles';
import { env } from '@/lib/env';
import { log } from '@/lib/observability/log';
import { deliverOutbox } from './operations/deliver-outbox';

const SWEEP_MS = 5_000;
const HOUSEKEEPING_MS = 60 * 60 * 1_000;
const RETRY_MS = 2_000;

/**
 * Each looks for itself what there is to do; the queue of its name is worked by one runner at a time.
 * What may take long ends early once `stopping` is aborted.
 */
function tasks(stopping: AbortSignal) {
  return {
    'deliver-outbox': deliverOutbox,
    'render-pictures': async () => void (await renderPictures(SYSTEM, { signal: stopping })),
    'remove-expired': async () => {
      await removeExpired(SYSTEM);
      await forgetReaders(SYSTEM);
    },
  } satisfies Record<JobName, () => Promise<void>>;
}

/** The runner closes only a pool that it opened itself. */
type RunnerWithPool = Runner & { readonly pool: ReturnType<typeof openPool> };

export type JobRunner = { readonly stop: () => Promise<void> };

/**
 * Starts the timed and queued work of this installation, in the web process or alone.
 *
 * A job is told of in the transaction that needs it, which makes it prompt; a sweep every five
 * seconds makes it certain. Several runners may run: a queue is worked by one at a time. With the
 * database away the start is tried again every two seconds.
 */
export function startJobRunner(): JobRunner {
  let runner: RunnerWithPool | undefined;
  const stopping = new AbortController();
  const timers: NodeJS.Timeout[] = [];

  const start = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        runner = await connect(stopping.signal);
        const tell = (name: JobName) =>
          runner
            ?.addJob(name, {}, { jobKey: name, queueName: name })
            .catch((error: unknown) => log.warn({ err: error }, 'the sweep found no database'));
        await tell('render-pictures');
        await tell('deliver-outbox');
        await tell('remove-expired');
        timers.push(
          setInterval(() => void tell('deliver-outbox'), SWEEP_MS),
          setInterval(() => void tell('remove-expired'), HOUSEKEEPING_MS),
        );
        return;
      } catch (error) {
        log.warn({ err: error }, 'the job runner waits for the database');
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  };
  const started = start();

  return {
    stop: async () => {
      stopping.abort();
      timers.forEach(clearInterval);
      await started;
      await runner?.stop();
      await runner?.pool.end();
    },
  };
}

/** Checks the settings and, unless they say otherwise, works jobs in this process until it is told to stop. */
export function workJobsBesideTheWeb(): void {
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

async function connect(stopping: AbortSignal): Promise<RunnerWithPool> {
  const pool = openPool(APP_ROLE, JOBS_POOL);
  try {
    const runner = await run({
      pgPool: pool,
      concurrency: 2,
      pollInterval: 1_000,
      // The owner of the process stops the runner: the framework would end it in the middle of a job.
      noHandleSignals: true,
      // Zero delays: a job finished during the stop would stay locked and run again.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: new Logger(() => (level, message) => {
        if (level === 'error' || level === 'warning') log.warn({ runner: level }, message);
      }),
      taskList: tasks(stopping),
    });
    return Object.assign(runner, { pool });
  } catch (error) {
    await pool.end();
    throw error;
  }
}
