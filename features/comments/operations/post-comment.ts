import { createHash } from 'node:crypto';
import { enqueue, recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import { bodyKeyText } from '@/lib/arabic/moderation-key';
import { storedText } from '@/lib/arabic/clean-text';
import { refresh, tags, type Stale } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { db, type Transaction } from '@/lib/db/client';
import type { CommentStatus } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';
import { timeOrderedId } from '@/lib/id';
import { err, ok, type Result } from '@/lib/result';
import { articlePath } from '@/lib/routes';
import { keyedHash } from '@/lib/security/derived-key';
import { examine } from '../internal/examine';
import { emailHash, encryptEmail } from '../internal/guest-address';
import { once, type KeepAnswer, type Submission } from '../internal/once';
import { takeWriterToken } from '../internal/writer-limits';
import { decide, type SignalFound } from '../rules/decide';
import type { CommentInput } from '../schema';
import { countDifference, isPublic } from '../workflow';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;
/** Without script the writer and the text are the key, and only for a double click's while. */
const UNSCRIPTED_KEY_MS = 60 * SECOND_MS;

export type PostedComment = {
  readonly commentId: string;
  readonly status: CommentStatus;
  readonly locale: Locale;
  /** The writer without an account, to be known again by the door's cookie. */
  readonly guestId: string | null;
};

export type PostCommentCode =
  'not-found' | 'comments-closed' | 'parent-gone' | 'too-fast' | 'duplicate';

/**
 * Takes a reader's comment: stored once, whatever its fate. It is public at once only where no check
 * minds it; a guest's waits for a person.
 *
 * Who: anybody. Refusals store nothing: an article that readers do not get (`not-found`), a closed
 * discussion, an answered comment that is no longer public (`parent-gone`), more than the writer's
 * share (`too-fast`, with the seconds to wait), the same text again within a day (`duplicate`, with
 * the first one's id). The same form sent twice gives the first result. Stale: the article's
 * comments, if the comment is public.
 */
export async function postComment(
  actor: Actor,
  input: CommentInput,
): Promise<
  Result<{ readonly value: PostedComment; readonly stale: readonly Stale[] }, PostCommentCode>
> {
  const text = storedText(input.body).trim();
  const draft = {
    ...input,
    body: text,
    bodyKey: hashOf(bodyKeyText(text)),
    writer: writerOf(actor, input),
  };
  const answer = await once<PostedComment, PostCommentCode>(submissionOf(draft), (keep) =>
    take(actor, draft, keep),
  );
  if (!answer.ok) return answer;
  const { status } = answer.value;
  return ok({ value: answer.value, stale: isPublic(status) ? staleFor(input.articleId) : [] });
}

type Draft = CommentInput & { readonly bodyKey: string; readonly writer: Writer };

function staleFor(articleId: number): Stale[] {
  return refresh(tags.comments(articleId), tags.article(articleId));
}

async function take(
  actor: Actor,
  draft: Draft,
  keep: KeepAnswer<PostedComment>,
): Promise<Result<PostedComment, PostCommentCode>> {
  const article = await db.article.findFirst({
    where: { id: draft.articleId, publicState: { in: ['published', 'corrected'] } },
    select: {
      id: true,
      locale: true,
      slug: true,
      publishedRevision: { select: { headline: true } },
    },
  });
  if (!article) return err('not-found');
  const parent = draft.parentId ? await findParent(article.id, draft.parentId) : null;
  if (draft.parentId && !parent) return err('parent-gone');
  const duplicate = await findDuplicate(draft);
  if (duplicate) return err('duplicate', { commentId: duplicate });
  const seconds = await takeWriterToken(actor, draft.writer.key);
  if (seconds > 0) return err('too-fast', { seconds });

  const signals = await examine(actor, draft);
  const status = decide(signals);
  return db.$transaction(async (tx) => {
    const guestId = draft.writer.userId ? null : await saveGuest(tx, draft);
    const id = await store(tx, actor, { draft, parent, guestId, signals, status });
    await count(tx, { articleId: article.id, parentId: parent?.id ?? null, status });
    await recordInTrail(tx, actor, {
      action: 'comment.posted',
      objectType: 'comment',
      objectId: id,
      objectLabel: article.publishedRevision?.headline ?? '',
      difference: { status },
    });
    if (isPublic(status)) {
      await enqueue(tx, {
        kind: 'pages.stale',
        aggregate: `article:${article.id}`,
        payload: {
          stale: staleFor(article.id),
          paths: [articlePath(article.locale, article)],
        },
      });
    }
    const value: PostedComment = { commentId: id, status, locale: article.locale, guestId };
    await keep(tx, value);
    return ok(value);
  });
}

type Placed = {
  readonly draft: Draft;
  readonly parent: Awaited<ReturnType<typeof findParent>>;
  readonly guestId: string | null;
  readonly signals: readonly SignalFound[];
  readonly status: CommentStatus;
};

/** The comment, its text, what the checks found, and the decision by rule. */
async function store(
  tx: Transaction,
  actor: Actor,
  { draft, parent, guestId, signals, status }: Placed,
): Promise<string> {
  const id = timeOrderedId();
  const createdAt = now();
  await tx.comment.create({
    data: {
      id,
      articleId: draft.articleId,
      rootId: parent?.rootId ?? id,
      parentId: parent?.id ?? null,
      replyToId: parent?.replyToId ?? null,
      depth: parent ? parent.depth + 1 : 0,
      userId: draft.writer.userId,
      guestId,
      displayName: draft.writer.name,
      status,
      statusReason: signals[0]?.code ?? null,
      createdAt,
    },
    select: { id: true },
  });
  const network = actor.origin.networkPrefix;
  const revision = await tx.commentRevision.create({
    data: {
      id: timeOrderedId(),
      commentId: id,
      body: draft.body,
      bodyKey: draft.bodyKey,
      networkKey: network ? keyedHash('comment-network', network) : null,
      createdAt,
      signals: { create: signals.map(({ data, ...signal }) => ({ ...signal, data: { ...data } })) },
      decisions: { create: { commentId: id, toStatus: status } },
    },
    select: { id: true },
  });
  await tx.comment.update({
    where: { id },
    data: { currentRevisionId: revision.id },
    select: { id: true },
  });
  return id;
}

async function count(
  tx: Transaction,
  {
    articleId,
    parentId,
    status,
  }: { articleId: number; parentId: string | null; status: CommentStatus },
): Promise<void> {
  const difference = countDifference(null, status);
  await tx.commentCount.upsert({
    where: { articleId },
    create: { articleId, ...difference },
    update: {
      publicCount: { increment: difference.publicCount },
      pendingCount: { increment: difference.pendingCount },
    },
    select: { articleId: true },
  });
  if (parentId && isPublic(status)) {
    await tx.comment.update({
      where: { id: parentId },
      data: { replyCount: { increment: 1 } },
      select: { id: true },
    });
  }
}

type Writer = { readonly userId: string | null; readonly name: string; readonly key: string };

/** An account writes under its own name; what a guest types proves nothing. */
function writerOf(actor: Actor, input: CommentInput): Writer {
  if (actor.kind === 'staff' || actor.kind === 'member') {
    return { userId: actor.userId, name: actor.name, key: `user:${actor.userId}` };
  }
  return { userId: null, name: input.name, key: `guest:${emailHash(input.email)}` };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function submissionOf(draft: Draft): Submission {
  const isScripted = draft.submissionId !== undefined;
  const name = isScripted
    ? `form:${draft.articleId}:${draft.submissionId}`
    : `text:${draft.articleId}:${draft.parentId ?? ''}:${draft.writer.key}:${draft.bodyKey}`;
  const life = isScripted ? DAY_MS : UNSCRIPTED_KEY_MS;
  return { key: hashOf(name), expiresAt: new Date(now().getTime() + life) };
}

/** Where a reply hangs: an answer to the third level stays on it and names whom it answers. */
async function findParent(articleId: number, parentId: string) {
  const parent = await db.comment.findFirst({
    where: { id: parentId, articleId, status: 'approved' },
    select: { id: true, rootId: true, parentId: true, depth: true },
  });
  if (!parent) return null;
  return parent.depth === 2 && parent.parentId
    ? { id: parent.parentId, rootId: parent.rootId, depth: 1, replyToId: parent.id }
    : { id: parent.id, rootId: parent.rootId, depth: parent.depth, replyToId: null };
}

/** The same writer's same text in the same place within a day, however it is spelt. */
async function findDuplicate(draft: Draft): Promise<string | null> {
  const found = await db.comment.findFirst({
    where: {
      articleId: draft.articleId,
      OR: [{ parentId: draft.parentId ?? null }, { replyToId: draft.parentId ?? null }],
      ...(draft.writer.userId
        ? { userId: draft.writer.userId }
        : { guest: { emailHash: emailHash(draft.email) } }),
      createdAt: { gt: new Date(now().getTime() - DAY_MS) },
      status: { notIn: ['removed', 'erased'] },
      currentRevision: { bodyKey: draft.bodyKey },
    },
    select: { id: true },
  });
  return found?.id ?? null;
}

async function saveGuest(tx: Transaction, input: CommentInput): Promise<string> {
  const hash = emailHash(input.email);
  const guest = await tx.guest.upsert({
    where: { emailHash: hash },
    create: {
      displayName: input.name,
      emailEncrypted: encryptEmail(input.email),
      emailHash: hash,
    },
    update: { displayName: input.name },
    select: { id: true },
  });
  return guest.id;
}
