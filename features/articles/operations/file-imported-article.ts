import { findOrCreateAuthor } from '@/features/authors/writes';
import type { Actor } from '@/lib/action/actor';
import type { OperationResult } from '@/lib/action/form-action';
import { searchFold } from '@/lib/arabic/search-fold';
import { db, type Transaction } from '@/lib/db/client';
import { err, ok } from '@/lib/result';
import { writeNewArticle } from '../internal/new-article';
import { whyNotCreate } from '../policy';
import type { ArticleContent, FileImported } from '../schema';

export type Filed = {
  readonly articleId: number;
  /** The page had been imported before: nothing was changed. */
  readonly isKnown: boolean;
  /** Null: the page names no section, or one that the paper does not have. */
  readonly sectionName: string | null;
  /** Null: the page has no byline. */
  readonly author: { readonly name: string; readonly isCreated: boolean } | null;
};

/**
 * Files the text of an imported page as a draft that belongs to who imports it, every word as it
 * came. The section is found by its forgiving name, or left empty; the author is found likewise, or
 * created. The same page again answers the article it made, and changes nothing. Nothing public
 * changes.
 */
export async function fileImportedArticle(
  actor: Actor,
  input: FileImported,
): OperationResult<Filed, 'not-allowed'> {
  const section = await findSection(input);
  if (whyNotCreate(actor, section?.id ?? null) !== null) return err('not-allowed');
  const value = await db.$transaction(async (tx) => {
    // Two imports of one page at once: the second waits, then finds the first one's article.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${input.importKey}, 0))`;
    const known = await findKnown(tx, input.importKey);
    return known ?? (await file(tx, actor, { input, section }));
  });
  return ok({ value, stale: [] });
}

type FoundSection = { readonly id: number; readonly name: string };

async function findSection({ sectionLabel, locale }: FileImported): Promise<FoundSection | null> {
  if (sectionLabel === null) return null;
  return db.section.findFirst({
    where: { locale, normalizedName: searchFold(sectionLabel), archivedAt: null },
    select: { id: true, name: true },
  });
}

async function findKnown(tx: Transaction, importKey: string): Promise<Filed | null> {
  const known = await tx.article.findUnique({
    where: { importKey },
    select: { id: true, section: { select: { name: true } } },
  });
  if (known === null) return null;
  return {
    articleId: known.id,
    isKnown: true,
    sectionName: known.section?.name ?? null,
    author: null,
  };
}

async function file(
  tx: Transaction,
  actor: Actor,
  { input, section }: { readonly input: FileImported; readonly section: FoundSection | null },
): Promise<Filed> {
  const { locale, byline } = input;
  const author =
    byline === null ? null : await findOrCreateAuthor(tx, actor, { locale, name: byline });
  const content: ArticleContent = {
    headline: input.headline,
    kicker: '',
    deck: input.deck ?? '',
    body: {
      type: 'doc',
      content: input.paragraphs.map((text) => ({
        type: 'paragraph',
        content: [{ type: 'text', text }],
      })),
    },
    label: null,
    place: '',
    sectionId: section?.id ?? null,
    leadMediaId: null,
    leadAlt: '',
    leadCaption: '',
    bylines: author === null ? [] : [{ authorId: author.id, role: 'writing' }],
    tagIds: [],
  };
  const { articleId } = await writeNewArticle(tx, actor, {
    locale,
    ownerId: actor.kind === 'staff' ? actor.userId : null,
    content,
    reason: 'imported',
    importKey: input.importKey,
  });
  return {
    articleId,
    isKnown: false,
    sectionName: section?.name ?? null,
    author:
      byline === null || author === null ? null : { name: byline, isCreated: author.isCreated },
  };
}
