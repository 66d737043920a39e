import type { Instrumentation } from 'next';
import { noteFailure } from './lib/observability/note-failure';

// The framework compiles this file for its edge runtime too, where nothing of ours runs. The bundler
// knows the runtime's name and leaves out the branches that are not for it.

/** Boot of a web process: check the settings, start the job runner beside it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { writeLocationOnce } = await import('./lib/http/location-once');
    writeLocationOnce();
    const { workJobsBesideTheWeb } = await import('./features/jobs/runner');
    workJobsBesideTheWeb();
  }
}

/** A fault of a request: one line in the log, with the route's pattern and never its query. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // At once: the answer is on its way.
  noteFailure(error);
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { log } = await import('./lib/observability/log');
    log.error({ err: error, method: request.method, route: context.routePath }, 'request failed');
  }
};
