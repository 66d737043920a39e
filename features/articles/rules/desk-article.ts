import type { AuthorChoice } from '@/features/authors/desk-queries';
import type { SectionChoice, TagChoice } from '@/features/taxonomy/desk-queries';
import type { Actor } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import {
  whyNotApprove,
  whyNotPublish,
  whyNotPublishUnreviewed,
  whyNotRecall,
  whyNotRelease,
  whyNotRequestChanges,
  whyNotRestore,
  whyNotSpike,
  whyNotStartReview,
  whyNotSubmit,
  whyNotUnspike,
  whyNotUpdate,
  whyNotUpdateUnreviewed,
  whyNotWithdraw,
  type ArticleFacts,
  type Refusal,
} from '../policy';
import type { ArticleContent, SaveBase } from '../schema';
import type { EditorialState, PublicState } from '../workflow';
import type { CheckCode } from './publishing-checks';

/** What the desk offers to do with an article, in the order of its panel. */
const ACTIONS = {
  submit: whyNotSubmit,
  recall: whyNotRecall,
  'start-review': whyNotStartReview,
  approve: whyNotApprove,
  'request-changes': whyNotRequestChanges,
  release: whyNotRelease,
  publish: whyNotPublish,
  'publish-unreviewed': whyNotPublishUnreviewed,
  update: whyNotUpdate,
  'update-unreviewed': whyNotUpdateUnreviewed,
  withdraw: whyNotWithdraw,
  restore: whyNotRestore,
  spike: whyNotSpike,
  unspike: whyNotUnspike,
} as const;

export type DeskAction = keyof typeof ACTIONS;
export type OfferedAction = { readonly action: DeskAction; readonly whyNot: Refusal | null };

/** Refusals worth reading: the others mean that the action has no place here at all. */
const EXPLAINED: readonly Refusal[] = [
  'own-article',
  'locked',
  'not-approved',
  'nothing-newer',
  'published-revision',
];

/**
 * The actions to offer, each with the reason why not; what the actor may never do, or what the state
 * has no use for, is left out. The operation asks again: this is a courtesy.
 */
export function offeredActions(actor: Actor, article: ArticleFacts): OfferedAction[] {
  const refusals = new Map(
    Object.entries(ACTIONS).map(([action, whyNot]) => [action, whyNot(actor, article)]),
  );
  return (Object.keys(ACTIONS) as DeskAction[])
    .map((action) => ({ action, whyNot: refusals.get(action) ?? null }))
    .filter(({ action, whyNot }) => {
      if (whyNot === null) return true;
      // Who may go without a review needs no button that says there was none.
      const isOtherwise = refusals.get(`${action}-unreviewed`) === null;
      return EXPLAINED.includes(whyNot) && !isOtherwise;
    });
}

export type Remark = { readonly text: string; readonly name: string; readonly at: Date };

/** An article on its own screen. */
export type DeskArticle = {
  readonly id: number;
  readonly locale: Locale;
  readonly version: number;
  readonly base: SaveBase;
  readonly number: number;
  readonly content: ArticleContent;
  readonly editorialState: EditorialState;
  readonly publicState: PublicState;
  readonly slug: string;
  readonly hasBeenPublic: boolean;
  readonly hasNewerDraft: boolean;
  readonly updatedAt: Date;
  readonly savedBy: string | null;
  readonly owner: string | null;
  readonly reviewer: string | null;
  readonly withdrawalReason: string | null;
  /** What an editor asked for when the text came back. */
  readonly remark: Remark | null;
  readonly whyNotSave: Refusal | null;
  readonly actions: readonly OfferedAction[];
  /** What stands in the way of publishing the working copy. */
  readonly failedChecks: readonly CheckCode[];
  readonly sections: readonly SectionChoice[];
  readonly authors: readonly AuthorChoice[];
  readonly tags: readonly TagChoice[];
};
