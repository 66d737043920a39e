import type { Actor } from '@/lib/action/actor';

/** Every desk role but the moderator uploads; so do the product's own commands. */
export function whyNotStorePicture(actor: Actor): 'not-allowed' | null {
  if (actor.kind === 'system') return null;
  if (actor.kind !== 'staff') return 'not-allowed';
  return actor.grants.some((grant) => grant.role !== 'moderator') ? null : 'not-allowed';
}
