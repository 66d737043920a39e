import { loadStaff } from '@/features/identity/session';
import { suggestTags } from '@/features/taxonomy/desk-queries';
import { createTag } from '@/features/taxonomy/operations/create-tag';
import { createTagSchema } from '@/features/taxonomy/schema';
import { jsonAnswer, jsonRefusal, readJson } from '@/lib/http/json-door';
import { isSameOrigin } from '@/lib/http/same-origin';
import { isLocale } from '@/lib/i18n/locales';

const TAG_MAX_BYTES = 2_000;

/** Tags that begin with what was typed. */
export async function GET(request: Request): Promise<Response> {
  const actor = await loadStaff();
  if (actor === null) return jsonRefusal({ code: 'not-signed-in' });
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale');
  if (!isLocale(locale)) return jsonRefusal({ code: 'invalid' });
  const typed = (searchParams.get('q') ?? '').slice(0, 100);
  return jsonAnswer(await suggestTags(actor, { locale, typed }));
}

/** The tag of this name, created where there is none. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return jsonRefusal({ code: 'foreign-origin' });
  const actor = await loadStaff();
  if (actor === null) return jsonRefusal({ code: 'not-signed-in' });
  const body = await readJson(request, TAG_MAX_BYTES);
  if (!body.ok) return jsonRefusal(body);
  const parsed = createTagSchema.safeParse(body.value);
  if (!parsed.success) return jsonRefusal({ code: 'invalid' });
  const created = await createTag(actor, parsed.data);
  return created.ok ? jsonAnswer(created.value.value) : jsonRefusal(created);
}
