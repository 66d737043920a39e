import { NextResponse, type NextRequest } from 'next/server';
import { signOut } from '@/features/identity/operations/sign-out';
import { loadActor } from '@/features/identity/session';
import { COOKIE_ATTRIBUTES, SESSION_COOKIE } from '@/lib/http/cookies';
import { isSameOrigin } from '@/lib/http/same-origin';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { newsroomSignInPath } from '@/lib/routes';

/** Ends the session. A route and not an action, because an action cannot empty the browser's cache. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (!isSameOrigin(request.headers)) return new NextResponse(null, { status: 403 });
  await signOut(await loadActor());
  const asked = request.nextUrl.searchParams.get('locale');
  const locale = isLocale(asked) ? asked : defaultLocale;
  const response = new NextResponse(null, {
    status: 303,
    headers: { Location: newsroomSignInPath(locale) },
  });
  response.cookies.set(SESSION_COOKIE, '', { ...COOKIE_ATTRIBUTES, maxAge: 0 });
  // Not "storage": it holds text that is not saved yet.
  response.headers.set('Clear-Site-Data', '"cache"');
  return response;
}
