import type { Actor } from '@/lib/action/actor';
import { articleToMove, type MoveResult } from '../internal/move-article';
import { putOut, type PublicationRefusal } from '../internal/publication';
import { whyNotUpdate, whyNotUpdateUnreviewed } from '../policy';
import type { Update } from '../schema';

/**
 * A newer revision takes the place of the public one: the approved one, or, with the grant to publish
 * unreviewed and a reason, the working copy. A minor change leaves the public time of change as it
 * was, a substantive one sets it. The address keeps its words.
 *
 * Refused as `publishArticle`, and with `nothing-newer`. Stale: what showed the article before, and
 * what shows it now.
 */
export async function updateArticle(actor: Actor, input: Update): MoveResult<PublicationRefusal> {
  const isUnreviewed = input.waiverReason !== '';
  const found = await articleToMove(
    actor,
    input,
    isUnreviewed ? whyNotUpdateUnreviewed : whyNotUpdate,
  );
  if (!found.ok) return found;
  return putOut(actor, found.value, {
    action: 'update',
    waiverReason: isUnreviewed ? input.waiverReason : null,
    isSubstantive: input.change === 'substantive',
  });
}
