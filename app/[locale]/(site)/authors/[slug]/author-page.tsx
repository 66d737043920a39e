import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { permanentRedirect } from 'next/navigation';
import { countAuthorCorrections, listAuthorPage } from '@/features/articles/queries';
import { findAuthor } from '@/features/authors/queries';
import type { AuthorLookup, AuthorView as Author } from '@/features/authors/views';
import { AuthorView } from '@/features/curation/components/author-view';
import { AuthorJsonLd } from '@/features/syndication/components/author-json-ld';
import { titleText } from '@/lib/arabic/title-text';
import { currentLocale } from '@/lib/i18n/current-locale';
import { articleParam, authorPath, feedPaths, parseArticleParam } from '@/lib/routes';
import type { PageAsked } from '../../list-page';
import { missingMetadata } from '../../missing-metadata';
import { MissingView } from '../../missing-view';
import { pageMetadata } from '../../page-metadata';
import { SiteFrame } from '../../site-frame';

export async function authorMetadata({ slug, page }: PageAsked): Promise<Metadata> {
  const locale = await currentLocale();
  const lookup = await lookUp(slug);
  if (lookup.state === 'missing') return missingMetadata();
  if (lookup.state === 'moved') return {};
  const { author } = lookup;
  const [t, list] = await Promise.all([
    getTranslations('lists'),
    listAuthorPage({ locale, authorId: author.id, page }),
  ]);
  if (page > list.pages) return missingMetadata();
  const name = titleText(author.name, locale);
  return pageMetadata({
    locale,
    path: authorPath(locale, author, page),
    title: page === 1 ? name : t('list-page', { name, page }),
    description: titleText(author.biography, locale) || t('author-description', { name }),
    feeds: feedPaths(locale, { kind: 'author', id: author.id }),
    ...(page === 1 ? { translations: addresses(author) } : {}),
  });
}

export async function AuthorPage({ slug, page, isNumbered }: PageAsked) {
  const locale = await currentLocale();
  const lookup = await lookUp(slug);
  if (lookup.state === 'missing') return <MissingView />;
  if (lookup.state === 'moved') permanentRedirect(authorPath(lookup.to.locale, lookup.to));
  const { author } = lookup;
  if (slug !== articleParam(author) || (isNumbered && page === 1)) {
    permanentRedirect(authorPath(locale, author, page));
  }
  const [list, corrections] = await Promise.all([
    listAuthorPage({ locale, authorId: author.id, page }),
    countAuthorCorrections(author.id),
  ]);
  if (page > list.pages) return <MissingView />;
  return (
    <SiteFrame translations={addresses(author)}>
      <AuthorJsonLd author={author} locale={locale} />
      <AuthorView
        author={author}
        locale={locale}
        list={list}
        page={page}
        corrections={corrections}
      />
    </SiteFrame>
  );
}

async function lookUp(param: string): Promise<AuthorLookup> {
  const asked = parseArticleParam(param);
  if (!asked) return { state: 'missing' };
  return findAuthor({ locale: await currentLocale(), id: asked.id });
}

function addresses({ id, addresses: all }: Author) {
  return Object.fromEntries(
    all.map(({ locale, slug }) => [locale, authorPath(locale, { id, slug })]),
  );
}
