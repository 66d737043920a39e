/**
 * The two states of an article and every move between them: one table, that of the newsroom's
 * rule book. The editorial state says how far the working copy is; the public state says what
 * readers get. What is not in the table is refused with `wrong-state`.
 */
export const EDITORIAL_STATES = [
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'approved',
  'spiked',
] as const;
export type EditorialState = (typeof EDITORIAL_STATES)[number];

export const PUBLIC_STATES = [
  'unpublished',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
  'retracted',
  'gone',
] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

/** What must also hold; each operation checks those of its move. */
export type Guard =
  | 'base-matches'
  | 'lock-holder-only'
  | 'headline-and-body'
  | 'review-not-started'
  | 'takes-lock'
  | 'seals-holder-save'
  | 'comment-required'
  | 'not-published-revision'
  | 'not-own'
  | 'not-public'
  | 'no-waiting-schedule'
  | 'not-on-front'
  | 'within-30-days'
  | 'spiked-30-days-ago'
  | 'never-public'
  | 'approved-revision'
  | 'time-rules'
  | 'waiting-schedule'
  | 'publishing-checks'
  | 'newer-revision'
  | 'notice-required'
  | 'reason-required'
  | 'second-person'
  | 'second-person-from-retracted';

/** Who may, in the words of the permission matrix (policy.ts). */
export type Who =
  | 'owner'
  | 'edit'
  | 'approve'
  | 'lock-holder'
  | 'spike'
  | 'publish'
  | 'correct'
  | 'retract'
  | 'restore'
  | 'system';

/**
 * `=` keeps the state, `before` goes back to the one before the article was spiked or taken away,
 * `removed` deletes the row.
 */
type Target<State> = State | '=' | 'before' | 'removed';

type Move<State extends string> = {
  readonly to: { readonly [From in State]?: Target<State> };
  readonly guards: readonly Guard[];
  readonly who: readonly Who[];
};

const anyBut = <State extends string, To>(states: readonly State[], but: State, to: To) =>
  Object.fromEntries(states.filter((state) => state !== but).map((state) => [state, to])) as {
    readonly [From in State]?: To;
  };

export const EDITORIAL_MOVES = {
  save: {
    to: { draft: '=', in_review: '=', changes_requested: '=', approved: 'draft' },
    guards: ['base-matches', 'lock-holder-only'],
    who: ['edit'],
  },
  submit: {
    to: { draft: 'submitted', changes_requested: 'submitted' },
    guards: ['headline-and-body'],
    who: ['owner', 'edit'],
  },
  recall: { to: { submitted: 'draft' }, guards: ['review-not-started'], who: ['owner'] },
  'start-review': { to: { submitted: 'in_review' }, guards: ['takes-lock'], who: ['approve'] },
  release: { to: { in_review: 'submitted' }, guards: [], who: ['lock-holder'] },
  'take-over': { to: { in_review: '=' }, guards: ['seals-holder-save'], who: ['approve'] },
  'request-changes': {
    to: { in_review: 'changes_requested', approved: 'changes_requested' },
    guards: ['comment-required', 'not-published-revision'],
    who: ['approve'],
  },
  approve: { to: { in_review: 'approved' }, guards: ['not-own'], who: ['approve'] },
  spike: {
    to: anyBut(EDITORIAL_STATES, 'spiked', 'spiked'),
    guards: ['not-public', 'reason-required', 'no-waiting-schedule', 'not-on-front'],
    who: ['spike'],
  },
  unspike: { to: { spiked: 'before' }, guards: ['within-30-days'], who: ['spike'] },
  purge: {
    to: { spiked: 'removed' },
    guards: ['spiked-30-days-ago', 'never-public'],
    who: ['system'],
  },
} as const satisfies Record<string, Move<EditorialState>>;

export const PUBLIC_MOVES = {
  schedule: {
    to: { unpublished: 'scheduled', scheduled: '=', published: '=', corrected: '=' },
    guards: ['approved-revision', 'time-rules'],
    who: ['publish'],
  },
  deschedule: {
    to: { scheduled: 'unpublished', published: '=', corrected: '=' },
    guards: ['waiting-schedule'],
    who: ['publish', 'system'],
  },
  publish: {
    to: { unpublished: 'published', scheduled: 'published' },
    guards: ['publishing-checks'],
    who: ['publish', 'system'],
  },
  update: {
    to: { published: '=', corrected: '=' },
    guards: ['newer-revision', 'publishing-checks'],
    who: ['publish', 'system'],
  },
  correct: {
    to: { published: 'corrected', corrected: 'corrected' },
    guards: ['notice-required'],
    who: ['correct'],
  },
  withdraw: {
    to: { published: 'withdrawn', corrected: 'withdrawn' },
    guards: ['reason-required'],
    who: ['publish', 'system'],
  },
  retract: {
    to: { published: 'retracted', corrected: 'retracted', withdrawn: 'retracted' },
    guards: ['notice-required', 'second-person'],
    who: ['retract'],
  },
  'take-down': {
    to: { published: 'gone', corrected: 'gone', withdrawn: 'gone', retracted: 'gone' },
    guards: ['reason-required', 'second-person'],
    who: ['retract'],
  },
  restore: {
    to: { withdrawn: 'before', retracted: 'before' },
    guards: ['second-person-from-retracted'],
    who: ['restore'],
  },
  reinstate: { to: { gone: 'withdrawn' }, guards: ['second-person'], who: ['retract'] },
} as const satisfies Record<string, Move<PublicState>>;

export type EditorialAction = keyof typeof EDITORIAL_MOVES;
export type PublicAction = keyof typeof PUBLIC_MOVES;

/** Where a move leads; null where the table has no such move from this state. */
export type NextState<State> = State | 'before' | 'removed' | null;

export function nextEditorialState(
  action: EditorialAction,
  state: EditorialState,
): NextState<EditorialState> {
  return targetOf<EditorialState>(EDITORIAL_MOVES[action], state);
}

export function nextPublicState(action: PublicAction, state: PublicState): NextState<PublicState> {
  return targetOf<PublicState>(PUBLIC_MOVES[action], state);
}

function targetOf<State extends string>(move: Move<State>, state: State): NextState<State> {
  const target: Target<State> | undefined = move.to[state];
  return target === '=' ? state : (target ?? null);
}

/** Where an unspiked article returns: a review that was interrupted begins anew. */
export function stateAfterUnspike(before: EditorialState | null): EditorialState {
  if (before === null || before === 'spiked') return 'draft';
  return before === 'in_review' ? 'submitted' : before;
}

/** States in which readers get the article's text. */
export function isPublic(state: PublicState): state is 'published' | 'corrected' {
  return state === 'published' || state === 'corrected';
}
