import type { Locale } from '@/lib/i18n/locales';
import type { EditorialState, PublicState } from '../workflow';

export const DESK_TABS = ['mine', 'desk', 'review', 'published', 'spiked'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

export type DeskListQuery = {
  readonly tab: DeskTab;
  readonly sectionId: number | null;
  readonly typed: string;
  readonly cursor: string | null;
  /** Of the interface: authors' names come in it where they have one. */
  readonly locale: Locale;
};

export type DeskRow = {
  readonly id: number;
  readonly locale: Locale;
  readonly headline: string;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly editorialState: EditorialState;
  readonly publicState: PublicState;
  /** Readers have an older revision than the newest. */
  readonly hasNewerDraft: boolean;
  readonly reviewer: string | null;
  readonly updatedAt: Date;
};

export type DeskList = {
  readonly rows: readonly DeskRow[];
  readonly older: string | null;
  readonly newer: string | null;
};

export type DeskCounts = {
  readonly drafts: number;
  readonly returned: number;
  readonly waitingReview: number;
};

export type DeskHome = DeskCounts & { readonly recentlyPublished: readonly DeskRow[] };
