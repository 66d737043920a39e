import type { Instrumentation } from 'next';

/** Boot of a web process: check the settings, start the job runner beside it. */
export async function register(): Promise<void> {
  const { workJobsBesideTheWeb } = await import('./features/jobs/runner');
  workJobsBesideTheWeb();
}

/** A fault of a request: one line in the log, with the route's pattern and never its query. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import('./lib/observability/log');
  log.error({ err: error, method: request.method, route: context.routePath }, 'request failed');
};
