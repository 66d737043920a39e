import { loadStaff } from '@/features/identity/session';
import { listPictures } from '@/features/media/desk-queries';
import { jsonAnswer, jsonRefusal } from '@/lib/http/json-door';

/** Pictures to choose from, newest first. */
export async function GET(request: Request): Promise<Response> {
  const actor = await loadStaff();
  if (actor === null) return jsonRefusal({ code: 'not-signed-in' });
  const { searchParams } = new URL(request.url);
  const typed = (searchParams.get('q') ?? '').slice(0, 100);
  return jsonAnswer(await listPictures(actor, { typed, below: searchParams.get('below') }));
}
