import { authorHref } from '@/features/articles/rules/author-href';
import type { ArticlePage, Credit } from '@/features/articles/views';
import { withoutBidiControls } from '@/lib/arabic/clean-text';
import { cutGraphemes } from '@/lib/arabic/graphemes';
import { machine } from '@/lib/i18n/format';
import { articlePath, frontPath, sectionPath } from '@/lib/routes';

/** schema.org asks for headlines of at most 110 characters. */
const HEADLINE_MAX = 110;

const TYPES = { analysis: 'AnalysisNewsArticle', opinion: 'OpinionNewsArticle' } as const;

type Context = {
  readonly origin: URL;
  readonly paper: string;
  readonly pictureUrls: readonly string[];
};

/** What an article page says of its article to machines: the values that the page shows. */
export function newsArticleData(article: ArticlePage, { origin, paper, pictureUrls }: Context) {
  const { locale, label, section } = article;
  const url = new URL(articlePath(locale, article), origin).href;
  const writers = article.credits.filter(({ role }) => role === 'writing' || role === 'agency');
  return {
    '@context': 'https://schema.org',
    '@type': label === 'analysis' || label === 'opinion' ? TYPES[label] : 'NewsArticle',
    mainEntityOfPage: url,
    headline: cutAtWord(withoutBidiControls(article.headline), HEADLINE_MAX),
    ...(article.deck === '' ? {} : { description: withoutBidiControls(article.deck) }),
    datePublished: machine(article.publishedAt),
    dateModified: machine(article.updatedAt ?? article.publishedAt),
    author: writers.map((writer) => authorData(writer, origin)),
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': `${origin.href}#paper`,
      name: paper,
      url: origin.href,
    },
    articleSection: section.name,
    ...(article.tags.length > 0 ? { keywords: article.tags.map(({ name }) => name) } : {}),
    inLanguage: locale,
    isAccessibleForFree: true,
    ...(article.wordCount > 0 ? { wordCount: article.wordCount } : {}),
    commentCount: article.comments,
    ...(pictureUrls.length > 0 ? { image: pictureUrls } : {}),
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map(({ text, publishedAt }) => ({
            '@type': 'CorrectionComment',
            text: withoutBidiControls(text),
            datePublished: machine(publishedAt),
          })),
        }
      : {}),
  };
}

type Crumb = { readonly name: string; readonly path: string };

/** The way from the front page down to a page, as its visible breadcrumb goes. */
export function breadcrumbData(crumbs: readonly Crumb[], origin: URL) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: withoutBidiControls(name),
      item: new URL(path, origin).href,
    })),
  };
}

/** The crumbs of an article: the paper, the sections, the article. */
export function articleCrumbs(article: ArticlePage, paper: string): Crumb[] {
  const { locale, sections, headline } = article;
  return [
    { name: paper, path: frontPath(locale) },
    ...sections.map(({ name, slug }) => ({ name, path: sectionPath(locale, slug) })),
    { name: headline, path: articlePath(locale, article) },
  ];
}

function authorData(credit: Credit, origin: URL) {
  const { name, kind } = credit;
  const href = authorHref(credit);
  return {
    '@type': kind === 'agency' ? 'Organization' : 'Person',
    name: withoutBidiControls(name),
    ...(href === null ? {} : { url: new URL(href, origin).href }),
  };
}

function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit + 1);
  return head.slice(0, Math.max(head.lastIndexOf(' '), 0)) || cutGraphemes(text, limit);
}
