import { saveArticle } from '@/features/articles/operations/save-article';
import { BODY_MAX_BYTES, saveArticleSchema } from '@/features/articles/schema';
import { loadStaff } from '@/features/identity/session';
import { now } from '@/lib/clock';
import { jsonAnswer, jsonRefusal, readJson } from '@/lib/http/json-door';
import { isSameOrigin } from '@/lib/http/same-origin';
import { time } from '@/lib/i18n/format';

/** Content and fields of one save; what the answer needs is small. */
const SAVE_MAX_BYTES = BODY_MAX_BYTES + 100_000;

type Context = { readonly params: Promise<{ id: string }> };

/** Autosave and explicit save of the editor. Answers with the base of the next save, never with content. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return jsonRefusal({ code: 'foreign-origin' });
  const actor = await loadStaff();
  if (actor === null) return jsonRefusal({ code: 'not-signed-in' });
  const body = await readJson(request, SAVE_MAX_BYTES);
  if (!body.ok) return jsonRefusal(body);
  const { id } = await params;
  const parsed = saveArticleSchema.safeParse(
    typeof body.value === 'object' ? { ...body.value, articleId: id } : body.value,
  );
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    return jsonRefusal({ code: 'invalid', details: { path: fault?.path.join('.') ?? '' } });
  }
  const saved = await saveArticle(actor, parsed.data);
  if (!saved.ok) return jsonRefusal(saved);
  return jsonAnswer({ ...saved.value.value, at: time(now()) });
}
