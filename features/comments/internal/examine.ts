import type { Actor } from '@/lib/action/actor';
import { moderationKey } from '@/lib/arabic/moderation-key';
import { searchFold } from '@/lib/arabic/search-fold';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { findContacts, hasBidiOverride } from '../rules/contacts';
import type { SignalFound } from '../rules/decide';
import type { CommentInput } from '../schema';

const HOUR_MS = 60 * 60 * 1_000;
const CAMPAIGN_WRITERS = 3;
/** Shorter bodies («شكراً») are the same from many writers without being a campaign. */
const CAMPAIGN_LETTERS = 20;
const TRUSTED_APPROVALS = 2;

type Draft = CommentInput & {
  readonly bodyKey: string;
  readonly writer: { readonly userId: string | null; readonly name: string };
};

/**
 * Runs every check on a comment and reports all that they found, the most severe first: a comment
 * with two faults shows both at the desk. The newsroom's own people are noted, not held.
 */
export async function examine(actor: Actor, draft: Draft): Promise<SignalFound[]> {
  const slow = await Promise.all([
    checkCampaign(draft),
    checkStaffName(draft),
    checkHistory(draft),
  ]);
  const found = [checkHoneypot(draft), checkContacts(draft), ...slow].filter(
    (each) => each !== null,
  );
  if (actor.kind === 'staff') return found.map((each) => ({ ...each, severity: null }));
  return found.toSorted((a, b) => Number(b.severity === 'spam') - Number(a.severity === 'spam'));
}

function checkHoneypot(draft: Draft): SignalFound | null {
  return draft.website ? signal(1, 'honeypot', 'spam') : null;
}

async function checkCampaign(draft: Draft): Promise<SignalFound | null> {
  if (moderationKey(draft.body).length < CAMPAIGN_LETTERS) return null;
  const writers = await db.commentRevision.findMany({
    where: {
      bodyKey: draft.bodyKey,
      createdAt: { gt: new Date(now().getTime() - HOUR_MS) },
    },
    select: { comment: { select: { userId: true, guestId: true } } },
    take: 100,
    relationLoadStrategy: 'join',
  });
  const others = new Set(writers.map(({ comment }) => comment.userId ?? comment.guestId));
  return others.size + 1 >= CAMPAIGN_WRITERS
    ? signal(6, 'campaign', 'withheld', { writers: others.size + 1 })
    : null;
}

function checkContacts(draft: Draft): SignalFound | null {
  if (hasBidiOverride(draft.body)) return signal(8, 'bidi-override', 'withheld');
  const [contact] = findContacts(draft.body);
  return contact ? signal(8, 'contacts', 'withheld', { contact }) : null;
}

/** A guest under the name of somebody of the paper is held, whatever the spelling. */
async function checkStaffName(draft: Draft): Promise<SignalFound | null> {
  if (draft.writer.userId) return null;
  const [author, staff] = await Promise.all([
    db.authorProfile.findFirst({
      where: { normalizedName: searchFold(draft.writer.name) },
      select: { authorId: true },
    }),
    db.user.findMany({
      where: { grants: { some: {} } },
      select: { name: true },
      take: 1_000,
    }),
  ]);
  const key = moderationKey(draft.writer.name);
  const isStaff = author !== null || staff.some(({ name }) => moderationKey(name) === key);
  return isStaff ? signal(10, 'staff-name', 'withheld') : null;
}

/** A guest has proved nothing; an account is trusted from its second comment that a person approved. */
async function checkHistory(draft: Draft): Promise<SignalFound | null> {
  if (!draft.writer.userId) return signal(12, 'new-writer', 'withheld');
  const approvals = await db.comment.count({
    where: { userId: draft.writer.userId, status: 'approved', isHumanApproved: true },
    take: TRUSTED_APPROVALS,
  });
  return approvals < TRUSTED_APPROVALS ? signal(12, 'new-writer', 'withheld') : null;
}

function signal(
  phase: number,
  code: SignalFound['code'],
  severity: SignalFound['severity'],
  data?: SignalFound['data'],
): SignalFound {
  return { phase, code, severity, ...(data ? { data } : {}) };
}
