import { z } from 'zod';

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
  text: z.string().min(1),
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

const list: z.ZodType<ListBlock> = z.lazy(() =>
  z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z
      .array(
        z.strictObject({
          type: z.literal('listItem'),
          content: z.array(z.union([paragraph, list])).min(1),
        }),
      )
      .min(1),
  }),
);

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

export const bylineSchema = z.union([
  z.strictObject({
    authorId: z.number().int().positive(),
    role: z.enum(['writing', 'photo', 'translation', 'editing', 'agency']),
  }),
  z.strictObject({
    name: z.string().min(1).max(120),
    role: z.enum(['writing', 'photo', 'translation', 'editing', 'agency']),
  }),
]);
export const bylinesSchema = z.array(bylineSchema).max(12);
export type Byline = z.output<typeof bylineSchema>;

export const EMPTY_BODY: Body = { type: 'doc', content: [{ type: 'paragraph' }] };
