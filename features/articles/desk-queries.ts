import { articlesWithin } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import { searchFold } from '@/lib/arabic/search-fold';
import { db } from '@/lib/db/client';
import type { RevisionReason } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';
import { findArticleInHand } from './internal/article-in-hand';
import { deskArticle } from './internal/desk-article';
import { previewPage } from './internal/preview-page';
import {
  beyond,
  cursorAt,
  inTab,
  ofSection,
  parseCursor,
  rowSelect,
  withAuthors,
  withinScope,
} from './internal/desk-rows';
import { whyNotRead } from './policy';
import type { DeskArticle } from './rules/desk-article';
import type { DeskHome, DeskList, DeskListQuery } from './rules/desk-list';
import type { ArticlePage } from './views';

const PAGE_SIZE = 30;

/**
 * A page of the articles an actor may read, newest change first. The search finds the typed words
 * anywhere in the headline's forgiving form. It walks the index by time and stops at a full page, so
 * common words cost little and a word that hardly occurs costs a walk through the archive: a trigram
 * index on headlineKey takes that away when the archive is large.
 */
export async function listDeskArticles(actor: Actor, query: DeskListQuery): Promise<DeskList> {
  if (actor.kind !== 'staff') return { rows: [], older: null, newer: null };
  const cursor = parseCursor(query.cursor);
  const isNewer = cursor?.towards === 'newer';
  const direction = isNewer ? 'asc' : 'desc';
  const found = await db.article.findMany({
    where: {
      AND: [withinScope(articlesWithin(actor, 'read')), inTab(query.tab, actor.userId)],
      ...(query.sectionId === null ? {} : ofSection(query.sectionId)),
      ...(query.typed.trim() === ''
        ? {}
        : { headlineKey: { contains: searchFold(query.typed).trim() } }),
      ...(cursor === null ? {} : beyond(cursor)),
    },
    orderBy: [{ updatedAt: direction }, { id: direction }],
    take: PAGE_SIZE + 1,
    select: rowSelect,
  });
  const hasMore = found.length > PAGE_SIZE;
  const page = found.slice(0, PAGE_SIZE);
  if (isNewer) page.reverse();
  const rows = await withAuthors(actor, page, query.locale);
  const hasOlder = isNewer || hasMore;
  const hasNewer = isNewer ? hasMore : cursor !== null;
  return {
    rows,
    older: hasOlder ? cursorAt('older', page.at(-1)) : null,
    newer: hasNewer ? cursorAt('newer', page.at(0)) : null,
  };
}

const RECENT = 5;

/** What waits for an actor: own drafts, own texts that came back, texts they may review. */
export async function deskHome(actor: Actor, locale: Locale): Promise<DeskHome> {
  if (actor.kind !== 'staff') {
    return { drafts: 0, returned: 0, waitingReview: 0, recentlyPublished: [] };
  }
  const own = { ownerId: actor.userId };
  const [drafts, returned, waitingReview, recent] = await Promise.all([
    db.article.count({ where: { ...own, editorialState: 'draft' } }),
    db.article.count({ where: { ...own, editorialState: 'changes_requested' } }),
    db.article.count({
      where: {
        AND: [withinScope(articlesWithin(actor, 'approve')), { editorialState: 'submitted' }],
      },
    }),
    db.article.findMany({
      where: {
        AND: [withinScope(articlesWithin(actor, 'read')), inTab('published', actor.userId)],
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: RECENT,
      select: rowSelect,
    }),
  ]);
  return {
    drafts,
    returned,
    waitingReview,
    recentlyPublished: await withAuthors(actor, recent, locale),
  };
}

/** An article on its own screen; null where there is none, or none that the actor may read. */
export async function findDeskArticle(
  actor: Actor,
  articleId: number,
): Promise<DeskArticle | null> {
  return deskArticle(actor, articleId);
}

export type HistoryRow = {
  readonly id: string;
  readonly number: number;
  readonly headline: string;
  readonly reason: RevisionReason;
  readonly name: string | null;
  readonly at: Date;
  readonly wordCount: number;
  readonly isPublic: boolean;
  readonly isApproved: boolean;
};

export type History = {
  readonly headline: string;
  readonly locale: Locale;
  readonly rows: readonly HistoryRow[];
  /** Number of the last revision of this page, where older ones follow. */
  readonly olderThan: number | null;
};

const HISTORY_SIZE = 50;

/** Revisions of an article, newest first; the next page begins below a number. */
export async function findHistory(
  actor: Actor,
  { articleId, below }: { readonly articleId: number; readonly below: number | null },
): Promise<History | null> {
  const article = await findArticleInHand(articleId);
  if (article === null || whyNotRead(actor, article) !== null) return null;
  const found = await db.revision.findMany({
    where: { articleId, ...(below === null ? {} : { number: { lt: below } }) },
    orderBy: { number: 'desc' },
    take: HISTORY_SIZE + 1,
    select: {
      id: true,
      number: true,
      headline: true,
      reason: true,
      updatedAt: true,
      wordCount: true,
      createdBy: { select: { name: true } },
    },
  });
  const rows = found.slice(0, HISTORY_SIZE).map(({ createdBy, updatedAt, ...row }) => ({
    ...row,
    name: createdBy?.name ?? null,
    at: updatedAt,
    isPublic: row.id === article.publishedRevisionId,
    isApproved: row.id === article.approvedRevisionId,
  }));
  return {
    headline: article.working.headline,
    locale: article.locale,
    rows,
    olderThan: found.length > HISTORY_SIZE ? (rows.at(-1)?.number ?? null) : null,
  };
}

export type Preview = {
  readonly id: number;
  readonly locale: Locale;
  readonly number: number;
  /** Null while the working copy has no section. */
  readonly page: ArticlePage | null;
};

/** The working copy as readers would get it; null where the actor may not read it. */
export async function findPreview(actor: Actor, articleId: number): Promise<Preview | null> {
  const article = await findArticleInHand(articleId);
  if (article === null || whyNotRead(actor, article) !== null) return null;
  const { id, locale, working } = article;
  return { id, locale, number: working.number, page: await previewPage(article) };
}
