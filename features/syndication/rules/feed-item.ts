import type { ArticlePage, CorrectionNotice, PublicNotice } from '@/features/articles/views';
import { longDate } from '@/lib/i18n/format';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { articlePath, shortArticlePath } from '@/lib/routes';
import type { FeedItem, FeedPicture } from '../views';
import { bodyHtml } from './body-html';
import { feedPicture } from './feed-picture';
import { absoluteUrl, escapedHtml, machineText } from './machine-text';

/** The words that a feed adds to those of the articles. */
export type FeedWords = {
  readonly kinds: Readonly<Record<CorrectionNotice['kind'], string>>;
  /** In place of the text of a retracted article. */
  readonly retracted: string;
};

type Context = {
  readonly origin: URL;
  readonly words: FeedWords;
};

/** An article as an entry of a feed: its notices stand above its text, in place of it once retracted. */
export function articleItem(article: ArticlePage, { origin, words }: Context): FeedItem {
  const { id, locale, sections, tags, publishedAt, updatedAt } = article;
  const notices = article.corrections.map((notice) => ({
    line: `${words.kinds[notice.kind]} · ${longDate(notice.publishedAt, locale)}`,
    text: notice.text,
  }));
  const [first] = notices;
  const summary = article.isRetracted ? (first?.text ?? words.retracted) : article.deck;
  const html = [
    ...notices.map(noticeHtml),
    article.isRetracted ? `<p>${escapedHtml(words.retracted)}</p>` : bodyHtml(article, origin),
  ];
  return {
    id: absoluteUrl(shortArticlePath(id), origin),
    url: absoluteUrl(articlePath(locale, article), origin),
    title: machineText(article.headline),
    summary: machineText(summary),
    html: inDirection(html.join('\n'), locale),
    publishedAt,
    updatedAt: updatedAt ?? publishedAt,
    authors: article.credits
      .filter(({ role, name }) => name !== '' && (role === 'writing' || role === 'agency'))
      .map(({ name }) => machineText(name)),
    categories: [...new Set([...sections, ...tags].map(({ name }) => machineText(name)))],
    picture: leadPicture(article, origin),
  };
}

/** A notice to readers as an entry of its own. */
export function noticeItem(
  { id, kind, text, publishedAt, article }: PublicNotice,
  { locale, origin, words }: Context & { locale: Locale },
): FeedItem {
  const url = absoluteUrl(articlePath(locale, article), origin);
  const headline = machineText(article.headline);
  const link = `<p><a href="${escapedHtml(url)}">${escapedHtml(headline)}</a></p>`;
  return {
    id: `${absoluteUrl(shortArticlePath(article.id), origin)}#${id}`,
    url,
    title: `${words.kinds[kind]}: ${headline}`,
    summary: machineText(text),
    html: inDirection(`<p>${escapedHtml(text)}</p>\n${link}`, locale),
    publishedAt,
    updatedAt: publishedAt,
    authors: [],
    categories: [words.kinds[kind]],
    picture: null,
  };
}

function noticeHtml({ line, text }: { line: string; text: string }): string {
  return `<blockquote><p><strong>${escapedHtml(line)}</strong></p><p>${escapedHtml(text)}</p></blockquote>`;
}

/** Readers of feeds draw an entry in their own page, whose direction is theirs. */
function inDirection(html: string, locale: Locale): string {
  return `<div lang="${locale}" dir="${directionOf(locale)}">\n${html}\n</div>`;
}

function leadPicture({ picture }: ArticlePage, origin: URL): FeedPicture | null {
  const file = picture ? feedPicture(picture, origin) : null;
  if (!picture || !file) return null;
  return { ...file, caption: machineText(picture.caption), credit: machineText(picture.credit) };
}
