import { cacheLife, cacheTag } from 'next/cache';
import { createTranslator } from 'next-intl';
import { getPaper } from '@/features/settings/queries';
import { tags } from '@/lib/cache/tags';
import { now } from '@/lib/clock';
import { siteUrl } from '@/lib/env';
import { formattingTags, locales, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { frontPath, type FeedSubject } from '@/lib/routes';
import { feedArticles, feedNotices, lastChange } from './internal/feed-rows';
import { findSubject } from './internal/feed-subject';
import { monthEntries, newsEntries, pageEntries, printedMonths } from './internal/sitemap-rows';
import { articleItem, noticeItem, type FeedWords } from './rules/feed-item';
import { absoluteUrl, machineText } from './rules/machine-text';
import { sitemapsOf } from './rules/sitemap';
import type { Feed, FeedLookup, NewsEntry, SitemapEntry, SitemapLink } from './views';

/** What a feed holds: the newest articles of a subject, or the newest notices to readers. */
export async function findFeed(input: {
  locale: Locale;
  subject: FeedSubject;
}): Promise<FeedLookup> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.site(input.locale));
  const { locale, subject } = input;
  if (subject.kind === 'corrections') return { state: 'found', feed: await noticesFeed(locale) };
  const found = await findSubject(locale, subject);
  if (found.state !== 'found') {
    if (found.state === 'missing') cacheLife('missing');
    return found;
  }
  cacheTag(...found.tags);
  const origin = siteUrl();
  const [paper, articles, changedAt] = await Promise.all([
    getPaper(locale),
    feedArticles(found.where, now()),
    lastChange(locale),
  ]);
  cacheTag(...articles.map(({ id }) => tags.article(id)));
  const context = { origin, words: wordsOf(locale) };
  const { name } = found;
  return {
    state: 'found',
    feed: {
      ...heading(locale, paper.name, name),
      description: machineText(name === null ? paper.tagline : found.description),
      url: absoluteUrl(found.path, origin),
      items: articles.map((article) => articleItem(article, context)),
      changedAt,
    },
  };
}

/** The public articles first published in a month, with their translations, newest first. */
export async function listMonth(input: {
  locale: Locale;
  month: string;
  part: number;
}): Promise<readonly SitemapEntry[]> {
  'use cache';
  cacheLife('article');
  cacheTag(tags.latest(input.locale));
  return monthEntries(input);
}

/** The front and the sections of a language, each with its translations. */
export async function listPages(locale: Locale): Promise<readonly SitemapEntry[]> {
  'use cache';
  cacheLife('article');
  cacheTag(...locales.map(tags.site));
  return pageEntries(locale);
}

/** Every sitemap there is. */
export async function listSitemaps(): Promise<readonly SitemapLink[]> {
  'use cache';
  cacheLife('front');
  cacheTag(...locales.map(tags.latest));
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const [months, news] = await Promise.all([
        printedMonths(locale, now()),
        newsEntries(locale, now()),
      ]);
      return sitemapsOf(locale, { months, newestAt: news[0]?.publishedAt ?? null });
    }),
  );
  return lists.flat();
}

/** The articles of the last two days, for services that gather news. */
export async function listNews(locale: Locale): Promise<readonly NewsEntry[]> {
  'use cache';
  cacheLife('front');
  cacheTag(tags.latest(locale));
  return newsEntries(locale, now());
}

async function noticesFeed(locale: Locale): Promise<Feed> {
  cacheTag(tags.latest(locale));
  const origin = siteUrl();
  const [paper, notices, changedAt] = await Promise.all([
    getPaper(locale),
    feedNotices(locale),
    lastChange(locale),
  ]);
  cacheTag(...new Set(notices.map(({ article }) => tags.article(article.id))));
  const t = translatorOf(locale);
  const context = { locale, origin, words: wordsOf(locale) };
  return {
    ...heading(locale, paper.name, t('feeds.corrections')),
    description: t('feeds.corrections-about'),
    url: absoluteUrl(frontPath(locale), origin),
    items: notices.map((notice) => noticeItem(notice, context)),
    changedAt,
  };
}

function heading(locale: Locale, paper: string, name: string | null) {
  const t = translatorOf(locale);
  const title = name === null ? paper : t('feeds.of', { subject: name, paper });
  return { locale, paper: machineText(paper), title: machineText(title) };
}

function wordsOf(locale: Locale): FeedWords {
  const { correction, retracted } = messagesOf(locale).article;
  return { kinds: correction, retracted };
}

function translatorOf(locale: Locale) {
  return createTranslator({ locale: formattingTags[locale], messages: messagesOf(locale) });
}
