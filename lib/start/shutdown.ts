/** Something to stop in its turn; `kill` when the operator asks a second time. */
export type Step = { stop: () => Promise<void>; kill: () => void };

export type Shutdown = {
  /** What is added last stops first. Throws when everything is being stopped already. */
  add: (step: Step) => void;
  stop: () => Promise<void>;
  isStopping: () => boolean;
};

/** A terminal and npm both pass on the same Ctrl-C: only a later one is a second one. */
const SECOND_SIGNAL_MS = 500;

/** From here on SIGINT, SIGTERM and a closed terminal stop everything in order; asked again, at once. */
export function handleSignals(): Shutdown {
  const steps: Step[] = [];
  let stopping: Promise<void> | undefined;
  let firstAt = 0;

  // The step at work stays in the list, so that a second signal reaches it too.
  const stopAll = async () => {
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      await step.stop();
      steps.pop();
    }
  };

  const onSignal = () => {
    if (stopping === undefined) {
      firstAt = performance.now();
      stopping = stopAll();
      void stopping.then(() => process.exit(0));
    } else if (performance.now() - firstAt > SECOND_SIGNAL_MS) {
      for (const step of steps.reverse()) step.kill();
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

  return {
    add: (step) => {
      if (stopping !== undefined) throw new Error('Stopping: nothing more is started.');
      steps.push(step);
    },
    stop: () => (stopping ??= stopAll()),
    isStopping: () => stopping !== undefined,
  };
}
