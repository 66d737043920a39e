import { err, ok, type Result } from '@/lib/result';

/** Refusals that are not the input's fault; all others answer 422. */
const STATUS: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'foreign-origin': 403,
  'not-allowed': 403,
  'not-found': 404,
  'edited-by-someone-else': 409,
  'wrong-state': 409,
  locked: 409,
  'too-large': 413,
};

/** The answer of a door for machines: never kept by a cache. */
export function jsonAnswer(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'private, no-store' } });
}

/** A refusal: its code, what it speaks of, and the status that belongs to it. */
export function jsonRefusal(refusal: {
  readonly code: string;
  readonly details?: unknown;
}): Response {
  const { code, details = {} } = refusal;
  return jsonAnswer({ code, details }, STATUS[code] ?? 422);
}

/** Reads a JSON body up to a size; what is larger is not read to its end. */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<Result<unknown, 'too-large' | 'malformed'>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return err('too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return err('too-large');
    chunks.push(chunk);
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return err('malformed');
    throw error;
  }
}
