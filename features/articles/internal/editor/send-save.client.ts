'use client';

import type { ArticleContent } from '../../schema';
import type { Save, SaveAnswer } from '../saver';

/** Carries one save to the door of the article and reads its answer. */
export async function sendSave(
  articleId: number,
  save: Save<ArticleContent> & { readonly editSessionId: string },
): Promise<SaveAnswer> {
  let response: Response;
  try {
    response = await fetch(`/api/desk/articles/${articleId}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(save),
    });
  } catch {
    // The one thing fetch throws for: no answer came.
    return { kind: 'unreachable' };
  }
  if (response.ok) return { kind: 'saved', ...((await response.json()) as Saved) };
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === 429 || response.status >= 500) return unreachable(response);
  const { code, details } = (await response.json()) as Refused;
  if (code === 'edited-by-someone-else') return { kind: 'conflict', winner: details };
  return { kind: 'refused', code, isFinal: [403, 404, 409].includes(response.status) };
}

type Saved = Omit<Extract<SaveAnswer, { kind: 'saved' }>, 'kind'>;
type Refused = {
  readonly code: string;
  readonly details: Extract<SaveAnswer, { kind: 'conflict' }>['winner'];
};

function unreachable({ headers }: Response): SaveAnswer {
  const seconds = Number(headers.get('retry-after'));
  return seconds > 0
    ? { kind: 'unreachable', retryAfterMs: seconds * 1_000 }
    : { kind: 'unreachable' };
}
