import { pictureSelect, type PictureView } from '@/features/media/views';
import type { Prisma } from '@/lib/db/generated/client';
import type { AuthorKind } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';

/** What an author's page is made from: nothing of the account behind the name. */
export const authorPageSelect = {
  id: true,
  kind: true,
  publicContact: true,
  portrait: { select: pictureSelect },
  profiles: { select: { locale: true, name: true, beat: true, biography: true } },
} satisfies Prisma.AuthorSelect;

export type AuthorView = {
  readonly id: number;
  readonly slug: string;
  readonly kind: AuthorKind;
  readonly name: string;
  readonly beat: string;
  readonly biography: string;
  /** What the author chose to publish: an e-mail address, or words. */
  readonly contact: string;
  readonly portrait: PictureView | null;
  /** The author's page in each language that has one, this one included. */
  readonly addresses: readonly { readonly locale: Locale; readonly slug: string }[];
};

/** What stands at an author's number. */
export type AuthorLookup =
  | { readonly state: 'found'; readonly author: AuthorView }
  /** The author has a name in other languages only. */
  | { readonly state: 'moved'; readonly to: { locale: Locale; id: number; slug: string } }
  | { readonly state: 'missing' };
