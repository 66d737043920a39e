import { z } from 'zod';
import { expireStale } from '@/lib/cache/expire';
import { REFRESH_KEY_HEADER, refreshKey } from '@/lib/cache/refresh';
import type { Stale } from '@/lib/cache/tags';
import { isSameSecret } from '@/lib/security/derived-key';

const input = z.object({
  stale: z
    .array(z.object({ tag: z.string().max(256), how: z.enum(['refresh', 'remove']) }))
    .max(1_000),
});

/** The job runner's way to expire tags in this process. Answers 404 to everybody else. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameSecret(request.headers.get(REFRESH_KEY_HEADER) ?? '', refreshKey())) {
    return new Response(null, { status: 404 });
  }
  const parsed = input.safeParse(await request.json());
  if (!parsed.success) return Response.json({ code: 'invalid' }, { status: 422 });
  expireStale(parsed.data.stale as Stale[]);
  return new Response(null, { status: 204 });
}
