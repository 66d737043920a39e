import { afterEach, describe, expect, it } from 'vitest';
import { aColleague, anArticle } from '@/features/articles/builders';
import { aSection } from '@/features/taxonomy/builders';
import type { PublicActor } from '@/lib/action/actor';
import { setClock } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import { findComment, listQueue } from './desk-queries';
import { decideComment } from './operations/decide-comment';
import { postComment } from './operations/post-comment';
import { listThreads } from './queries';
import { commentInput } from './schema';

afterEach(() => setClock(null));

const reader = (): PublicActor => ({
  kind: 'public',
  origin: { requestId: randomId(), networkPrefix: null },
});

async function aPublicArticle() {
  const section = await aSection();
  return anArticle({ sectionId: section.id, state: 'approved', publicState: 'published' });
}

function typed(articleId: number, fields: Record<string, string> = {}) {
  return commentInput.parse({
    articleId: String(articleId),
    body: 'خطوة طال انتظارها، شكراً على التغطية.',
    name: 'سناء',
    email: `${randomId()}@reader.example`,
    ...fields,
  });
}

async function aWaitingComment(articleId: number, fields: Record<string, string> = {}) {
  const posted = await postComment(reader(), typed(articleId, fields));
  if (!posted.ok) throw new Error(posted.code);
  return { id: posted.value.value.commentId, version: 1 };
}

async function anApprovedComment(articleId: number, fields: Record<string, string> = {}) {
  const comment = await aWaitingComment(articleId, fields);
  const moderator = await aColleague({ role: 'moderator' });
  await decideComment(moderator, { commentId: comment.id, version: 1, to: 'approved' });
  return { ...comment, version: 2 };
}

const counts = (articleId: number) => db.commentCount.findUniqueOrThrow({ where: { articleId } });

describe('posting', () => {
  it('a guest’s comment waits, is counted as waiting, and readers get nothing of it', async () => {
    const { id } = await aPublicArticle();
    const posted = await postComment(reader(), typed(id));
    expect(posted.ok && posted.value.value.status).toBe('withheld');
    expect(await counts(id)).toMatchObject({ publicCount: 0, pendingCount: 1 });
    expect(await listThreads(id)).toEqual({ threads: [], count: 0, older: null });
  });

  it('the same form sent twenty times at once is one comment with one answer', async () => {
    const { id } = await aPublicArticle();
    const form = typed(id, { submissionId: randomId() });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => postComment(reader(), form)),
    );
    const ids = answers.map((answer) => answer.ok && answer.value.value.commentId);
    expect(new Set(ids).size).toBe(1);
    expect(await db.comment.count({ where: { articleId: id } })).toBe(1);
  });

  it('a second comment within fifteen seconds is refused with the seconds to wait', async () => {
    const { id } = await aPublicArticle();
    const email = `${randomId()}@reader.example`;
    await postComment(reader(), typed(id, { email }));
    const second = await postComment(reader(), typed(id, { email, body: 'ورأي ثانٍ مختلف.' }));
    expect(second).toMatchObject({ ok: false, code: 'too-fast' });
  });

  it('the same text in another spelling is the same comment for a day', async () => {
    const { id } = await aPublicArticle();
    const email = `${randomId()}@reader.example`;
    const first = await aWaitingComment(id, { email, body: 'شكراً على هذا المقال المفيد' });
    setClock(new Date(Date.now() + 5 * 60 * 1_000));
    const again = await postComment(
      reader(),
      typed(id, { email, body: 'شُـكـــراً على هذا المقال المفيد...' }),
    );
    expect(again).toMatchObject({ code: 'duplicate', details: { commentId: first.id } });
  });

  it('an unpublished article and an unknown one get the same answer', async () => {
    const draft = await anArticle();
    expect(await postComment(reader(), typed(draft.id))).toEqual({ ok: false, code: 'not-found' });
    expect(await postComment(reader(), typed(2_000_000))).toEqual({ ok: false, code: 'not-found' });
  });

  it('an answer to a comment that is not public is refused and its text is not stored', async () => {
    const { id } = await aPublicArticle();
    const waiting = await aWaitingComment(id);
    const answer = await postComment(reader(), typed(id, { parentId: waiting.id }));
    expect(answer).toMatchObject({ code: 'parent-gone' });
  });

  it('a filled hidden field is spam, and its writer is not told', async () => {
    const { id } = await aPublicArticle();
    const posted = await postComment(reader(), typed(id, { website: 'https://spam.example' }));
    expect(posted.ok && posted.value.value.status).toBe('spam');
  });

  it('a colleague’s comment is public at once', async () => {
    const { id } = await aPublicArticle();
    const colleague = await aColleague({ name: 'هيئة التحرير' });
    const posted = await postComment(colleague, typed(id));
    expect(posted.ok && posted.value.value.status).toBe('approved');
    expect(posted.ok && posted.value.stale).toContainEqual({
      tag: `comments:${id}`,
      how: 'refresh',
    });
  });

  it('no address is stored as typed', async () => {
    const { id } = await aPublicArticle();
    await postComment(reader(), typed(id, { email: 'secret-person@reader.example' }));
    const guests = await db.guest.findMany();
    expect(JSON.stringify(guests)).not.toContain('secret-person');
    const raw = Buffer.concat(guests.map((guest) => Buffer.from(guest.emailEncrypted)));
    expect(raw.toString('latin1')).not.toContain('secret-person');
  });

  it('a name of the paper is held whatever its spelling', async () => {
    const { id } = await aPublicArticle();
    await aColleague({ role: 'editor', name: 'مريم العلوي' });
    const posted = await postComment(reader(), typed(id, { name: 'مـريَم العلوي' }));
    const commentId = posted.ok ? posted.value.value.commentId : '';
    const signals = await db.signal.findMany({ where: { revision: { commentId } } });
    expect(signals.map(({ code }) => code)).toContain('staff-name');
  });
});

