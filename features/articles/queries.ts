import { cacheLife, cacheTag } from 'next/cache';
import { pictureSelect } from '@/features/media/views';
import { tags } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { readerDb } from '@/lib/db/client';
import type { BylineRole } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';
import { countsOfMonth, daysAround } from './internal/archive-days';
import {
  countOf,
  creditedTo,
  idsOf,
  idsOfSectionPage,
  inSections,
  ofLanguage,
  relatedIds,
  taggedWith,
} from './internal/public-lists';
import { imageIdsOf } from './rules/body-text';
import { boundsOf, dayOf, monthBounds, monthOf } from '@/lib/i18n/calendar';
import { cardView } from './rules/card-view';
import { noticeView } from './rules/notice-view';
import { pageView } from './rules/page-view';
import { LAST_PAGE, PAGE_SIZE } from './rules/paging';
import { bodySchema } from './schema';
import {
  cardSelect,
  hasPublicNotices,
  isPublic,
  noticeSelect,
  pageSelect,
  type ArchiveDay,
  type ArchiveMonth,
  type ArticleCard,
  type ArticleLookup,
  type NoticePage,
  type PageRow,
} from './views';

/** What stands at an article's number, for a page of this language. */
export async function findArticle(input: { locale: Locale; id: number }): Promise<ArticleLookup> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.article(input.id), tags.site(input.locale));
  const row = await readerDb.article.findUnique({
    relationLoadStrategy: 'join',
    where: { id: input.id, kind: 'article' },
    select: pageSelect,
  });
  const state = row ? publicFate(row) : 'missing';
  if (!row || state !== 'found') {
    cacheLife('missing');
    return { state: state === 'found' ? 'missing' : state };
  }
  if (row.locale !== input.locale) {
    return { state: 'moved', to: { locale: row.locale, id: row.id, slug: row.slug } };
  }
  const assetIds = imageIdsOf(bodySchema.parse(row.publishedRevision?.body));
  const [assets, translations] = await Promise.all([
    assetIds.length === 0
      ? []
      : readerDb.mediaAsset.findMany({
          relationLoadStrategy: 'join',
          where: { id: { in: assetIds } },
          select: pictureSelect,
        }),
    readerDb.article.findMany({
      where: { ...isPublic, groupId: row.groupId, id: { not: row.id } },
      select: { id: true, locale: true, slug: true },
    }),
  ]);
  cacheTag(...translations.map(({ id }) => tags.article(id)));
  const article = pageView(row, { assets, translations, at: now() });
  return article ? { state: 'found', article } : { state: 'missing' };
}

/** The newest articles of a language. */
export async function listNewest(input: {
  locale: Locale;
  count: number;
}): Promise<readonly ArticleCard[]> {
  'use cache';
  cacheLife('front');
  cacheTag(tags.latest(input.locale), tags.site(input.locale));
  const rows = await readerDb.article.findMany({
    relationLoadStrategy: 'join',
    where: { ...isPublic, locale: input.locale },
    select: cardSelect,
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: input.count,
  });
  const at = now();
  cacheTag(...rows.map(({ id }) => tags.article(id)));
  return rows.map((row) => cardView(row, at)).filter((card) => card !== null);
}

export type CardPage = {
  readonly cards: readonly ArticleCard[];
  /** How many pages there are, at least one. */
  readonly pages: number;
};

/** One page of a section's articles, those of its children included, newest first. */
export async function listSectionPage(input: {
  locale: Locale;
  sectionIds: readonly number[];
  page: number;
}): Promise<CardPage> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.site(input.locale), ...input.sectionIds.map(tags.section));
  const { sectionIds, page } = input;
  const [ids, count] = await Promise.all([
    idsOfSectionPage({ sectionIds, ...slice(page) }),
    countOf(inSections(sectionIds), LIMIT),
  ]);
  const cards = await cardsInOrder(ids);
  cacheTag(...ids.map(tags.article));
  return { cards, pages: pagesOf(count) };
}

