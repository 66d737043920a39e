import { findDeskArticle } from '@/features/articles/desk-queries';
import { loadStaff } from '@/features/identity/session';
import { jsonAnswer, jsonRefusal } from '@/lib/http/json-door';
import { time } from '@/lib/i18n/format';

type Context = { readonly params: Promise<{ id: string }> };

/** The newest text of an article, for an editor that has to compare it with its own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await loadStaff();
  if (actor === null) return jsonRefusal({ code: 'not-signed-in' });
  const { id } = await params;
  const article = /^\d{1,9}$/.test(id) ? await findDeskArticle(actor, Number(id)) : null;
  if (article === null) return jsonRefusal({ code: 'not-found' });
  const { content, base, version, savedBy, updatedAt } = article;
  return jsonAnswer({ content, base, version, name: savedBy ?? '', at: time(updatedAt) });
}
