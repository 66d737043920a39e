import type { OutboxEvent } from '@/features/audit/writes';
import { indexArticle } from '@/features/search/operations/index-article';
import { SYSTEM } from '@/lib/action/actor';
import { refreshPages } from '@/lib/cache/refresh';

type Handlers = {
  readonly [Kind in OutboxEvent['kind']]: (
    payload: Extract<OutboxEvent, { kind: Kind }>['payload'],
  ) => Promise<unknown>;
};

/** The one table from what happened to what is to be done about it. Every handler may run twice. */
const handlers: Handlers = {
  'pages.stale': refreshPages,
  'article.changed': (payload) => indexArticle(SYSTEM, payload),
};

/** The handler of a stored event. A kind that no handler knows is a fault of the code. */
export function handlerOf(kind: string): (payload: unknown) => Promise<unknown> {
  if (!Object.hasOwn(handlers, kind)) throw new Error(`No handler for the event "${kind}"`);
  return handlers[kind as OutboxEvent['kind']] as (payload: unknown) => Promise<unknown>;
}
