import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';

/**
 * Writes into the trail that a session was opened, and by what. A session opened just before a crash
 * has no such line and no holder either: its token was never sent.
 */
export async function recordSignIn(
  { origin }: Actor,
  session: { readonly id: string; readonly by: 'password' | 'link' },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { user } = await tx.session.update({
      where: { id: session.id },
      data: { ipAddress: origin.networkPrefix },
      select: { user: { select: { id: true, name: true } } },
    });
    const actor: Actor = {
      kind: 'member',
      userId: user.id,
      name: user.name,
      sessionId: session.id,
      origin,
    };
    await recordInTrail(tx, actor, {
      action: 'session.opened',
      objectType: 'user',
      objectId: user.id,
      objectLabel: user.name,
      difference: { by: session.by },
    });
  });
}
