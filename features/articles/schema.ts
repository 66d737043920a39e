import { z } from 'zod';
import { cleanLine, storedText } from '@/lib/arabic/clean-text';
import { locales, type Locale } from '@/lib/i18n/locales';

/** Lengths the desk shows and the publishing checks enforce, in grapheme clusters. */
export const HEADLINE_MIN = 10;
export const HEADLINE_MAX = 140;
export const KICKER_MAX = 40;
export const DECK_MAX = 300;
export const HEADING_MAX = 120;
/** Of the stored JSON of one body. */
export const BODY_MAX_BYTES = 2_000_000;
export const BODY_MAX_NODES = 20_000;
export const BODY_MAX_DEPTH = 12;

const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Links keep http, https, mailto and tel after URL parsing; a user name in the host is refused. */
export function isAllowedLink(href: string): boolean {
  if (/[\u0000-\u0020]/u.test(href) || !URL.canParse(href)) return false;
  const url = new URL(href);
  return ALLOWED_SCHEMES.has(url.protocol) && url.username === '' && url.password === '';
}

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().max(2_048).refine(isAllowedLink, 'bad-link') }),
  }),
  z.strictObject({
    type: z.literal('foreign'),
    attrs: z.strictObject({
      lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
      dir: z.enum(['rtl', 'ltr']),
    }),
  }),
]);

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).transform(storedText),
  marks: z.array(mark).max(4).optional(),
});
const hardBreak = z.strictObject({ type: z.literal('hardBreak') });
const inline = z.discriminatedUnion('type', [text, hardBreak]);

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  /** Stored only where it differs from the article's. */
  attrs: z.strictObject({ dir: z.enum(['rtl', 'ltr']).optional() }).optional(),
  content: z.array(inline).optional(),
});

export type ListBlock = {
  type: 'bulletList' | 'orderedList';
  content: { type: 'listItem'; content: (ParagraphBlock | ListBlock)[] }[];
};

/** Lists go three levels deep. */
const listOf = (levels: number): z.ZodType<ListBlock> =>
  z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z
      .array(
        z.strictObject({
          type: z.literal('listItem'),
          content: z
            .array(levels > 1 ? z.union([paragraph, listOf(levels - 1)]) : paragraph)
            .min(1),
        }),
      )
      .min(1),
  });
const list = listOf(3);

const block = z.union([
  paragraph,
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: z.array(inline).optional(),
  }),
  list,
  z.strictObject({
    type: z.literal('blockquote'),
    attrs: z.strictObject({ attribution: z.string().max(200) }),
    content: z.array(paragraph).min(1),
  }),
  z.strictObject({
    type: z.literal('pullQuote'),
    attrs: z.strictObject({ attribution: z.string().max(200) }),
    content: z.array(inline).optional(),
  }),
  z.strictObject({
    type: z.literal('factBox'),
    attrs: z.strictObject({ title: z.string().max(200) }),
    content: z.array(z.union([paragraph, list])).min(1),
  }),
  z.strictObject({
    type: z.literal('image'),
    attrs: z.strictObject({
      assetId: z.uuid(),
      /** Empty: those of the library stand. */
      alt: z.string().max(1_000),
      caption: z.string().max(1_000),
    }),
  }),
  z.strictObject({ type: z.literal('divider') }),
]);

/** The body of an article: the editor's document as JSON. Everything not named here is refused. */
export const bodySchema = z.strictObject({ type: z.literal('doc'), content: z.array(block) });

export type Body = z.output<typeof bodySchema>;
export type Block = Body['content'][number];
export type ParagraphBlock = z.output<typeof paragraph>;
export type Inline = z.output<typeof inline>;
export type Mark = z.output<typeof mark>;

export const BYLINE_ROLES = ['writing', 'photo', 'translation', 'editing', 'agency'] as const;

export const bylineSchema = z.union([
  z.strictObject({
    authorId: z.number().int().positive(),
    role: z.enum(BYLINE_ROLES),
  }),
  z.strictObject({
    name: z.string().max(120).transform(cleanLine).pipe(z.string().min(1)),
    role: z.enum(BYLINE_ROLES),
  }),
]);
export const bylinesSchema = z.array(bylineSchema).max(12);
export type Byline = z.output<typeof bylineSchema>;

export const EMPTY_BODY: Body = { type: 'doc', content: [{ type: 'paragraph' }] };

export const ARTICLE_LABELS = [
  'analysis',
  'opinion',
  'interview',
  'investigation',
  'statement',
  'paid',
] as const;
export type ArticleLabel = (typeof ARTICLE_LABELS)[number];

