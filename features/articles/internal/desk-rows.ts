import { authorNames } from '@/features/authors/desk-queries';
import type { ArticleScope } from '@/features/identity/policy';
import type { Actor } from '@/lib/action/actor';
import type { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import type { DeskRow, DeskTab } from '../rules/desk-list';
import { bylinesSchema, type Byline } from '../schema';
import { authorIdsOf } from './article-in-hand';

export const rowSelect = {
  id: true,
  locale: true,
  editorialState: true,
  publicState: true,
  workingRevisionId: true,
  publishedRevisionId: true,
  updatedAt: true,
  section: { select: { name: true } },
  workingRevision: { select: { headline: true, bylines: true } },
  reviewLock: { select: { user: { select: { name: true } } } },
} satisfies Prisma.ArticleSelect;

export type RowFromDb = Prisma.ArticleGetPayload<{ select: typeof rowSelect }>;

export async function withAuthors(
  actor: Actor,
  rows: readonly RowFromDb[],
  locale: Locale,
): Promise<DeskRow[]> {
  const bylines = rows.map(({ workingRevision }) =>
    bylinesSchema.parse(workingRevision?.bylines ?? []),
  );
  const ids = [...new Set(bylines.flatMap(authorIdsOf))];
  const names = await authorNames(actor, { ids, locale });
  return rows.map((row, at) => ({
    id: row.id,
    locale: row.locale,
    headline: row.workingRevision?.headline ?? '',
    section: row.section?.name ?? null,
    authors: (bylines[at] ?? []).flatMap((byline) => nameOf(byline, names)),
    editorialState: row.editorialState,
    publicState: row.publicState,
    hasNewerDraft:
      row.publishedRevisionId !== null && row.publishedRevisionId !== row.workingRevisionId,
    reviewer: row.reviewLock?.user.name ?? null,
    updatedAt: row.updatedAt,
  }));
}

function nameOf(byline: Byline, names: ReadonlyMap<number, string>): string[] {
  if ('name' in byline) return [byline.name];
  const name = names.get(byline.authorId);
  return name === undefined ? [] : [name];
}

/** The scope of a right as a condition: the same rule that judges a single article. */
export function withinScope(scope: ArticleScope): Prisma.ArticleWhereInput {
  if (scope.isWholePaper) return {};
  return {
    OR: [
      { sectionId: { in: [...scope.sectionIds] } },
      ...(scope.ownerId === null ? [] : [{ ownerId: scope.ownerId }]),
      ...(scope.bylineUserId === null
        ? []
        : [{ bylines: { some: { author: { userId: scope.bylineUserId } } } }]),
    ],
  };
}

export function inTab(tab: DeskTab, userId: string): Prisma.ArticleWhereInput {
  switch (tab) {
    case 'mine':
      return { ownerId: userId, editorialState: { not: 'spiked' } };
    case 'desk':
      return { editorialState: { not: 'spiked' } };
    case 'review':
      return { editorialState: { in: ['submitted', 'in_review'] } };
    case 'published':
      return { publicState: { in: ['published', 'corrected'] } };
    case 'spiked':
      return { editorialState: 'spiked' };
    default:
      return tab satisfies never;
  }
}

/** A section and those under it. */
export function ofSection(sectionId: number): Prisma.ArticleWhereInput {
  return { section: { OR: [{ id: sectionId }, { parentId: sectionId }] } };
}

type Cursor = {
  readonly towards: 'older' | 'newer';
  readonly updatedAt: Date;
  readonly id: number;
};

export function beyond({ towards, updatedAt, id }: Cursor): Prisma.ArticleWhereInput {
  // The first bound lets the index begin there; the second orders rows of one instant.
  return towards === 'older'
    ? {
        updatedAt: { lte: updatedAt },
        OR: [{ updatedAt: { lt: updatedAt } }, { id: { lt: id } }],
      }
    : {
        updatedAt: { gte: updatedAt },
        OR: [{ updatedAt: { gt: updatedAt } }, { id: { gt: id } }],
      };
}

/** A cursor is an address somebody may have altered: what cannot be read means the first page. */
export function parseCursor(text: string | null): Cursor | null {
  const [, towards, time, id] = /^(older|newer)-(\d{1,15})-(\d{1,10})$/.exec(text ?? '') ?? [];
  if (towards === undefined) return null;
  return {
    towards: towards === 'older' ? 'older' : 'newer',
    updatedAt: new Date(Number(time)),
    id: Math.min(Number(id), 2 ** 31 - 1),
  };
}

export function cursorAt(towards: Cursor['towards'], row: RowFromDb | undefined): string | null {
  return row === undefined ? null : `${towards}-${row.updatedAt.getTime()}-${row.id}`;
}