describe('threads', () => {
  it('replies stand under what they answer, and a fourth level joins the third', async () => {
    const { id } = await aPublicArticle();
    const first = await anApprovedComment(id);
    const second = await anApprovedComment(id, { parentId: first.id });
    const third = await anApprovedComment(id, { parentId: second.id });
    const fourth = await anApprovedComment(id, { parentId: third.id });
    const { threads, count } = await listThreads(id);
    expect(count).toBe(4);
    const [root] = threads;
    expect(root?.comment.id).toBe(first.id);
    const level3 = root?.replies[0]?.replies.map((node) => node.comment) ?? [];
    expect(level3.map((comment) => comment.id)).toEqual([third.id, fourth.id]);
    expect(level3[1]?.replyToId).toBe(third.id);
  });

  it('a rejected comment with public replies leaves a sentence in its place', async () => {
    const { id } = await aPublicArticle();
    const first = await anApprovedComment(id);
    await anApprovedComment(id, { parentId: first.id });
    const moderator = await aColleague({ role: 'moderator' });
    const { version } = await db.comment.findUniqueOrThrow({ where: { id: first.id } });
    await decideComment(moderator, {
      commentId: first.id,
      version,
      to: 'rejected',
      reason: 'insult',
    });
    const { threads } = await listThreads(id);
    expect(threads[0]?.comment).toMatchObject({ kind: 'gone', why: 'rejected' });
    expect(threads[0]?.replies).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('approving makes a comment public, counts it, and leaves a decision and a trail', async () => {
    const { id } = await aPublicArticle();
    const waiting = await aWaitingComment(id);
    const moderator = await aColleague({ role: 'moderator' });
    const result = await decideComment(moderator, {
      commentId: waiting.id,
      version: 1,
      to: 'approved',
    });
    expect(result).toMatchObject({ ok: true });
    expect(await counts(id)).toMatchObject({ publicCount: 1, pendingCount: 0 });
    expect((await listThreads(id)).threads).toHaveLength(1);
    const trail = await db.auditEvent.findMany({
      where: { objectId: waiting.id, action: 'comment.approved' },
    });
    expect(trail).toHaveLength(1);
    expect(await db.outbox.count({ where: { aggregate: `article:${id}` } })).toBe(1);
  });

  it('of two moderators who disagree one wins, and the other is told who', async () => {
    const { id } = await aPublicArticle();
    const waiting = await aWaitingComment(id);
    const [first, second] = await Promise.all([
      aColleague({ role: 'moderator', name: 'سلمى' }),
      aColleague({ role: 'moderator', name: 'يونس' }),
    ]);
    const [yes, no] = await Promise.all([
      decideComment(first, { commentId: waiting.id, version: 1, to: 'approved' }),
      decideComment(second, {
        commentId: waiting.id,
        version: 1,
        to: 'rejected',
        reason: 'insult',
      }),
    ]);
    expect([yes.ok, no.ok].filter(Boolean)).toHaveLength(1);
    const loser = yes.ok ? no : yes;
    expect(loser).toMatchObject({ code: 'conflict', details: { by: yes.ok ? 'سلمى' : 'يونس' } });
    const decisions = await db.moderationDecision.count({
      where: { commentId: waiting.id, actorId: { not: null } },
    });
    expect(decisions).toBe(1);
  });

  it('the same decision by two is done once and well for both', async () => {
    const { id } = await aPublicArticle();
    const waiting = await aWaitingComment(id);
    const moderators = await Promise.all([
      aColleague({ role: 'moderator' }),
      aColleague({ role: 'moderator' }),
    ]);
    const answers = await Promise.all(
      moderators.map((moderator) =>
        decideComment(moderator, { commentId: waiting.id, version: 1, to: 'approved' }),
      ),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await counts(id)).toMatchObject({ publicCount: 1, pendingCount: 0 });
  });

  it('a journalist and a reader may not decide; rejecting needs a reason', async () => {
    const { id } = await aPublicArticle();
    const waiting = await aWaitingComment(id);
    const decision = { commentId: waiting.id, version: 1, to: 'approved' } as const;
    expect(await decideComment(reader(), decision)).toMatchObject({ code: 'not-allowed' });
    expect(await decideComment(await aColleague(), decision)).toMatchObject({
      code: 'not-allowed',
    });
    const moderator = await aColleague({ role: 'moderator' });
    expect(await decideComment(moderator, { ...decision, to: 'rejected' })).toMatchObject({
      code: 'reason-required',
    });
  });

  it('the trail of decisions cannot be changed', async () => {
    const { id } = await aPublicArticle();
    const { id: commentId } = await anApprovedComment(id);
    await expect(
      db.moderationDecision.updateMany({ where: { commentId }, data: { note: 'x' } }),
    ).rejects.toThrow(/permission denied/);
    await expect(db.moderationDecision.deleteMany({ where: { commentId } })).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('who sees a waiting comment', () => {
  it('its writer and the comments desk; nobody else, and the desk sees no address', async () => {
    const { id } = await aPublicArticle();
    const posted = await postComment(reader(), typed(id, { email: 'kept-secret@reader.example' }));
    const { commentId, guestId } = posted.ok
      ? posted.value.value
      : { commentId: '', guestId: null };
    const moderator = await aColleague({ role: 'moderator' });
    const writer = { ...reader(), kind: 'guest', guestId: guestId ?? '' } as const;
    expect(await findComment(reader(), commentId)).toBeNull();
    expect(await findComment(writer, commentId)).toMatchObject({ isOwn: true, isWaiting: true });
    expect(await findComment(moderator, commentId)).toMatchObject({ isOwn: false });
    const page = await listQueue(moderator, { queue: 'waiting', after: null });
    expect(page.comments.map((comment) => comment.id)).toContain(commentId);
    expect(JSON.stringify(page)).not.toContain('kept-secret');
    expect((await listQueue(reader(), { queue: 'waiting', after: null })).comments).toEqual([]);
  });
});
