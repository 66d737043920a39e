import { cardSelect, type ArticleCard } from '@/features/articles/views';
import type { Prisma } from '@/lib/db/generated/client';
import type { Stretch } from './rules/highlight';

/** What the words of an article are made from. */
export const indexedSelect = {
  locale: true,
  publishedRevision: { select: { headline: true, kicker: true, deck: true, body: true } },
  bylines: { select: cardSelect.bylines.select },
  tags: { select: { tag: { select: { name: true } } } },
} satisfies Prisma.ArticleSelect;

/** What a result is made from. */
export const resultSelect = {
  ...cardSelect,
  publishedRevision: { select: { ...cardSelect.publishedRevision.select, body: true } },
} satisfies Prisma.ArticleSelect;

export type SearchResult = {
  readonly card: ArticleCard;
  readonly headline: readonly Stretch[];
  readonly snippet: readonly Stretch[];
};

export type SearchPage = {
  readonly results: readonly SearchResult[];
  /** Exact to 1,000; one more means more. */
  readonly count: number;
  /** Cursor of the next page, or null on the last. */
  readonly next: string | null;
};
