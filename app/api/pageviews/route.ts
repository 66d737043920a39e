import { sourceClassOf } from '@/features/audience/rules/source-class';
import { readInput } from '@/features/audience/schema';
import { siteUrl } from '@/lib/env';
import { readJson } from '@/lib/http/json-door';
import { isSameOrigin } from '@/lib/http/same-origin';
import { countRequest } from './count-request';

const MAX_BYTES = 1_000;

/** Takes what a page's beacon says. The answer is the same to everybody: the page does not wait for it. */
export async function POST(request: Request): Promise<Response> {
  if (isSameOrigin(request.headers)) await take(request);
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'private, no-store' } });
}

async function take(request: Request): Promise<void> {
  const body = await readJson(request, MAX_BYTES);
  const parsed = readInput.safeParse(body.ok ? body.value : null);
  if (!parsed.success) return;
  const { from, ...read } = parsed.data;
  await countRequest(request, { ...read, sourceClass: sourceClassOf(from, siteUrl().host) });
}
