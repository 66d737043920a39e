import type { Actor } from '@/lib/action/actor';
import { err } from '@/lib/result';
import { articleToMove, moveArticle, sealWorking, type MoveResult } from '../internal/move-article';
import { whyNotSubmit } from '../policy';
import { isEmptyBody } from '../rules/body-text';
import type { Move } from '../schema';

/**
 * Hands a text in for review. Its owner may, and who has edit right. Refused: `empty-article` when
 * headline or body are missing; `wrong-state`; `edited-by-someone-else`. Nothing public changes.
 */
export async function submitArticle(actor: Actor, input: Move): MoveResult<'empty-article'> {
  const found = await articleToMove(actor, input, whyNotSubmit);
  if (!found.ok) return found;
  const article = found.value;
  const { working } = article;
  if (working.headline === '' || isEmptyBody(working.body)) return err('empty-article');
  return moveArticle(actor, article, {
    set: { editorialState: 'submitted' },
    steps: [
      {
        axis: 'editorial',
        action: 'submit',
        from: article.editorialState,
        to: 'submitted',
        revisionId: working.id,
      },
    ],
    did: 'submitted',
    also: (tx) => sealWorking(tx, article, 'submitted'),
  });
}
