import type { ArticleCard } from '@/features/articles/views';
import type { Prisma } from '@/lib/db/generated/client';
import type { Pattern } from './rules/arrange-rows';

export const slotSelect = {
  kind: true,
  articleId: true,
  ruleSectionId: true,
  pinEndsAt: true,
  headlineOverride: true,
} satisfies Prisma.FrontSlotSelect;

export type SlotRow = Prisma.FrontSlotGetPayload<{ select: typeof slotSelect }>;

export type FrontRow = {
  readonly pattern: Pattern;
  readonly section: { readonly id: number; readonly slug: string; readonly name: string } | null;
  readonly cards: readonly ArticleCard[];
};

export type FrontView = {
  readonly lead: ArticleCard | null;
  readonly secondary: readonly ArticleCard[];
  readonly list: readonly ArticleCard[];
  readonly rows: readonly FrontRow[];
};
