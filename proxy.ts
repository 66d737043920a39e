import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { env } from '@/lib/env';
import { SESSION_COOKIE } from '@/lib/http/cookies';
import { judgePath, localeOfPath } from '@/lib/http/path-verdict';
import {
  isLitePath,
  isNewsroomPath,
  liteMissingPath,
  missingPath,
  newsroomSignInPath,
} from '@/lib/routes';
import { deskPolicy } from '@/lib/security/headers';

export const config = {
  // Pages only. Doors and files answer for themselves, and uploads are not read twice.
  matcher: '/((?!_next/|api/|media/|fonts/).*)',
};

/**
 * The door in front of the pages. It turns away what no page of ours can be by its shape alone, sends
 * whoever has no session cookie to sign in, and gives request-time pages their policy. It decides no
 * right: a cookie is not yet a session.
 */
export function proxy(request: NextRequest): NextResponse {
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
    return refuse(405, 'GET, HEAD, POST');
  const path = new URL(request.url).pathname;
  const verdict = judgePath(path);
  switch (verdict.kind) {
    case 'too-long':
      return refuse(414);
    case 'missing':
      return NextResponse.rewrite(new URL(missingPathOf(path), request.url));
    case 'moved':
      return redirect(request, 308, `${verdict.path}${request.nextUrl.search}`);
    case 'read-as':
      return NextResponse.rewrite(new URL(`${verdict.path}${request.nextUrl.search}`, request.url));
    case 'fine':
      return method === 'POST' ? receivePost(request, path) : showPage(request, path);
    default:
      return verdict satisfies never;
  }
}

function missingPathOf(path: string): string {
  const locale = localeOfPath(path);
  return isLitePath(path) ? liteMissingPath(locale) : missingPath(locale);
}

function showPage(request: NextRequest, path: string): NextResponse {
  if (!isNewsroomPath(path)) return NextResponse.next();
  const signIn = newsroomSignInPath(localeOfPath(path));
  const isDoor = path === signIn || path.startsWith(`${signIn}/`);
  if (isDoor || request.cookies.has(SESSION_COOKIE)) return withNonce(request);
  const next = encodeURIComponent(`${path}${request.nextUrl.search}`);
  return redirect(request, 303, `${signIn}?next=${next}`);
}

/** Forms post as multipart, or by script with the action's header; no page takes anything else. */
function receivePost(request: NextRequest, path: string): NextResponse {
  const isMultipart = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '');
  if (!isMultipart && !request.headers.has('next-action')) return refuse(415);
  // The answer to a form without script is made for this request, so it can carry a nonce.
  return isMultipart || isNewsroomPath(path) ? withNonce(request) : NextResponse.next();
}

function withNonce(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = deskPolicy(nonce, { development: env().NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // The framework reads the nonce for its own scripts from the policy in the request.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** An answer without a page may do nothing at all. */
const NO_PAGE = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

function redirect(request: NextRequest, status: 303 | 308, target: string): NextResponse {
  return NextResponse.redirect(new URL(target, request.url), { status, headers: NO_PAGE });
}

function refuse(status: 405 | 414 | 415, allow?: string): NextResponse {
  const headers = allow === undefined ? NO_PAGE : { ...NO_PAGE, Allow: allow };
  return new NextResponse(null, { status, headers });
}
