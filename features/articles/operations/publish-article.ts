import type { Actor } from '@/lib/action/actor';
import { articleToMove, type MoveResult } from '../internal/move-article';
import { putOut, type PublicationRefusal } from '../internal/publication';
import { whyNotPublish, whyNotPublishUnreviewed } from '../policy';
import type { Publish } from '../schema';

/**
 * First publication. With publish right, of the approved revision; with the grant to publish
 * unreviewed and a reason of ten characters or more, of a draft: its approval is then recorded as
 * waived.
 *
 * Refused with all failed checks at once (`checks-failed`, details.checks), `not-approved`,
 * `reason-too-short`, `wrong-state`, `edited-by-someone-else`. Stale: the article, its section and
 * the one above it, front, newest, tags, authors.
 */
export async function publishArticle(actor: Actor, input: Publish): MoveResult<PublicationRefusal> {
  const isUnreviewed = input.waiverReason !== '';
  const found = await articleToMove(
    actor,
    input,
    isUnreviewed ? whyNotPublishUnreviewed : whyNotPublish,
  );
  if (!found.ok) return found;
  return putOut(actor, found.value, {
    action: 'publish',
    waiverReason: isUnreviewed ? input.waiverReason : null,
    isSubstantive: true,
  });
}