export type TagPage = CardPage & {
  /** Of all pages together, as far as the list goes. */
  readonly count: number;
};

/** One page of the articles that carry a tag, newest first. */
export async function listTagPage(input: { tagId: number; page: number }): Promise<TagPage> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.tag(input.tagId));
  const { tagId, page } = input;
  const list = taggedWith(tagId);
  const [ids, count] = await Promise.all([idsOf(list, slice(page)), countOf(list, LIMIT)]);
  cacheTag(...ids.map(tags.article));
  return { cards: await cardsInOrder(ids), pages: pagesOf(count), count };
}

export type AuthorPage = {
  readonly entries: readonly {
    readonly card: ArticleCard;
    /** What the author did in it. */
    readonly roles: readonly BylineRole[];
  }[];
  readonly pages: number;
};

/** One page of what an author has in a language, newest first, with the own part in each. */
export async function listAuthorPage(input: {
  locale: Locale;
  authorId: number;
  page: number;
}): Promise<AuthorPage> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.author(input.authorId));
  const { locale, authorId, page } = input;
  const list = creditedTo(authorId, locale);
  const [ids, count] = await Promise.all([idsOf(list, slice(page)), countOf(list, LIMIT)]);
  cacheTag(...ids.map(tags.article));
  const [cards, parts] = await Promise.all([
    cardsInOrder(ids),
    readerDb.articleByline.findMany({
      where: { authorId, articleId: { in: ids } },
      select: { articleId: true, role: true },
      orderBy: { position: 'asc' },
    }),
  ]);
  const rolesIn = (id: number) =>
    parts.filter(({ articleId }) => articleId === id).map(({ role }) => role);
  return {
    entries: cards.map((card) => ({ card, roles: rolesIn(card.id) })),
    pages: pagesOf(count),
  };
}

/** How many corrections and retractions an author's articles had in the last year. */
export async function countAuthorCorrections(authorId: number): Promise<number> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.author(authorId));
  return readerDb.correction.count({
    where: {
      kind: { in: ['correction', 'retraction'] },
      publishedAt: { gte: new Date(now().getTime() - YEAR_MS) },
      article: {
        publicState: { in: ['published', 'corrected', 'retracted'] },
        bylines: { some: { authorId } },
      },
    },
  });
}

/** One page of everything in a language, by time. */
export async function listLatestPage(input: { locale: Locale; page: number }): Promise<CardPage> {
  'use cache';
  cacheLife('front');
  cacheTag(tags.latest(input.locale), tags.site(input.locale));
  const { locale, page } = input;
  const list = ofLanguage(locale);
  const [ids, count] = await Promise.all([idsOf(list, slice(page)), countOf(list, LIMIT)]);
  cacheTag(...ids.map(tags.article));
  return { cards: await cardsInOrder(ids), pages: pagesOf(count) };
}

/** Up to four articles of the same language: most shared tags, then the section's newest, then the paper's. */
export async function listRelated(input: {
  locale: Locale;
  articleId: number;
  sectionId: number;
}): Promise<readonly ArticleCard[]> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.section(input.sectionId), tags.latest(input.locale));
  const ids = await relatedIds({ ...input, count: 4 });
  cacheTag(...ids.map(tags.article));
  return cardsInOrder(ids);
}

/**
 * A month of the archive, by days; the current one where none is named. Null for a month that has not
 * come, or before the paper's first article.
 */
export async function getArchiveMonth(input: {
  locale: Locale;
  month: string | null;
}): Promise<ArchiveMonth | null> {
  'use cache';
  cacheLife('front');
  cacheTag(tags.latest(input.locale));
  const current = monthOf(dayOf(now()));
  const month = input.month ?? current;
  const [days, { first, before, after }] = await Promise.all([
    countsOfMonth(input.locale, month),
    daysAround(input.locale, monthBounds(month)),
  ]);
  if (month > current || (month !== current && month < monthOf(first ?? current))) {
    cacheLife('missing');
    return null;
  }
  return {
    month,
    days,
    previous: before && monthOf(before),
    next: after && monthOf(after),
  };
}

