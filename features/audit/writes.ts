import type { Actor } from '@/lib/action/actor';
import type { Stale } from '@/lib/cache/tags';
import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { randomId } from '@/lib/id';

type TrailEntry = {
  /** Verb of the operation in the past: "article.published", "comment.approved". */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string | number;
  /** Name of the object at this time; never the text of a comment, never a secret. */
  readonly objectLabel: string;
  readonly difference?: Prisma.InputJsonObject;
  readonly reason?: string | null;
};

/** Appends to the trail, in the transaction of the change itself: one without the other never exists. */
export async function recordInTrail(
  tx: Transaction,
  actor: Actor,
  entry: TrailEntry,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      ...whoOf(actor),
      action: entry.action,
      objectType: entry.objectType,
      objectId: String(entry.objectId),
      objectLabel: entry.objectLabel,
      ...(entry.difference ? { difference: entry.difference } : {}),
      reason: entry.reason ?? null,
    },
    select: { id: true },
  });
}

function whoOf(actor: Actor) {
  const { requestId, networkPrefix } = actor.origin;
  switch (actor.kind) {
    case 'staff':
    case 'member':
      return {
        actorId: actor.userId,
        actorLabel: actor.name,
        sessionId: actor.sessionId,
        requestId,
        networkPrefix,
      };
    case 'guest':
      return { actorLabel: 'guest', requestId, networkPrefix };
    case 'public':
      return { actorLabel: 'public', requestId, networkPrefix };
    case 'system':
      return { actorLabel: 'system', onBehalfOfId: actor.onBehalfOf, requestId };
    default:
      return actor satisfies never;
  }
}

/** What happened, for the handlers in features/jobs: each kind has its payload. */
export type OutboxEvent = {
  /** Events of one aggregate are delivered in order: "article:12". */
  readonly aggregate: string;
} & (
  | {
      readonly kind: 'pages.stale';
      readonly payload: {
        readonly stale: readonly Stale[];
        /** Addresses to make again at once, so that the next reader gets the new text. */
        readonly paths: readonly string[];
      };
    }
  /** What readers get of an article is another text, or none any more. */
  | { readonly kind: 'article.changed'; readonly payload: { readonly articleId: number } }
);

/**
 * Enqueues work for after the commit. The runner is told in the same transaction; should it be away,
 * the row waits for it.
 */
export async function enqueue(tx: Transaction, event: OutboxEvent): Promise<void> {
  await tx.outbox.create({
    data: {
      eventKey: randomId(),
      aggregate: event.aggregate,
      kind: event.kind,
      payload: event.payload as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
  await askForJob(tx, 'deliver-outbox');
}

/** Work that looks for itself what there is to do; its queue is worked by one runner at a time. */
export type JobName = 'deliver-outbox' | 'render-pictures' | 'remove-expired';

/** Tells the runner, in the transaction that gives it work. */
export async function askForJob(tx: Transaction, name: JobName): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${name}, queue_name => ${name}, job_key => ${name})`;
}
