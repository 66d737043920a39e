import type { Prisma } from '@/lib/db/generated/client';
import type { TagKind } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';

export const sectionLinkSelect = {
  id: true,
  slug: true,
  name: true,
  parentId: true,
} satisfies Prisma.SectionSelect;

export type SectionLinkRow = Prisma.SectionGetPayload<{ select: typeof sectionLinkSelect }>;

export type NavigationSection = {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly children: readonly {
    readonly id: number;
    readonly slug: string;
    readonly name: string;
  }[];
};

export const sectionPageSelect = {
  ...sectionLinkSelect,
  groupId: true,
  description: true,
  parent: { select: sectionLinkSelect },
  children: {
    where: { archivedAt: null },
    select: sectionLinkSelect,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.SectionSelect;

type Link = { readonly id: number; readonly slug: string; readonly name: string };

export type SectionView = Link & {
  readonly description: string;
  readonly parent: Link | null;
  readonly children: readonly Link[];
  /** Published counterparts in the other languages. */
  readonly translations: readonly { readonly locale: Locale; readonly slug: string }[];
};

/** What stands at a section's address. */
export type SectionLookup =
  | { readonly state: 'found'; readonly section: SectionView }
  /** A former address: the current one answers. */
  | { readonly state: 'moved'; readonly slug: string }
  | { readonly state: 'missing' };

export type TagLink = { readonly id: number; readonly slug: string; readonly name: string };

export type TagView = TagLink & {
  readonly kind: TagKind;
  readonly definition: string;
};

/** What stands at a tag's number. */
export type TagLookup =
  | { readonly state: 'found'; readonly tag: TagView }
  /** The number is of another language's tag. */
  | { readonly state: 'moved'; readonly to: { locale: Locale; id: number; slug: string } }
  | { readonly state: 'missing' };
