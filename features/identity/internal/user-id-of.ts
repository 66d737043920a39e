import type { Actor } from '@/lib/action/actor';

/** The account behind an actor, if one is. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' || actor.kind === 'member' ? actor.userId : null;
}
