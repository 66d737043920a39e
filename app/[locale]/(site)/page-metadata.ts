import type { Metadata } from 'next';
import { getPaper } from '@/features/settings/queries';
import type { Locale } from '@/lib/i18n/locales';
import type { FeedPaths } from '@/lib/routes';

const OPEN_GRAPH_LOCALES = { ar: 'ar_MA', fr: 'fr_MA', en: 'en_GB' } as const;

type Page = {
  locale: Locale;
  /** The canonical address. */
  path: string;
  title?: string;
  description?: string;
  translations?: Partial<Record<Locale, string>>;
  kind?: 'website' | 'article';
  article?: { publishedTime: string; modifiedTime: string; section: string; tags: string[] };
  image?: { url: string; width: number; height: number; alt: string } | null;
  socialTitle?: string;
  /** The feeds of what the page is about. */
  feeds?: FeedPaths;
};

/** Canonical address, translations and sharing data of one page, in one shape for all. */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const { name } = await getPaper(page.locale);
  const { locale, path, title, description, translations = {}, image } = page;
  const languages = { ...translations, [locale]: path };
  const hasTranslations = Object.keys(languages).length > 1;
  const shared = {
    ...(page.socialTitle || title ? { title: page.socialTitle ?? title ?? '' } : {}),
    ...(description ? { description } : {}),
    ...(image ? { images: [image] } : {}),
  };
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    alternates: {
      canonical: path,
      ...(hasTranslations ? { languages } : {}),
      ...(page.feeds ? { types: feedTypes(page.feeds) } : {}),
    },
    openGraph: {
      type: page.kind ?? 'website',
      // A page's own sharing data replaces the layout's whole.
      siteName: name,
      url: path,
      locale: OPEN_GRAPH_LOCALES[locale],
      ...page.article,
      ...shared,
    },
    twitter: { card: image ? 'summary_large_image' : 'summary', ...shared },
  };
}

function feedTypes({ rss, atom, json }: FeedPaths) {
  return {
    'application/rss+xml': rss,
    'application/atom+xml': atom,
    'application/feed+json': json,
  };
}
