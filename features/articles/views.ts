import { pictureSelect, type PictureView } from '@/features/media/views';
import { Prisma } from '@/lib/db/generated/client';
import type { ArticleLabel, BylineRole, CorrectionKind } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';
import type { Body } from './schema';

/**
 * What readers get: an article of the list states with a public revision. It stands in every public
 * read, so that no list can forget it.
 */
export const isPublic = {
  kind: 'article',
  publicState: { in: ['published', 'corrected'] },
  publishedRevisionId: { not: null },
} satisfies Prisma.ArticleWhereInput;

/** The same as a condition of SQL on "Article": the predicate of its partial indexes, word for word. */
export const IS_PUBLIC = Prisma.sql`"publicState" IN ('published', 'corrected') AND "kind" = 'article'`;

/** Whose notices are shown: a retracted article is on no list, but its notice stays. */
export const hasPublicNotices = {
  kind: 'article',
  publicState: { in: ['published', 'corrected', 'retracted'] },
  publishedRevisionId: { not: null },
} satisfies Prisma.ArticleWhereInput;

const sectionSelect = {
  id: true,
  slug: true,
  name: true,
  parent: { select: { id: true, slug: true, name: true } },
} satisfies Prisma.SectionSelect;

const bylineSelect = {
  role: true,
  name: true,
  author: {
    select: {
      id: true,
      kind: true,
      portrait: { select: pictureSelect },
      profiles: { select: { locale: true, name: true } },
    },
  },
} satisfies Prisma.ArticleBylineSelect;

/** What a card is made from. */
export const cardSelect = {
  id: true,
  locale: true,
  slug: true,
  firstPublishedAt: true,
  section: { select: sectionSelect },
  publishedRevision: {
    select: {
      headline: true,
      kicker: true,
      deck: true,
      label: true,
      leadMedia: { select: pictureSelect },
      leadAlt: true,
      leadCaption: true,
    },
  },
  bylines: { select: bylineSelect, orderBy: { position: 'asc' } },
  commentCount: { select: { publicCount: true } },
} satisfies Prisma.ArticleSelect;

export type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>;
export type SectionRow = NonNullable<CardRow['section']>;
export type BylineRow = CardRow['bylines'][number];

/** What an article page is made from. */
export const pageSelect = {
  ...cardSelect,
  groupId: true,
  publicState: true,
  substantiveAt: true,
  importedAt: true,
  publishedRevision: {
    select: {
      ...cardSelect.publishedRevision.select,
      body: true,
      place: true,
      wordCount: true,
      searchTitle: true,
      socialTitle: true,
    },
  },
  tags: { select: { tag: { select: { id: true, name: true } } } },
  corrections: {
    select: { id: true, kind: true, place: true, text: true, publishedAt: true },
    orderBy: { publishedAt: 'desc' },
  },
} satisfies Prisma.ArticleSelect;

export type PageRow = Prisma.ArticleGetPayload<{ select: typeof pageSelect }>;

export type SectionLink = { readonly id: number; readonly slug: string; readonly name: string };

export type Credit = {
  readonly role: BylineRole;
  readonly name: string;
  readonly authorId: number | null;
  /** The language the name is in: the author has a page there. */
  readonly locale: Locale;
  readonly kind: 'person' | 'agency' | 'pseudonym' | 'text';
};

/** How long ago, as a card says it: the hour, the day, or the day with its year. */
export type Age = 'same-day' | 'same-year' | 'older';

export type ArticleCard = {
  readonly id: number;
  readonly locale: Locale;
  readonly slug: string;
  readonly headline: string;
  /** The editor's word above the headline; empty where the section's name serves. */
  readonly kicker: string;
  readonly section: SectionLink;
  readonly label: ArticleLabel | null;
  readonly deck: string;
  readonly picture: PictureView | null;
  /** Who wrote it, in order. */
  readonly writers: readonly string[];
  readonly portrait: PictureView | null;
  readonly publishedAt: Date;
  readonly age: Age;
  readonly comments: number;
};

export type CorrectionNotice = {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly place: 'top' | 'bottom';
  readonly text: string;
  readonly publishedAt: Date;
};

/** What a notice on a page of its own is made from: with the article it is about. */
export const noticeSelect = {
  id: true,
  kind: true,
  text: true,
  publishedAt: true,
  article: {
    select: {
      id: true,
      locale: true,
      slug: true,
      firstPublishedAt: true,
      publishedRevision: { select: { headline: true } },
    },
  },
} satisfies Prisma.CorrectionSelect;

export type NoticeRow = Prisma.CorrectionGetPayload<{ select: typeof noticeSelect }>;

export type PublicNotice = Omit<CorrectionNotice, 'place'> & {
  readonly article: {
    readonly id: number;
    readonly locale: Locale;
    readonly slug: string;
    readonly headline: string;
    readonly publishedAt: Date;
  };
};

/** One page of the notices of a language. */
export type NoticePage = { readonly notices: readonly PublicNotice[]; readonly pages: number };

/** A month of the archive; days as `2026-11-24`, months as `2026-11`. */
export type ArchiveMonth = {
  readonly month: string;
  readonly days: readonly { readonly day: string; readonly count: number }[];
  /** The nearest months that have articles. */
  readonly previous: string | null;
  readonly next: string | null;
};

/** The paper of a day. */
export type ArchiveDay = {
  readonly day: string;
  /** In the order of their publication. */
  readonly cards: readonly ArticleCard[];
  /** All articles of the day; a flood of imported ones is not shown whole. */
  readonly count: number;
  readonly notices: readonly PublicNotice[];
  /** The nearest days that have articles. */
  readonly previous: string | null;
  readonly next: string | null;
};

export type ArticlePage = Omit<ArticleCard, 'age' | 'writers' | 'portrait'> & {
  /** From the top of the tree down to the article's own. */
  readonly sections: readonly SectionLink[];
  readonly credits: readonly Credit[];
  readonly place: string;
  readonly body: Body;
  /** Pictures of the body by the id their blocks carry. */
  readonly pictures: Readonly<Record<string, PictureView>>;
  readonly wordCount: number;
  readonly readingMinutes: number;
  /** The last substantive change, when there was one after publication. */
  readonly updatedAt: Date | null;
  /** The paper knows no earlier date than that of the import: the page says so. */
  readonly isDatedByImport: boolean;
  readonly isOlderThanAYear: boolean;
  readonly isRetracted: boolean;
  readonly corrections: readonly CorrectionNotice[];
  readonly tags: readonly { readonly id: number; readonly name: string }[];
  readonly searchTitle: string;
  readonly socialTitle: string;
  /** Published translations of this article, itself left out. */
  readonly translations: readonly {
    readonly locale: Locale;
    readonly id: number;
    readonly slug: string;
  }[];
};

/** What stands at an article's number. */
export type ArticleLookup =
  | { readonly state: 'found'; readonly article: ArticlePage }
  /** The number is of another language's article. */
  | { readonly state: 'moved'; readonly to: { locale: Locale; id: number; slug: string } }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'gone' }
  | { readonly state: 'missing' };
