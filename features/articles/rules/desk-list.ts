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

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Longer than any headline that could be found by it. */
const TYPED_MAX = 200;

/** What the address of the list asks for; what it does not say, or says wrongly, is the first view. */
export function deskListQuery(search: Search, locale: Locale): DeskListQuery {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' ? value : '';
  };
  const sectionId = Number(text('section'));
  return {
    tab: DESK_TABS.find((tab) => tab === text('view')) ?? 'desk',
    sectionId:
      Number.isInteger(sectionId) && sectionId > 0 ? Math.min(sectionId, 2 ** 31 - 1) : null,
    typed: text('q').slice(0, TYPED_MAX),
    cursor: text('at') || null,
    locale,
  };
}

/** The query part of an address of the list, its defaults left out. */
export function deskListSearch(query: Partial<Omit<DeskListQuery, 'locale'>>): string {
  const search = new URLSearchParams();
  if (query.tab !== undefined && query.tab !== 'desk') search.set('view', query.tab);
  if (query.sectionId) search.set('section', String(query.sectionId));
  if (query.typed) search.set('q', query.typed);
  if (query.cursor) search.set('at', query.cursor);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
