import type { RoleName } from '@/lib/action/actor';

/**
 * Which articles a role's right covers. `section`: those of the grant's sections, the whole paper
 * where the grant names none. `own-granted`: own articles, if the grant carries publish-unreviewed.
 */
export type Reach = 'all' | 'section' | 'own' | 'byline' | 'own-draft' | 'own-granted';

type ArticleRow = Readonly<Record<RoleName, readonly Reach[]>>;
type DeskRow = Readonly<Record<RoleName, boolean>>;

const NONE: readonly Reach[] = [];

/**
 * Rights over an article, one row an activity, one cell a role. A cell lists what is covered; rights
 * of several roles add up. What the state of the article allows is asked elsewhere, in the workflow.
 */
export const articleRights = {
  read: {
    contributor: ['own', 'byline'],
    journalist: ['own', 'byline'],
    editor: ['own', 'byline', 'section'],
    managing_editor: ['all'],
    moderator: NONE,
    admin: ['all'],
  },
  edit: {
    contributor: ['own'],
    journalist: ['own'],
    editor: ['own', 'section'],
    managing_editor: ['all'],
    moderator: NONE,
    admin: ['all'],
  },
  submit: {
    contributor: ['own'],
    journalist: ['own'],
    editor: ['own', 'section'],
    managing_editor: ['all'],
    moderator: NONE,
    admin: ['all'],
  },
  /** Approve, request changes, take over. */
  approve: {
    contributor: NONE,
    journalist: NONE,
    editor: ['section'],
    managing_editor: ['all'],
    moderator: NONE,
    admin: NONE,
  },
  /** Publish, schedule, update, withdraw. */
  publish: {
    contributor: NONE,
    journalist: ['own-granted'],
    editor: ['section'],
    managing_editor: ['all'],
    moderator: NONE,
    admin: NONE,
  },
  correct: {
    contributor: NONE,
    journalist: NONE,
    editor: ['section'],
    managing_editor: ['all'],
    moderator: NONE,
    admin: NONE,
  },
  spike: {
    contributor: ['own-draft'],
    journalist: ['own-draft'],
    editor: ['section'],
    managing_editor: ['all'],
    moderator: NONE,
    admin: ['all'],
  },
  /** Retract, take down, reinstate: asked for by one person, confirmed by another. */
  retract: {
    contributor: NONE,
    journalist: NONE,
    editor: NONE,
    managing_editor: ['all'],
    moderator: NONE,
    admin: NONE,
  },
  restore: {
    contributor: NONE,
    journalist: NONE,
    editor: NONE,
    managing_editor: ['all'],
    moderator: NONE,
    admin: NONE,
  },
  /** The comments of the article, on the desk. */
  'read-comments': {
    contributor: NONE,
    journalist: ['own', 'byline'],
    editor: ['all'],
    managing_editor: ['all'],
    moderator: ['all'],
    admin: ['all'],
  },
} as const satisfies Readonly<Record<string, ArticleRow>>;

export type ArticleRight = keyof typeof articleRights;

/** What SYSTEM does to articles by itself: files imports, publishes and withdraws on time. */
export const systemArticleRights: readonly ArticleRight[] = ['read', 'edit', 'publish'];

/**
 * Rights over the sections of the paper: writing in them, arranging their fronts. `section`: those of
 * the grant; `all`: every section and what belongs to none, such as the front of the whole paper.
 */
export const sectionRights = {
  write: {
    contributor: 'section',
    journalist: 'section',
    editor: 'section',
    managing_editor: 'all',
    moderator: null,
    admin: 'all',
  },
  'arrange-front': {
    contributor: null,
    journalist: null,
    editor: 'section',
    managing_editor: 'all',
    moderator: null,
    admin: null,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<RoleName, 'all' | 'section' | null>>>>;

export type SectionRight = keyof typeof sectionRights;

/** Rights that know no section and no article. SYSTEM has them all. */
export const deskRights = {
  'upload-media': {
    contributor: true,
    journalist: true,
    editor: true,
    managing_editor: true,
    moderator: false,
    admin: true,
  },
  /** Alternative text, credit and rights of a file that somebody else uploaded. */
  'edit-media': {
    contributor: false,
    journalist: false,
    editor: true,
    managing_editor: true,
    moderator: false,
    admin: true,
  },
  'delete-media': {
    contributor: false,
    journalist: false,
    editor: false,
    managing_editor: true,
    moderator: false,
    admin: true,
  },
  'moderate-comments': {
    contributor: false,
    journalist: false,
    editor: true,
    managing_editor: true,
    moderator: true,
    admin: true,
  },
  /** Authors and search aliases. */
  'manage-authors': {
    contributor: false,
    journalist: false,
    editor: true,
    managing_editor: true,
    moderator: false,
    admin: true,
  },
  /** Sections, merges of terms, redirects. */
  'manage-taxonomy': {
    contributor: false,
    journalist: false,
    editor: false,
    managing_editor: true,
    moderator: false,
    admin: true,
  },
  /** Users, roles and settings. */
  administer: {
    contributor: false,
    journalist: false,
    editor: false,
    managing_editor: false,
    moderator: false,
    admin: true,
  },
  'read-trail': {
    contributor: false,
    journalist: false,
    editor: false,
    managing_editor: true,
    moderator: false,
    admin: true,
  },
  'export-trail': {
    contributor: false,
    journalist: false,
    editor: false,
    managing_editor: false,
    moderator: false,
    admin: true,
  },
} as const satisfies Readonly<Record<string, DeskRow>>;

export type DeskRight = keyof typeof deskRights;

/** The roles a grant can tie to a section; the others are for the whole paper. */
export const sectionalRoles: readonly RoleName[] = ['contributor', 'journalist', 'editor'];
