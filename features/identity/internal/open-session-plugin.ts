import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Opens a session for somebody who has shown our operations who they are, by a password or a one-time
 * link. Nobody else can call it, since the library's doors are not mounted.
 */
export function openSessionPlugin() {
  return {
    id: 'open-session',
    endpoints: {
      openSession: createAuthEndpoint(
        '/open-session',
        { method: 'POST', body: z.object({ userId: z.uuid() }), metadata: { SERVER_ONLY: true } },
        async (context) => {
          const { internalAdapter } = context.context;
          const user = await internalAdapter.findUserById(context.body.userId);
          if (user === null) return { sessionId: null };
          // The hook answers false for a suspended account; the library's type does not say so.
          const session: { id: string; token: string } | null = await internalAdapter.createSession(
            user.id,
          );
          if (session === null) return { sessionId: null };
          await setSessionCookie(context, {
            session: session as Awaited<ReturnType<typeof internalAdapter.createSession>>,
            user,
          });
          return { sessionId: session.id };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
