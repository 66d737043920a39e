import { createHash } from 'node:crypto';

type Document = {
  readonly text: string;
  readonly type: string;
  /** When the document last changed; null where nobody knows. */
  readonly changedAt: Date | null;
  readonly cacheControl: string;
  /** Nobody is spared an answer that is no 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A text with its mark (`ETag`) and its date, or 304 when the caller has it already (RFC 9110, 13).
 * The mark is a weak one, because what compresses the answer on its way keeps it. The date must be
 * the very one that was given: a text from which something was taken may bear an earlier one.
 */
export function conditionalAnswer(request: Request, document: Document): Response {
  const { text, type, changedAt, cacheControl, status = 200 } = document;
  const mark = createHash('sha256').update(text).digest('base64url').slice(0, 27);
  const date = changedAt?.toUTCString() ?? null;
  const headers = {
    ...document.headers,
    'Content-Type': type,
    'Cache-Control': cacheControl,
    ETag: `W/"${mark}"`,
    ...(date === null ? {} : { 'Last-Modified': date }),
  };
  return status === 200 && isKnown(request.headers, { mark, date })
    ? new Response(null, { status: 304, headers })
    : new Response(text, { status, headers });
}

function isKnown(headers: Headers, { mark, date }: { mark: string; date: string | null }): boolean {
  const marks = headers.get('if-none-match');
  if (marks === null) return date !== null && headers.get('if-modified-since') === date;
  return marks.trim() === '*' || marks.split(',').some((each) => unmarked(each) === mark);
}

function unmarked(mark: string): string {
  return mark.trim().replace(/^W\//, '').replaceAll('"', '');
}
