import { suggestAuthors } from '@/features/authors/desk-queries';
import { loadStaff } from '@/features/identity/session';
import { jsonAnswer, jsonRefusal } from '@/lib/http/json-door';
import { isLocale } from '@/lib/i18n/locales';

/** Authors whose name holds what was typed, for the byline. */
export async function GET(request: Request): Promise<Response> {
  const actor = await loadStaff();
  if (actor === null) return jsonRefusal({ code: 'not-signed-in' });
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale');
  if (!isLocale(locale)) return jsonRefusal({ code: 'invalid' });
  const typed = (searchParams.get('q') ?? '').slice(0, 100);
  return jsonAnswer(await suggestAuthors(actor, { locale, typed }));
}
