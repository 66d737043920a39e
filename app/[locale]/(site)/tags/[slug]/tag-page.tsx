import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { permanentRedirect } from 'next/navigation';
import { listTagPage } from '@/features/articles/queries';
import { TagView } from '@/features/curation/components/tag-view';
import { getPaper } from '@/features/settings/queries';
import { TagJsonLd } from '@/features/syndication/components/tag-json-ld';
import { findTag, listSections } from '@/features/taxonomy/queries';
import type { TagLookup } from '@/features/taxonomy/views';
import { titleText } from '@/lib/arabic/title-text';
import { currentLocale } from '@/lib/i18n/current-locale';
import { articleParam, feedPaths, parseArticleParam, tagPath } from '@/lib/routes';
import type { PageAsked } from '../../list-page';
import { missingMetadata } from '../../missing-metadata';
import { MissingView } from '../../missing-view';
import { pageMetadata } from '../../page-metadata';
import { SiteFrame } from '../../site-frame';

/** A tag with fewer articles is no answer to a search. */
const LEAST_INDEXED = 3;

export async function tagMetadata({ slug, page }: PageAsked): Promise<Metadata> {
  const locale = await currentLocale();
  const lookup = await lookUp(slug);
  if (lookup.state === 'missing') return missingMetadata();
  if (lookup.state === 'moved') return {};
  const { tag } = lookup;
  const [t, list] = await Promise.all([
    getTranslations('lists'),
    listTagPage({ tagId: tag.id, page }),
  ]);
  if (page > list.pages) return missingMetadata();
  const name = titleText(tag.name, locale);
  return {
    ...(await pageMetadata({
      locale,
      path: tagPath(locale, tag, page),
      title: page === 1 ? name : t('list-page', { name, page }),
      description: titleText(tag.definition, locale) || t('tag-description', { name }),
      feeds: feedPaths(locale, { kind: 'tag', id: tag.id }),
    })),
    ...(list.count < LEAST_INDEXED ? { robots: { index: false, follow: true } } : {}),
  };
}

export async function TagPage({ slug, page, isNumbered }: PageAsked) {
  const locale = await currentLocale();
  const lookup = await lookUp(slug);
  if (lookup.state === 'missing') return <MissingView />;
  if (lookup.state === 'moved') permanentRedirect(tagPath(lookup.to.locale, lookup.to));
  const { tag } = lookup;
  if (slug !== articleParam(tag) || (isNumbered && page === 1)) {
    permanentRedirect(tagPath(locale, tag, page));
  }
  const [paper, list, sections] = await Promise.all([
    getPaper(locale),
    listTagPage({ tagId: tag.id, page }),
    listSections(locale),
  ]);
  if (page > list.pages) return <MissingView />;
  return (
    <SiteFrame>
      <TagJsonLd tag={tag} locale={locale} paper={paper.name} />
      <TagView tag={tag} locale={locale} list={list} page={page} sections={sections} />
    </SiteFrame>
  );
}

async function lookUp(param: string): Promise<TagLookup> {
  const asked = parseArticleParam(param);
  if (!asked) return { state: 'missing' };
  return findTag({ locale: await currentLocale(), id: asked.id });
}
