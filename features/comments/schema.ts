import { z } from 'zod';
import { countGraphemes } from '@/lib/arabic/graphemes';
import { COMMENT_MAX, EMAIL_MAX, NAME_MAX, NAME_MIN } from './rules/limits';

/** Public comments of one page, and the longest thread that a page shows under each. */
export const ROOTS_A_PAGE = 20;
export const REPLIES_A_PAGE = 400;
export const QUEUE_A_PAGE = 20;
/** A word without spaces longer than this is still one comment: it wraps. */
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Letters by category that show nothing: Hangul and half-width fillers, the Braille blank. */
const BLANKS = /[\u115F\u1160\u2800\u3164\uFFA0\p{Default_Ignorable_Code_Point}]/gu;
const BIDI_OR_CONTROL = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const LINK = /:\/\/|www\.|[\p{L}\p{N}]\.(?:com|net|org|ma|info|io|me)\b/iu;

const body = z
  .string()
  .refine((text) => HAS_WORD.test(text.replace(BLANKS, '')), 'text-required')
  .refine((text) => countGraphemes(text.trim()) <= COMMENT_MAX, 'too-long');

const name = z
  .string()
  .trim()
  .refine((text) => HAS_WORD.test(text.replace(BLANKS, '')), 'name-required')
  .refine((text) => countGraphemes(text) >= NAME_MIN, 'name-too-short')
  .refine((text) => countGraphemes(text) <= NAME_MAX, 'name-too-long')
  .refine((text) => !BIDI_OR_CONTROL.test(text), 'name-has-controls')
  .refine((text) => !LINK.test(text), 'name-has-link');

const email = z.string().trim().max(EMAIL_MAX, 'email-invalid').pipe(z.email('email-invalid'));

/** An empty field of a form stands for nothing. */
const optionalId = z
  .union([z.literal(''), z.uuid()])
  .transform((id) => (id === '' ? undefined : id))
  .optional();

export const commentInput = z.object({
  articleId: z.coerce.number().int().positive(),
  parentId: optionalId,
  body,
  name,
  email,
  remember: z.literal('on').optional(),
  /** Left empty by people: a field that only machines see. */
  website: z.string().max(500).optional(),
  /** Made by script at the first focus; without script the writer and the text are the key. */
  submissionId: optionalId.catch(undefined),
});

export type CommentInput = z.output<typeof commentInput>;

/** Why a comment is refused by a moderator; the words are messages. */
export const rejectionReasons = [
  'insult',
  'hatred',
  'threat',
  'private-data',
  'advertising',
  'false-information',
  'illegal-content',
  'off-topic',
  'unreadable',
  'other',
] as const;

export type RejectionReason = (typeof rejectionReasons)[number];

export const decisionInput = z.object({
  commentId: z.uuid(),
  version: z.coerce.number().int().positive(),
  to: z.enum(['approved', 'rejected', 'spam', 'pending']),
  reason: z
    .union([z.literal(''), z.enum(rejectionReasons)])
    .transform((reason) => (reason === '' ? undefined : reason))
    .optional(),
});

export type DecisionInput = z.output<typeof decisionInput>;

export const queues = ['waiting', 'approved', 'rejected', 'spam'] as const;
export type Queue = (typeof queues)[number];
