import { prismaAdapter } from '@better-auth/prisma-adapter';
import { betterAuth } from 'better-auth';
import { nextCookies } from 'better-auth/next-js';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import { COOKIE_ATTRIBUTES, SESSION_COOKIE } from '@/lib/http/cookies';
import { randomToken, timeOrderedId } from '@/lib/id';
import { authSecret } from './auth-secret';
import { openSessionPlugin } from './open-session-plugin';
import { AGE_LIMIT_MS } from './session-limits';

let made: ReturnType<typeof make> | undefined;

/**
 * The auth library: it opens session rows and signs and sets their cookie. Its own HTTP doors are not
 * mounted, because they answer with the session's token; limits, roles, idle time and the trail are
 * ours. So is the check of the password: the library asks the database once more where it knows the
 * address, which can be seen in the time.
 */
export function auth() {
  made ??= make();
  return made;
}

function make() {
  return betterAuth({
    baseURL: env().SITE_URL,
    secret: authSecret(),
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    session: {
      expiresIn: AGE_LIMIT_MS / 1_000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    databaseHooks: { session: { create: { before: prepareSession } } },
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false,
      defaultCookieAttributes: COOKIE_ATTRIBUTES,
      cookies: { session_token: { name: SESSION_COOKIE } },
      database: { generateId: timeOrderedId },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [openSessionPlugin(), nextCookies()],
  });
}

/** No session for a suspended account; 256 random bits; the sender's address is ours to write. */
async function prepareSession<Row extends { userId: string }>(session: Row) {
  const user = await db.user.findUnique({
    where: { id: session.userId },
    select: { status: true },
  });
  if (user?.status !== 'active') return false;
  return { data: { ...session, token: randomToken(), ipAddress: null, userAgent: null } };
}
