import type { Actor, Grant, Origin } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { openSigned } from '@/lib/security/signed-value';
import { sessionView, type SessionView } from '../views';
import { authSecret } from './auth-secret';
import { AGE_LIMIT_MS, IDLE_LIMIT_MS, TOUCH_INTERVAL_MS } from './session-limits';

/**
 * The actor a session cookie stands for, read from the database each time: a session that was ended,
 * an account that was suspended and a role that was taken away count at the next request. Null for a
 * cookie that is not ours or whose session is over.
 */
export async function actorOfSession(cookie: string, origin: Origin): Promise<Actor | null> {
  const token = openSigned(cookie, authSecret());
  if (token === null) return null;
  const session = await db.session.findUnique({ where: { token }, select: sessionView });
  if (session === null || isOver(session) || session.user.status !== 'active') return null;
  await touch(session);
  const { id: userId, name, grants } = session.user;
  const who = { userId, name, sessionId: session.id, origin };
  return grants.length === 0
    ? { kind: 'member', ...who }
    : { kind: 'staff', ...who, grants: grants.map(grantOf) };
}

function isOver({ createdAt, lastSeenAt, expiresAt }: SessionView): boolean {
  const at = now().getTime();
  return (
    at >= expiresAt.getTime() ||
    at - createdAt.getTime() >= AGE_LIMIT_MS ||
    at - lastSeenAt.getTime() >= IDLE_LIMIT_MS
  );
}

async function touch({ id, lastSeenAt }: SessionView): Promise<void> {
  const at = now();
  if (at.getTime() - lastSeenAt.getTime() < TOUCH_INTERVAL_MS) return;
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: at } });
}

function grantOf(grant: SessionView['user']['grants'][number]): Grant {
  const { role, publishUnreviewed, sectionId, section } = grant;
  const sectionIds =
    sectionId === null ? null : [sectionId, ...(section?.children ?? []).map((child) => child.id)];
  return { role, publishUnreviewed, sectionIds };
}
