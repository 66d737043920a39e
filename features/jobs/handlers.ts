import type { OutboxEvent } from '@/features/audit/writes';
import { refreshPages } from '@/lib/cache/refresh-door';

/** The one table from what happened to what is to be done about it. Every handler may run twice. */
export const handlers: {
  [Kind in OutboxEvent['kind']]: (
    payload: Extract<OutboxEvent, { kind: Kind }>['payload'],
  ) => Promise<void>;
} = {
  'pages.stale': refreshPages,
};