/** A field of one line. A draft may be longer than the paper prints; this only bounds what is stored. */
const line = (max: number) => z.string().max(max).transform(cleanLine);
const articleId = z.coerce.number().int().positive().max(2_147_483_647);
const version = z.coerce.number().int().positive();

/** The size of a document is judged before its shape: a hostile one must not cost a full parse. */
const boundedBody = z
  .unknown()
  .superRefine((body, context) => {
    if (!isWithinBodyLimits(body)) context.addIssue({ code: 'custom', message: 'body-too-large' });
  })
  .pipe(bodySchema);

/** All that a revision holds, as the editor sends it. Nothing else may come along: no state, no schedule. */
export const articleContentSchema = z.strictObject({
  headline: line(1_000),
  kicker: line(400),
  deck: line(3_000),
  body: boundedBody,
  label: z.enum(ARTICLE_LABELS).nullable(),
  place: line(200),
  sectionId: articleId.nullable(),
  leadMediaId: z.uuid().nullable(),
  /** Empty: those of the library stand. */
  leadAlt: line(1_000),
  leadCaption: line(1_000),
  bylines: bylinesSchema,
  tagIds: z.array(articleId).max(30),
});
export type ArticleContent = z.output<typeof articleContentSchema>;

/** What a save was made on: the working revision, and how often it had been written. */
export const saveBaseSchema = z.strictObject({
  revisionId: z.uuid(),
  saveCount: z.number().int().nonnegative(),
});
export type SaveBase = z.output<typeof saveBaseSchema>;

export const saveArticleSchema = z.strictObject({
  articleId,
  content: articleContentSchema,
  base: saveBaseSchema,
  /** The same id twice gives the first answer and one write. */
  saveId: z.uuid(),
  /** One tab of one person: its autosaves share a revision. */
  editSessionId: z.uuid(),
  /** An explicit save seals the revision. */
  seal: z.boolean(),
});
export type SaveArticle = z.output<typeof saveArticleSchema>;

export const createArticleSchema = z.object({
  locale: z.enum(locales),
  sectionId: z.preprocess((value) => (value === '' ? null : value), articleId.nullable()),
  headline: line(1_000).pipe(z.string().min(1, 'headline-missing')),
});
export type CreateArticle = z.output<typeof createArticleSchema>;

/** A move that needs nothing but the version the actor saw. */
export const moveSchema = z.object({ articleId, version });
export type Move = z.output<typeof moveSchema>;

export const REASON_MAX = 1_000;
export const WAIVER_REASON_MIN = 10;

export const moveWithReasonSchema = moveSchema.extend({
  reason: z.string().max(REASON_MAX, 'too-long').transform(cleanLine),
});
export type MoveWithReason = z.output<typeof moveWithReasonSchema>;

export const publishSchema = moveSchema.extend({
  /** Why nobody else reads it first; only with the grant to publish unreviewed. */
  waiverReason: z.string().max(REASON_MAX, 'too-long').transform(cleanLine).default(''),
});
export type Publish = z.output<typeof publishSchema>;

export const updateSchema = publishSchema.extend({
  change: z.enum(['minor', 'substantive']),
});
export type Update = z.output<typeof updateSchema>;

/** Forms of the desk say in which language the desk itself is read: that is where they go back to. */
const desk = { desk: z.enum(locales) };
export const newArticleFormSchema = createArticleSchema.extend(desk);
export const moveFormSchema = moveSchema.extend(desk);
export const moveWithReasonFormSchema = moveWithReasonSchema.extend(desk);
export const publishFormSchema = publishSchema.extend(desk);
export const updateFormSchema = updateSchema.extend(desk);

/** A page that came in as text, read by the importer. */
export type FileImported = {
  readonly locale: Locale;
  /** Fingerprint of the page: the same page again is not filed twice. */
  readonly importKey: string;
  readonly sectionLabel: string | null;
  readonly headline: string;
  readonly deck: string | null;
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
};

/** Counts nodes and depth without recursion, so that no document can exhaust the stack. */
function isWithinBodyLimits(body: unknown): boolean {
  const open: { node: unknown; depth: number }[] = [{ node: body, depth: 1 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    nodes += 1;
    if (nodes > BODY_MAX_NODES || next.depth > BODY_MAX_DEPTH) return false;
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null || !('content' in node)) continue;
    if (!Array.isArray(node.content)) continue;
    for (const child of node.content) open.push({ node: child, depth: depth + 1 });
  }
  return true;
}
