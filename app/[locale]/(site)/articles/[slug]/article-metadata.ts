import type { Metadata } from 'next';
import type { ArticleLookup } from '@/features/articles/views';
import { titleText } from '@/lib/arabic/title-text';
import { machine } from '@/lib/i18n/format';
import { articlePath } from '@/lib/routes';
import { missingMetadata } from '../../missing-metadata';
import { pageMetadata } from '../../page-metadata';

const SHARED_WIDTH = 1200;

export async function articleMetadata(lookup: ArticleLookup): Promise<Metadata> {
  if (lookup.state === 'moved') return {};
  if (lookup.state !== 'found') return missingMetadata(lookup.state);
  const { article } = lookup;
  const { locale, deck, picture, publishedAt, updatedAt, section, tags, translations } = article;
  const source =
    picture?.sources.jpeg.find(({ width }) => width >= SHARED_WIDTH) ??
    picture?.sources.jpeg.at(-1);
  return {
    ...(await pageMetadata({
      locale,
      path: articlePath(locale, article),
      title: titleText(article.searchTitle, locale),
      socialTitle: titleText(article.socialTitle, locale),
      description: titleText(deck, locale),
      translations: Object.fromEntries(
        translations.map((each) => [each.locale, articlePath(each.locale, each)]),
      ),
      kind: 'article',
      article: {
        publishedTime: machine(publishedAt),
        modifiedTime: machine(updatedAt ?? publishedAt),
        section: section.name,
        tags: tags.map(({ name }) => name),
      },
      image:
        source && picture ? { ...source, url: `/media/${source.key}`, alt: picture.alt } : null,
    })),
    robots: { 'max-image-preview': 'large' },
  };
}
