import type { AuthorView } from '@/features/authors/views';
import type { TagView } from '@/features/taxonomy/views';
import { withoutBidiControls } from '@/lib/arabic/clean-text';
import type { Locale } from '@/lib/i18n/locales';
import { authorPath, tagPath } from '@/lib/routes';

type Context = { readonly locale: Locale; readonly origin: URL };

/** What an author's page says of the author to machines: the values that the page shows. */
export function profileData(author: AuthorView, { locale, origin }: Context) {
  const url = new URL(authorPath(locale, author), origin).href;
  const { name, beat, biography, portrait, kind } = author;
  const picture = portrait?.sources.jpeg.at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    inLanguage: locale,
    mainEntity: {
      '@type': kind === 'agency' ? 'Organization' : 'Person',
      '@id': url,
      name: withoutBidiControls(name),
      url,
      ...(beat === '' || kind === 'agency' ? {} : { jobTitle: withoutBidiControls(beat) }),
      ...(biography === '' ? {} : { description: withoutBidiControls(biography) }),
      ...(picture ? { image: new URL(`/media/${picture.key}`, origin).href } : {}),
    },
  };
}

/** What a tag's page says of itself to machines. */
export function tagData(tag: TagView, { locale, origin }: Context) {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: withoutBidiControls(tag.name),
    url: new URL(tagPath(locale, tag), origin).href,
    inLanguage: locale,
    ...(tag.definition === '' ? {} : { description: withoutBidiControls(tag.definition) }),
  };
}