/** The paper of a day: its articles and its notices. Null as for a month. */
export async function getArchiveDay(input: {
  locale: Locale;
  day: string;
}): Promise<ArchiveDay | null> {
  'use cache';
  const { locale, day } = input;
  const at = now();
  const today = dayOf(at);
  cacheTag(tags.corrections(locale));
  if (day < today) cacheLife('article');
  else {
    cacheLife('front');
    cacheTag(tags.latest(locale));
  }
  const { start, end } = boundsOf(day);
  const within = { gte: start, lt: end };
  const where = { ...isPublic, locale, firstPublishedAt: within };
  const [rows, count, notices, { first, before, after }] = await Promise.all([
    readerDb.article.findMany({
      relationLoadStrategy: 'join',
      where,
      select: cardSelect,
      orderBy: [{ firstPublishedAt: 'asc' }, { id: 'asc' }],
      take: LARGEST_DAY,
    }),
    readerDb.article.count({ where }),
    readerDb.correction.findMany({
      relationLoadStrategy: 'join',
      where: { publishedAt: within, article: { ...hasPublicNotices, locale } },
      select: noticeSelect,
      orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
      take: LARGEST_DAY,
    }),
    daysAround(locale, { start, end }),
  ]);
  if (day > today || (day !== today && day < (first ?? today))) {
    cacheLife('missing');
    return null;
  }
  tagArticles([...rows.map(({ id }) => id), ...notices.map(({ article }) => article.id)]);
  return {
    day,
    cards: rows.map((row) => cardView(row, at)).filter((card) => card !== null),
    count,
    notices: notices.map(noticeView).filter((notice) => notice !== null),
    previous: before,
    next: after,
  };
}

/** One page of all notices of a language, newest first. */
export async function listCorrections(input: {
  locale: Locale;
  page: number;
}): Promise<NoticePage> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.corrections(input.locale));
  const where = { article: { ...hasPublicNotices, locale: input.locale } };
  const [rows, count] = await Promise.all([
    readerDb.correction.findMany({
      relationLoadStrategy: 'join',
      where,
      select: noticeSelect,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      ...slice(input.page),
    }),
    readerDb.correction.count({ where }),
  ]);
  tagArticles(rows.map(({ article }) => article.id));
  return {
    notices: rows.map(noticeView).filter((notice) => notice !== null),
    pages: pagesOf(count),
  };
}

/** No newspaper prints more in a day: an import without dates does. */
const LARGEST_DAY = 300;

/** The framework drops what is over 128 tags in one call. */
function tagArticles(ids: readonly number[]): void {
  for (let from = 0; from < ids.length; from += 100) {
    cacheTag(...ids.slice(from, from + 100).map(tags.article));
  }
}

const LIMIT = PAGE_SIZE * LAST_PAGE;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

function slice(page: number) {
  return { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE };
}

function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE));
}

/** Readers of a withdrawn article get a sentence of its own; those of any other a plain 404. */
function publicFate({ publicState, publishedRevision }: PageRow) {
  switch (publicState) {
    case 'published':
    case 'corrected':
    case 'retracted':
      return publishedRevision ? 'found' : 'missing';
    case 'withdrawn':
      return 'withdrawn';
    case 'gone':
      return 'gone';
    case 'unpublished':
    case 'scheduled':
      return 'missing';
    default:
      return publicState satisfies never;
  }
}

async function cardsInOrder(ids: readonly number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const rows = await readerDb.article.findMany({
    relationLoadStrategy: 'join',
    where: { ...isPublic, id: { in: [...ids] } },
    select: cardSelect,
  });
  const at = now();
  const byId = new Map(rows.map((row) => [row.id, cardView(row, at)]));
  return ids.map((id) => byId.get(id) ?? null).filter((card) => card !== null);
}
