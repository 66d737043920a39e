import { recordInTrail } from '@/features/audit/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { searchFold } from '@/lib/arabic/search-fold';
import { makeSlug } from '@/lib/arabic/slug';
import { now } from '@/lib/clock';
import { db, type Transaction } from '@/lib/db/client';
import { timeOrderedId } from '@/lib/id';
import { err, ok, type Result } from '@/lib/result';
import { findArticleInHand, type ArticleInHand } from '../internal/article-in-hand';
import { conflictOn } from '../internal/conflict';
import { contentColumns } from '../internal/content';
import { writeMediaUses } from '../internal/media-uses';
import { pictureIdsOf } from '../rules/body-text';
import { sealWorking, writeSteps } from '../internal/move-article';
import { unknownReference, type UnknownReference } from '../internal/references';
import { whyNotMoveToSection, whyNotSave, type Refusal } from '../policy';
import type { SaveArticle, SaveBase } from '../schema';
import { isPublic, nextEditorialState } from '../workflow';

/** The base of the next save, and the version of the next move. Never content. */
export type Saved = { readonly base: SaveBase; readonly number: number; readonly version: number };

type SaveRefusal =
  'not-found' | 'unknown-base' | 'edited-by-someone-else' | Refusal | UnknownReference;

/**
 * Writes the working copy. Autosaves of one tab update one open revision; an explicit save seals it,
 * and so does anybody else's save. Saving over an approved text begins a newer draft: what is
 * approved or public stays as it was.
 *
 * Writes only if the base is still current: else `edited-by-someone-else`, with the name and time of
 * who saved. The same save id again gives the first answer and no second write. Needs edit right; an
 * article in review is written by the holder of its review alone (`locked`). Nothing public changes.
 */
export async function saveArticle(
  actor: Actor,
  input: SaveArticle,
): OperationResult<Saved, SaveRefusal> {
  const result = await db.$transaction((tx) => save(tx, actor, input));
  if (!result.ok && result.code === 'edited-by-someone-else') return conflictOn(input.articleId);
  return result.ok ? ok({ value: result.value, stale: [] }) : result;
}

async function save(
  tx: Transaction,
  actor: Actor,
  input: SaveArticle,
): Promise<Result<Saved, SaveRefusal>> {
  // Writers of one article wait for each other here, so what is read below stays true until commit.
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${input.articleId} FOR UPDATE`;
  const article = await findArticleInHand(input.articleId, tx);
  if (article === null) return err('not-found');
  const refusal =
    whyNotSave(actor, article) ?? whyNotMoveToSection(actor, article, input.content.sectionId);
  if (refusal !== null) return err(refusal);
  const unknown = await unknownReference(tx, input.content, article.locale);
  if (unknown !== null) return err(unknown);

  const replayed = await findReplayed(tx, input, article);
  if (replayed !== null) return ok(replayed);
  const { working } = article;
  if (working.id !== input.base.revisionId || working.saveCount !== input.base.saveCount) {
    return err((await isRevisionOf(tx, input)) ? 'edited-by-someone-else' : 'unknown-base');
  }
  const columns = contentColumns(input.content, article.locale);
  if (columns.contentHash !== working.contentHash) {
    return ok(await write(tx, actor, { input, article, columns }));
  }
  if (input.seal && working.sealedAt === null) {
    await sealWorking(tx, article, 'explicit_save');
    await recordSave(tx, actor, article.id, working);
  }
  return ok(answerOf(article));
}

type Write = {
  readonly input: SaveArticle;
  readonly article: ArticleInHand;
  readonly columns: ReturnType<typeof contentColumns>;
};

async function write(tx: Transaction, actor: Actor, { input, article, columns }: Write) {
  const at = now();
  const { working } = article;
  const userId = actor.kind === 'staff' ? actor.userId : null;
  const isOpenHere =
    working.sealedAt === null &&
    working.createdById === userId &&
    (working.editSessionId === null || working.editSessionId === input.editSessionId);
  const revision = {
    ...columns,
    reason: input.seal ? ('explicit_save' as const) : ('autosave' as const),
    editSessionId: input.editSessionId,
    lastSaveId: input.saveId,
    sealedAt: input.seal ? at : null,
    updatedAt: at,
  };
  const saved = isOpenHere
    ? { id: working.id, number: working.number, saveCount: working.saveCount + 1 }
    : { id: timeOrderedId(), number: working.number + 1, saveCount: 0 };
  if (isOpenHere) {
    await tx.revision.update({
      where: { id: working.id },
      data: { ...revision, saveCount: saved.saveCount },
      select: { id: true },
    });
  } else {
    await tx.revision.updateMany({
      where: { id: working.id, sealedAt: null },
      data: { sealedAt: at, updatedAt: working.updatedAt },
    });
    await tx.revision.create({
      data: {
        id: saved.id,
        articleId: article.id,
        number: saved.number,
        baseId: working.id,
        createdById: userId,
        createdAt: at,
        ...revision,
      },
      select: { id: true },
    });
  }
  const state = nextEditorialState('save', article.editorialState);
  const version = article.version + 1;
  await tx.article.update({
    where: { id: article.id },
    data: {
      workingRevisionId: saved.id,
      version,
      updatedAt: at,
      headlineKey: searchFold(columns.headline),
      ...(state === 'draft' ? { editorialState: state } : {}),
      // The section of a public article is that of its public revision.
      ...(isPublic(article.publicState) ? {} : { sectionId: columns.sectionId }),
      ...(article.firstPublishedAt === null ? { slug: makeSlug(columns.headline) } : {}),
    },
    select: { id: true },
  });
  if (pictureIdsOf(working).join() !== pictureIdsOf(input.content).join()) {
    await writeMediaUses(tx, { articleId: article.id, revision: input.content, isPublic: false });
  }
  if (article.editorialState === 'approved') {
    await writeSteps(tx, actor, article.id, [
      { axis: 'editorial', action: 'save', from: 'approved', to: 'draft', revisionId: saved.id },
    ]);
  }
  // One entry an edit session and one an explicit save; a row for each autosave would bury the trail.
  if (input.seal || !isOpenHere) {
    await recordSave(tx, actor, article.id, { ...columns, number: saved.number });
  }
  return {
    base: { revisionId: saved.id, saveCount: saved.saveCount },
    number: saved.number,
    version,
  };
}

function recordSave(
  tx: Transaction,
  actor: Actor,
  articleId: number,
  { headline, number }: { readonly headline: string; readonly number: number },
): Promise<void> {
  return recordInTrail(tx, actor, {
    action: 'article.saved',
    objectType: 'article',
    objectId: articleId,
    objectLabel: headline,
    difference: { revision: number },
  });
}

/** The answer that the same save got before, should its first answer have been lost. */
async function findReplayed(
  tx: Transaction,
  { articleId, saveId }: SaveArticle,
  { version }: ArticleInHand,
): Promise<Saved | null> {
  const revision = await tx.revision.findFirst({
    where: { articleId, lastSaveId: saveId },
    select: { id: true, number: true, saveCount: true },
  });
  if (revision === null) return null;
  const { id, number, saveCount } = revision;
  return { base: { revisionId: id, saveCount }, number, version };
}

async function isRevisionOf(tx: Transaction, { articleId, base }: SaveArticle): Promise<boolean> {
  const count = await tx.revision.count({ where: { id: base.revisionId, articleId } });
  return count > 0;
}

function answerOf({ working, version }: ArticleInHand): Saved {
  return {
    base: { revisionId: working.id, saveCount: working.saveCount },
    number: working.number,
    version,
  };
}
